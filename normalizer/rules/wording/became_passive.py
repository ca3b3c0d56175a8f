"""`became by a car hit`, `became arrested`: “became” for the passive."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Became” for the passive",
    why="German “wurde” is both “became” and “was”.",
    when=(
        "becomes suspected",
        "becomes accused",
        "becomes arrested",
        "becomes injured",
        "became {suffered}",
        "became two ",
        "became three ",
        "became four ",
        "became several ",
        "became 1",
        "became 2",
        "became 3",
        "became by ",
        "became from ",
        "became in the year",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: became | becomes (?=\s(?:suspected|accused|arrested|sentenced|killed|injured|found|brought)) ) \s (?: (?:two|three|four|five|several|many|\d+) \s (?:people|persons|men|women|cars|houses) | by \s (?:an?|the) | from \s (?: the | a ) | in\sthe\syear | {suffered} ) ) (?! \s to\b | [\w-] )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "de",
        "nl",
        "sv",
        "da",
        "no",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("The boy ⟦became by a⟧ car hit.", source="*"),
        Flagged("Two men ⟦became arrested⟧.", source="*"),
        Clean("Two men were arrested; he became known.", because="English"),
        Clean("He became used to it; the town became closed-in.", because="an adjective; a joined word"),
    ),
)
