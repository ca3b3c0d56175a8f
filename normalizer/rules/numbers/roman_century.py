"""`the century XVII`: a century counted in Roman numerals."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, ordinal, pattern

_VALUES = {"I": 1, "V": 5, "X": 10}


def _number(numeral: str) -> int:
    values = [_VALUES[letter] for letter in numeral]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def _is_century(match: re.Match[str], page: Page) -> bool:
    return 1 <= _number(match.group("after") or match.group("before")) <= 21


def _in_english(match: re.Match[str], page: Page) -> str:
    return f"{ordinal(_number(match.group('after') or match.group('before')))} century"


RULE = Rule(
    title="Century in Roman numerals",
    why="Romance and Slavic languages count centuries in Roman numerals: el siglo XVII, XIX век.",
    when=("century",),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> century \s (?P<after> [IVX]{1,5} ) | (?P<before> [IVX]{2,5} ) (?:th|e|[eè]me|º)? [\s-] century )
        (?! [\w-] )""",
        unless=(r"century\sI\b(?!\s*[.,;:)])",),
        where=_is_century,
        reach=12,
    ),
    fix=_in_english,
    safety=SUGGESTED,
    languages=("en",),
    sources=("es", "fr", "it", "pt", "ru", "pl", "ro", "uk"),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("a painting of the ⟦century XVII⟧, now in Rome", becomes="a painting of the 17th century, now in Rome"),
        Flagged("a church of the ⟦XIX century⟧", becomes="a church of the 19th century"),
        Flagged("a ⟦XVIIIe century⟧ church", becomes="a 18th century church"),
        Clean("a painting of the 17th century", because="English counts so"),
        Clean("In that century I would have lived elsewhere.", because="a pronoun follows"),
        Clean("The XXX century is far off.", because="no century that has been"),
    ),
)
