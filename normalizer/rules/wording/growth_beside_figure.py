"""`sales reached 5 billion, year-on-year growth of 41%,`: growth set beside its figure without an article."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_UP = ("growth", "increase", "rise")
_BEFORE = 120
_AT_TIMES = re.compile(r"(?:in|by|on|at|for|with|after|since|during|despite|from|as)\b")


def _follows_figure(match: re.Match[str], page: Page) -> bool:
    """Whether a clause with its own figure stands before, and no phrase of when or why."""
    before = page.fold[max(0, match.start("hit") - _BEFORE) : match.start("hit") - 2]
    clause = re.split(r"[.;:!?\n]\s*|,\s", before)[-1]
    return any(sign.isdigit() for sign in clause) and not _AT_TIMES.match(clause)


def _in_english(match: re.Match[str], page: Page) -> str:
    way = "up" if match.group("way") in _UP else "down"
    period = match.group("period").lower().replace("-", " ")
    return f"{way} {match.group('share')} {period}"


RULE = Rule(
    title="Growth set beside its figure",
    why="“同比增长41%” is a clause without subject; English says up 41% year on year.",
    when=("on-year {way_of_change} of ", "on-month {way_of_change} of ", "on-quarter {way_of_change} of "),
    find=pattern(
        r"""(?<= ,[ ] ) (?P<hit> (?P<period> year-on-year | month-on-month | quarter-on-quarter ) \s
          (?P<way> {way_of_change} ) \s of \s (?P<share> \d{1,3} (?:\.\d+)? (?: % | \s percent | \s per\scent ) ) )
        (?= \s* (?: [,;)] | \.(?!\d) | \Z ) ) (?! ,\s and \s (?: [a-z]+ \s ){1,3} of \s )""",
        where=_follows_figure,
        reach=60,
    ),
    fix=_in_english,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("zh",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "Exports reached 3 million tons, ⟦year-on-year growth of 12%⟧, it said.",
            becomes="Exports reached 3 million tons, up 12% year on year, it said.",
            source="zh",
        ),
        Flagged(
            "It made 40,000 cars, ⟦month-on-month decline of 3.5%⟧.",
            becomes="It made 40,000 cars, down 3.5% month on month.",
            source="zh",
        ),
        Clean("Exports reached 3 million tons, a year-on-year growth of 12%.", because="with its article", source="zh"),
        Clean(
            "It has sales of 4 million, year-on-year growth of 9%, and costs of 2 million.",
            because="a list",
            source="zh",
        ),
        Clean("In 2021, year-on-year growth of 8%, the best yet, was seen.", because="when it was", source="zh"),
        Clean("After a dip, year-on-year growth of 12% was reported.", because="the subject of a clause", source="zh"),
    ),
)
