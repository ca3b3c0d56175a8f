"""`from the hour 6`, `about the 15th hour`, `at 18 hour`: an hour of the day by its number."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, before_stop, pattern, twelve_hour


def _clock(match: re.Match[str], page: Page) -> str | None:
    """The time as English writes it; None where there are two."""
    if match.group("until"):
        return None
    hour = match.group("named") or match.group("ordinal") or match.group("behind")
    return twelve_hour(int(hour), match.group("minute"), has_stop=before_stop(match, page))


RULE = Rule(
    title="Hour of the day by its number",
    why="“desde la hora 6”, “kolem 15. hodiny”, “18 órakor”: English says 6 a.m., 3 p.m.",
    when=(
        *(f"{word} {digit}" for word in ("hour", "hours") for digit in range(10)),
        *(f"{end} hour" for end in ("st", "nd", "rd", "th")),
        *(f"{digit}{stop} hour" for digit in range(10) for stop in ("", ".")),
    ),
    find=pattern(
        r"""\b (?i: {word_before_hour} ) \s
        (?P<hit> (?: the\shours? | hours? (?! \s(?:12|24)\b ) ) \s (?P<named> 2[0-4] | 1\d | 0?\d ) (?P<until> \s (?: to | and | until | till | - ) \s (?: 2[0-4] | [01]?\d ) )?
            (?! [\w:,.%-]*\d | [\w%-] | \s (?: minutes? | hours? | a | per | people | of | times | days | o['’]clock ) \b )
          | (?:the\s)? (?! 11th | 24th | 25th ) (?P<ordinal> 2[0-4] | 1\d | [1-9] ) (?:st|nd|rd|th) \s hour (?! [\w-] | \s of \b )
          | (?P<behind> 2[0-4] | 1\d | 0?[2-9] ) (?: [.:] (?P<minute> [0-5]\d ) )? \.? \s hour
            (?! [\w-] | \s (?! in\b | at\b | on\b | the\b | and\b | when\b ) [a-z] ) )""",
        reach=40,
    ),
    fix=_clock,
    safety=SUGGESTED,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("It is shut from ⟦the hour 6⟧ on.", becomes="It is shut from 6 a.m. on."),
        Flagged("It opens about ⟦the 15th hour⟧.", becomes="It opens about 3 p.m."),
        Flagged("It starts at ⟦18 hour⟧ in town.", becomes="It starts at 6 p.m. in town."),
        Flagged("It is shut between ⟦the hours 11 to 17⟧ today."),
        Clean("At the 11th hour, after 1 hour, they agreed.", because="a saying; a duration"),
        Clean("At hour 24 the cells were counted.", because="hours of an experiment"),
        Clean("Between the hours of 9 and 5 it took an hour.", because="English"),
        Clean("For a 24 hour strike; in the last hours 12 people died.", because="a duration; people"),
    ),
)
