"""`the funeral is on 12/12`: a date of two numbers and a slash."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _is_date(match: re.Match[str], page: Page) -> bool:
    """Whether the numbers are no well-known day or hours that English writes so."""
    return match.group("hit") not in ("9/11", "7/7", "24/7", "1/6", "50/50", "10/7")


def _written(match: re.Match[str], page: Page) -> str:
    return f"{page.language.months[int(match.group('month')) - 1]} {int(match.group('day'))}{', ' + match.group('year') if match.group('year') else ''}"


RULE = Rule(
    title="Date with a slash",
    why="“den 12/12”, “em 14/11”, “il 14/11”: English papers write the month out.",
    when=tuple(f"{digit}/{other}" for digit in range(10) for other in range(10)),
    find=pattern(
        r"""\b (?: (?:[Oo]n|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter|[Bb]y|[Ff]rom|[Bb]etween|of) \s (?:the\s|{weekday},?\s)? | {weekday} ,? \s | \( )
        (?P<hit> (?: (?<= the\s ) date \s of \s )? (?P<day> 0?[1-9] | [12]\d | 3[01] ) \s?/\s? (?P<month> 0?[1-9] | 1[012] ) (?: \s?/\s? (?P<year> (?:19|20)\d\d ) )? ) (?! [\d/.,-]*\d | [\w/%-] )
        (?= \s* [,;)] | \s* \. (?:\s|\Z) | \s {word_behind_figures} \b )""",
        where=_is_date,
        reach=24,
    ),
    fix=_written,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=(
        "sv",
        "da",
        "no",
        "pt",
        "es",
        "it",
        "fr",
        "el",
        "nl",
        "he",
        "ro",
        "hu",
        "fi",
        "id",
        "vi",
        "ar",
        "tr",
        "bg",
    ),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("The funeral is on ⟦12/12⟧.", becomes="The funeral is on December 12.", source="sv"),
        Flagged("They met on Monday ⟦14/11⟧ in Faro.", becomes="They met on Monday November 14 in Faro.", source="pt"),
        Clean("They remember the dead of 9/11 and of 7/7.", because="days that English names so", source="sv"),
        Clean("He won 3/4 of the votes on 12 December.", because="a fraction", source="sv"),
    ),
)
