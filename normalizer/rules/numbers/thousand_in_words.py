"""`80 thousand` where English writes the noughts."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

_ONES = ("one", "two", "three", "four", "five")


def _and_half(word: str) -> str:
    return f"{_ONES.index(word.lower()) + 1},500"


RULE = Rule(
    title="Thousands counted in words",
    why="Russian, Ukrainian, Portuguese and Hebrew count in thousands; English newspapers write 80,000.",
    when=(" thousand",),
    find=pattern(
        r"(?<![\w.,]) (?P<hit> (?: (?P<number> \d{1,3} ) | (?P<half> [Oo]ne | [Tt]wo | [Tt]hree | [Ff]our | [Ff]ive ) \s and \s a \s half ) \s thousand ) (?! s? \s* (?:and|-) \s* \d | s\b | \s of \b )",
        reach=20,
    ),
    fix=lambda match, page: f"{match.group('number')},000" if match.group("number") else _and_half(match.group("half")),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("Some ⟦one and a half thousand⟧ came.", becomes="Some 1,500 came.", source="ru"),
        Flagged("some ⟦80 thousand⟧ people", becomes="some 80,000 people", source="ru"),
        Flagged("worth ⟦300 thousand⟧ euros.", becomes="worth 300,000 euros.", source="pt"),
        Clean("3.5 thousand people, 20 thousands", because="no whole number of thousands", source="ru"),
        Clean("80,000 people", because="English writes so", source="ru"),
    ),
)
