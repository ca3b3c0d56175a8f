"""`May 3rd of 2024`: a date with “of” before its year."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, pattern


def _date(match: re.Match[str], page: Page) -> str:
    month, day = match.group("month") or match.group("named"), match.group("day") or match.group("first")
    return f"{month} {day}, {match.group('year')}"


RULE = Rule(
    title="“of” between day and year",
    why="“3 de mayo de 2024” in Spanish and Portuguese: English writes May 3, 2024.",
    when=(" of 19", " of 20", " of the year "),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?: (?P<month> {month} ) \s (?P<day> [12]?\d | 3[01] ) (?:st|nd|rd|th)? ,?
            | (?:the\s)? (?P<first> [12]?\d | 3[01] ) (?:st|nd|rd|th)? \s of \s (?P<named> {month} ) ) \s of \s
        (?:the\syear\s)? (?P<year> (?:19|20)\d\d ) ) (?! [\w-] | \s(?:people|of)\b )""",
        reach=30,
    ),
    fix=_date,
    safety=SUGGESTED,
    languages=("en",),
    sources=("es", "pt", "it", "ru", "uk"),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("It passed on ⟦May 3rd of 2024⟧.", becomes="It passed on May 3, 2024."),
        Flagged("It ends ⟦June 12 of the year 2026⟧.", becomes="It ends June 12, 2026."),
        Flagged("It passed on ⟦the 5th of May of 2019⟧.", becomes="It passed on May 5, 2019."),
        Clean("It passed on May 3, 2024, and in May of 2024.", because="English"),
        Clean("He paid on May 3 of 2000 people.", because="a count"),
    ),
)
