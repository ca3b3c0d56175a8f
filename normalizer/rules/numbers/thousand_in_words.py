"""`80 thousand` where English writes the noughts."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Thousands counted in words",
    why="Russian, Ukrainian, Portuguese and Hebrew count in thousands; English newspapers write 80,000.",
    when=(" thousand",),
    find=pattern(
        r"(?<![\w.,]) (?P<hit> (?P<number> \d{1,3} ) \s thousand ) (?! s? \s* (?:and|-) \s* \d | s\b | \s of \b )",
        reach=20,
    ),
    fix=lambda match, page: f"{match.group('number')},000",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("some ⟦80 thousand⟧ people", becomes="some 80,000 people", source="ru"),
        Flagged("worth ⟦300 thousand⟧ euros.", becomes="worth 300,000 euros.", source="pt"),
        Clean("3.5 thousand people, 20 thousands", because="no whole number of thousands", source="ru"),
        Clean("80,000 people", because="English writes so", source="ru"),
    ),
)
