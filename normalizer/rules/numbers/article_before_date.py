"""`the 30 of June`, `the day 4 of October`: a date as Romance languages say it."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, pattern


def _date(match: re.Match[str], page: Page) -> str:
    return f"{match.group('month')} {int(match.group('day'))}"


RULE = Rule(
    title="Date with an article and no ordinal",
    why="“El 30 de junio”, “o dia 4 de outubro”: Romance languages count days and give them an article.",
    when=(" of {month_lower}",),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?: (?:the\s)? day | the ) \s (?P<day> [12]?\d | 3[01] ) \s of \s (?P<month> {month} ) )
        (?! [\w-] )""",
        reach=24,
    ),
    fix=_date,
    safety=SUGGESTED,
    languages=("en",),
    sources=("es", "fr", "it", "pt"),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("It can be seen until ⟦the 30 of June⟧.", becomes="It can be seen until June 30."),
        Flagged("It starts ⟦the day 4 of October⟧ in Rome.", becomes="It starts October 4 in Rome."),
        Clean("until the 30th of June, on 4 October", because="English dates"),
        Clean("one of the 30 June brides", because="a number of people"),
    ),
)
