"""Times of day as other languages write them."""

import re
from itertools import pairwise

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, is_shown_as_written, late, pattern, twelve_hour

_LASTING = re.compile(
    r"\b(?:last(?:s|ed|ing)?|takes?|took|taking|puts?|spent|within|during|in|(?:more|less) than) (?:only |about )?\Z"
)
_TIME = late(r"\b(?:[01]?\d|2[0-4])\s?[hHu]\s?[0-5]\d\b")
_REACH, _TABLE, _ROW = 24, 3, 48


def _is_told(match: re.Match[str], page: Page) -> bool:
    """Whether a time stands in a sentence on something else: in no timetable, and not shown as a people writes it."""
    if match.group("minute1") or match.group("minute3"):
        low, high = page.view.line_at(match.start())
        near = max(low, match.start() - _ROW), min(high, match.end() + _ROW)
        times = list(_TIME.finditer(page.text, *near))
        if any(_are_beside(page, times[place : place + _TABLE]) for place in range(len(times) - _TABLE + 1)):
            return False
    return not is_shown_as_written(match, page)


def _are_beside(page: Page, times: list[re.Match[str]]) -> bool:
    """Whether no word stands between one time and the next: marks and blanks alone."""
    return not any(
        any(sign.isalnum() for sign in page.text[one.end() : other.start()]) for one, other in pairwise(times)
    )


def _in_english(match: re.Match[str], page: Page) -> str:
    if (match.group("minute1") or match.group("minute3")) and _LASTING.search(
        page.text, max(0, match.start() - _REACH), match.start()
    ):
        hours, minutes = int(match.group("hour1")), int(match.group("minute1") or match.group("minute3"))
        stop = "." if match.group("stop") else ""
        return f"{hours} hour{'s' if hours > 1 else ''} {minutes} minute{'s' if minutes > 1 else ''}{stop}"
    return _twelve_hour(match)


def _twelve_hour(match: re.Match[str]) -> str:
    """The time of day; the stop that ends the sentence is the last of `p.m.` then."""
    hour = int(match.group("hour1") or match.group("hour2") or match.group("hour3"))
    minute = match.group("minute1") or match.group("minute2") or match.group("minute3")
    return twelve_hour(hour, minute)


RULE = Rule(
    title="Time of day in another language's form",
    why="“18h30”, “20.15 Uhr”, “a las 21 horas”: English says 6:30 p.m.",
    when=(*(f"{digit}{letter}" for digit in range(10) for letter in "hu"), " o'clock", " clock"),
    find=pattern(
        r"""(?<![\w.,:]) (?P<hit> (?: (?P<hour1> [01]?\d | 2[0-4] ) (?: h (?P<minute1> [0-5]\d )? (?: min )? | [Hu] (?P<minute3> [0-5]\d ) ['’′]? )
          | (?P<hour2> 1[3-9] | 2[0-4] | [01]?\d(?=[.:]) ) (?: [.:] (?P<minute2> [0-5]\d ) )?
            \s (?: o['’]clock | [Cc]lock )
          | (?P<hour3> \d{1,2} ) \s [Cc]lock ) (?! \w ) (?P<stop> \. )? )""",
        where=_is_told,
        unless=(r"(?<!\bat\s)(?<!\bfrom\s)(?<!\baround\s)(?<!\buntil\s)\d+h(?!\d)",),
        reach=24,
    ),
    fix=_in_english,
    safety=SUGGESTED,
    languages=("en",),
    sources=("fr", "pt", "de", "es"),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("The storm came around ⟦18h30.⟧", becomes="The storm came around 6:30 p.m."),
        Flagged("It began at ⟦20.15 clock⟧ on Sunday.", becomes="It began at 8:15 p.m. on Sunday."),
        Flagged("The hall opens soon (⟦17.45 Clock⟧).", becomes="The hall opens soon (5:45 p.m.)."),
        Flagged("Traffic stopped at ⟦18h⟧, he said.", becomes="Traffic stopped at 6 p.m., he said."),
        Flagged("It ended at ⟦16 o'clock.⟧", becomes="It ended at 4 p.m."),
        Flagged("The play lasts ⟦3h20.⟧", becomes="The play lasts 3 hours 20 minutes."),
        Flagged("He won in ⟦4u38'.⟧", becomes="He won in 4 hours 38 minutes."),
        Flagged(
            "It runs at ⟦7h10⟧, at ⟦8h10⟧ and at ⟦9h10⟧ daily.",
            becomes="It runs at 7:10 a.m., at 8:10 a.m. and at 9:10 a.m. daily.",
        ),
        Clean("Lyon 06h02 08h10 09h15", because="a timetable"),
        Clean("It opens at 08h30; the rent is R12 450,00.", because="how South Africa writes"),
        Clean("It leaves at 17h04, in the French way.", because="a time as people write it"),
        Clean("It lasted 24h; the 12 hours passed, within 18 hours.", because="a duration"),
        Clean("At three o'clock, at 9 o'clock", because="English says so"),
    ),
)
