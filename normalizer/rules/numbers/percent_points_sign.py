"""`rose by 6.1%p`: the sign of Korea and Japan for a percentage point."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, pattern


def _points(match: re.Match[str], page: Page) -> str:
    return " percentage point" if match.group("one") else " percentage points"


RULE = Rule(
    title="Sign for percentage points",
    why="Korean writes “6.1%p” for 6.1 percentage points.",
    when=("%p",),
    find=pattern(
        r"""(?<! [\w%] ) (?: (?P<one> 1 ) | \d[\d.,]* ) (?P<hit> \s? %p ) (?! [\w%.] )""",
        reach=16,
    ),
    fix=_points,
    safety=SUGGESTED,
    languages=("en",),
    sources=("ko", "ja"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("It rose by 6.1⟦%p⟧ in a year.", becomes="It rose by 6.1 percentage points in a year."),
        Flagged("It fell by 1⟦%p⟧, they said.", becomes="It fell by 1 percentage point, they said."),
        Clean("It rose by 6.1% points; the 20% p value, 5% p.a.", because="in words; by the year"),
        Clean("Print it with %p or 5%pd; it pays 6% p.a.", because="a format of programs; by the year"),
    ),
)
