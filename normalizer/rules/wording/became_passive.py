"""`became by a car hit`, `became arrested`: “became” for the passive."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Became” for the passive",
    why="German “wurde” is both “became” and “was”.",
    when=(
        "became by ",
        "became arrested",
        "became injured",
        "became killed",
        "became found",
        "became brought",
        "became informed",
        "became closed",
        "became rescued",
        "became sentenced",
        "became taken",
        "became hit",
        "became stopped",
        "became damaged",
        "became destroyed",
        "became built",
        "became used",
        "became treated",
        "became presented",
        "became opened",
        "became from ",
        "became in the year",
        "became seen",
        "became elected",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> became \s (?: by \s (?:an?|the) | from \s (?: the | a ) | in\sthe\syear | arrested | injured | killed | found | brought | informed | closed | rescued | sentenced | taken | hit | stopped | damaged | destroyed | built | used | treated | presented | opened | seen | elected ) ) (?! \s to\b | [\w-] )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "de",
        "nl",
        "sv",
        "da",
        "nb",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("The boy ⟦became by a⟧ car hit.", source="*"),
        Flagged("Two men ⟦became arrested⟧.", source="*"),
        Clean("Two men were arrested; he became known.", because="English"),
        Clean("He became used to it; the town became closed-in.", because="an adjective; a joined word"),
    ),
)
