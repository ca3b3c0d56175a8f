"""`since the seventh of October`, `on the second of November`: the day of a date in words."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _date(match: re.Match[str], page: Page) -> str:
    """The month, the day in figures, and the year if there is one."""
    day = page.words("day_ordinal").index(match.group("day")) + 1
    year = match.group("year")
    return f"{match.group('month')} {day}" + (f", {year.lstrip(', ')}" if year else "")


RULE = Rule(
    title="Day of a date in words",
    why="Arabic and Persian say “the seventh of October”; newspapers in English write October 7.",
    when=(" of {month_lower}",),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> the \s (?P<day> {day_ordinal} ) (?:\s day)? \s of (?:\s the \s month \s of)? \s (?P<month> {month} ) (?P<year> ,? \s (?:19|20)\d\d )? ) (?! [\w’'-] )""",
        unless=(r"the\s(?:fourth\sof\sJuly|first\sof\sMay|fifth\sof\sNovember)\b(?!\s\d)",),
        reach=40,
    ),
    fix=_date,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("since ⟦the seventh of October 2023⟧", becomes="since October 7, 2023", source="ar"),
        Flagged("A team comes on ⟦the second of June⟧.", becomes="A team comes on June 2.", source="ar"),
        Clean("They danced on the fourth of July.", because="the name of a feast", source="ar"),
        Clean("A third of June was wet.", because="a part", source="ar"),
    ),
)
