"""`3/5 percent`, `2/4 billion`: the decimal mark of Persian."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_PERSIAN = re.compile(r"\b(?:rials?|tomans?|iran(?:ian)?s?|tehran|afghanis?|kabul)\b")
_PARTS = (2, 3, 4, 8, 10, 16, 32)
_SIMPLE = frozenset(f"{share}/{parts}" for parts in _PARTS for share in range(1, parts))


def _is_decimal(match: re.Match[str], page: Page) -> bool:
    """Whether no simple fraction is written: half a million, three quarters of one; Persian texts mean 1.2 by it."""
    return match.group("number") not in _SIMPLE or _PERSIAN.search(page.fold) is not None


def _with_point(match: re.Match[str], page: Page) -> str | None:
    """The number with a point; None where it may be a fraction all the same."""
    if match.group("number") in _SIMPLE:
        return None
    return f"{match.group('number').replace('/', '.')} {match.group('unit')}"


RULE = Rule(
    title="Slash for the decimal point",
    why="Persian sets a slash between the whole and its decimals: “۳/۵ درصد” is 3.5 percent.",
    when=tuple(f"/{digit}" for digit in range(10)),
    find=pattern(
        r"""(?<![\w/.,-]) (?P<hit> (?P<number> (?: 0 | [1-9]\d{0,2} ) / \d{1,2} ) \s
          (?P<unit> percent | per\scent | % | millions? | billions? | trillions? | thousand (?=\s(?:million|billion|tons|people|meters|hectares)) ) ) (?! [\w-] )""",
        where=_is_decimal,
        reach=16,
    ),
    fix=_with_point,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fa",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("Exports grew by ⟦4/7 percent⟧ in May.", becomes="Exports grew by 4.7 percent in May.", source="fa"),
        Flagged("It cost ⟦12/5 billion⟧ rials.", becomes="It cost 12.5 billion rials.", source="fa"),
        Flagged("In Tehran ⟦1/2 million⟧ came.", source="fa"),
        Clean("It cost 1/2 million dollars and rose by 3/4 percent.", because="fractions", source="fa"),
        Clean("The bank cut its rate by 3/8 percent.", because="eighths, as of bonds and rates", source="fa"),
        Clean("The vote on 9/11 was split 24/7; 3.5 percent stayed.", because="a date; a phrase; English", source="fa"),
    ),
)
