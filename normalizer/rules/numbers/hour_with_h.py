"""`from Wednesday 19 h`: an hour with the letter of French and Spanish, set apart."""

import re

from normalizer.rulebook import (
    SUGGESTED,
    Clean,
    Flagged,
    Page,
    Rule,
    before_stop,
    late,
    pattern,
    sentence_start,
    twelve_hour,
)

_COUNT_BEFORE = late(r"\d\s?,\s\d{1,2},?\s(?:and|or|to)\s\Z")
_WORDS = late(r"[a-z]+")
_REACH = 160


def _is_of_day(match: re.Match[str], page: Page) -> bool:
    """Whether the hour is one of the day: it ends no row of numbers, and nothing was measured at it."""
    start = match.start("hit")
    if _COUNT_BEFORE.search(page.fold, max(0, start - 20), start):
        return False
    first = sentence_start(page, start, _REACH)
    return page.word_set("measured_word").isdisjoint(_WORDS.findall(page.fold[first : match.end() + 40]))


def _clock(match: re.Match[str], page: Page) -> str:
    return twelve_hour(int(match.group("hour")), None, has_stop=before_stop(match, page))


RULE = Rule(
    title="Hour with a letter behind it",
    why="“19 h”, “las 19 hs”: English writes 7 p.m.",
    when=tuple(f"{digit} h" for digit in range(10)),
    find=pattern(
        r"""(?: \b(?i:at|from|until|till|around|about|before|after|by|since|between|and|to) | \b(?i:{weekday}|today|tomorrow|yesterday) ,? ) \s
        (?P<hit> (?P<hour> [01]?\d | 2[0-4] ) [ \u00a0] (?: hs\b\.? | h \b (?! [ \u00a0]? [0-5]\d \b ) ) )""",
        unless=(r"\d+\s(?:h|hs)\b\.?\s(?:later|earlier|before|after|a\s(?:day|week))\b",),
        where=_is_of_day,
        reach=40,
    ),
    fix=_clock,
    safety=SUGGESTED,
    weight=0.5,
    languages=("en",),
    sources=("fr", "es", "pt", "ca"),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("The strike begins on Wednesday ⟦19 h⟧.", becomes="The strike begins on Wednesday 7 p.m.", source="fr"),
        Flagged("It ends at ⟦21 hs.⟧ on Friday", becomes="It ends at 9 p.m. on Friday", source="es"),
        Clean("It drove 100 km in 2 h and rested.", because="a duration", source="fr"),
        Clean("Open at 0, 6, 12 and 24 h.", because="a row of hours from a start", source="fr"),
        Clean("Growth was measured at 24 h.", because="hours of an experiment", source="fr"),
        Clean("Take one tablet, and 4 h later another.", because="a duration behind a small word", source="fr"),
    ),
)
