"""`the 30 of June`: a date with a plain number and both its little words."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, late, pattern

_NAME_BEFORE = late(r"[A-Z][\w’'-]+\s\Z")
_YEAR = late(r"(?:\sof)?\s\d{4}\b")
_REACH = 24


def _as_english(match: re.Match[str], page: Page) -> str:
    """The month before the day; “on” where the date begins the sentence or stands behind a name."""
    start, end = match.span("hit")
    name = _NAME_BEFORE.search(page.text, max(0, start - _REACH), start)
    behind_name = name is not None and not _is_small(name[0].strip().lower(), page)
    on = "On " if match.group("the") == "The" else "on " if behind_name else ""
    comma = "," if _YEAR.match(page.text, end) else ""
    return f"{on}{match.group('month')} {int(match.group('day'))}{comma}"


def _is_small(word: str, page: Page) -> bool:
    """Whether a word with a capital is no name but one that leads to a date: Until, Friday."""
    return word in page.language.function_words or word in page.words("weekday_lower")


RULE = Rule(
    title="Date with “the” and “of” but no ordinal",
    why="Spanish and Portuguese write “el 30 de junio”; English writes “June 30” or “the 30th of June”.",
    when=(" of {month_lower}",),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?P<the> [Tt]he ) \s (?:day\s)? (?P<day> 0?[1-9] | [12]\d | 3[01] ) \s of \s (?:the\smonth\sof\s)?
        (?P<month> {month} ) ) (?! [\w’'-] )""",
        unless=(r"[Tt]he\s\d+\sof\s\w+\s\d{1,2}\b(?!\d)",),
        reach=24,
    ),
    fix=_as_english,
    safety=SUGGESTED,
    languages=("en",),
    sources=("es", "pt", "it"),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("It can be seen until ⟦the 30 of June⟧.", becomes="It can be seen until June 30."),
        Flagged("It ended on ⟦the day 4 of October⟧ 2021.", becomes="It ended on October 4, 2021."),
        Flagged("She met them in Kiev ⟦the 3 of March⟧ 2024.", becomes="She met them in Kiev on March 3, 2024."),
        Flagged("⟦The 5 of May⟧ it closed.", becomes="On May 5 it closed."),
        Flagged("Until ⟦the 30 of June⟧ it is free.", becomes="Until June 30 it is free."),
        Clean("He was born on the 30th of June.", because="an ordinal"),
        Clean("Of the 12 of May 3 were sunny.", because="a count, then a date"),
    ),
)
