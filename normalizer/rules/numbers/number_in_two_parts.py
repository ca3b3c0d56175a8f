"""`32 billion 600 million`, `3 million and 200 thousand`, `3 thousand 214`: a number told in two parts."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, pattern

_STEPS = ("trillion", "billion", "million", "thousand")


def _falls(match: re.Match[str], page: Page) -> bool:
    """Whether the second part is of a smaller magnitude: two of one are two numbers."""
    return not match.group("large") or _steps(match) > 0


def _steps(match: re.Match[str]) -> int:
    large, small = match.group("large").removesuffix("s"), match.group("small").removesuffix("s")
    return _STEPS.index(small) - _STEPS.index(large)


def _joined(match: re.Match[str], page: Page) -> str | None:
    """The number as English writes it; None where the parts are not one step apart."""
    whole = 1 if match.group("whole").lower() == "a" else int(match.group("whole"))
    if match.group("hundreds"):
        return f"{whole},{match.group('hundreds')}"
    if _steps(match) != 1:
        return None
    return f"{whole}.{int(match.group('rest')):03}".rstrip("0") + f" {match.group('large').removesuffix('s')}"


RULE = Rule(
    title="Number told in two parts",
    why="“مليون و200 ألف”, “326亿”, “3 bin 214”, “10 milioni 361 mila”: English writes 1.2 million and 3,214.",
    when=(*(f"{large}{end}" for large in ("trillion", "billion", "million", "thousand") for end in (" ", "s ")),),
    find=pattern(
        r"""(?<![\w.,]) (?P<hit> (?P<whole> \d{1,3} | [Aa] ) \s
          (?: (?P<large> (?:trillion|billion|million)s? ) \s (?: and\s | ,\s )? (?P<rest> \d{1,3} ) \s (?P<small> (?:billion|million|thousand)s? )
            | thousands? \s (?: and\s )? (?P<hundreds> \d{3} ) ) ) (?! [\w-] | [.,]\d | \s (?:thousand|million) )""",
        where=_falls,
        reach=40,
    ),
    fix=_joined,
    safety=SUGGESTED,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("It cost ⟦32 billion 600 million⟧ yuan.", becomes="It cost 32.6 billion yuan."),
        Flagged("It costs ⟦a million and 200 thousand⟧ dollars.", becomes="It costs 1.2 million dollars."),
        Flagged("It fined ⟦3 thousand 214⟧ drivers.", becomes="It fined 3,214 drivers."),
        Clean("It cost 32.6 billion yuan; from 3 million to 200 thousand fell.", because="English; a fall"),
        Clean("It took 2 million of 300 million; between 10 million and 20 million saw it.", because="two numbers"),
    ),
)
