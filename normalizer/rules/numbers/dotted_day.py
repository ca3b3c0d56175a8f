"""`on 01.10`: a day and month in figures with a point."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, pattern


def _in_words(match: re.Match[str], page: Page) -> str:
    """The date with its month in words."""
    return f"{page.language.months[int(match.group('month')) - 1]} {int(match.group('day'))}"


RULE = Rule(
    title="Day and month in figures with a point",
    why="German, Russian, Ukrainian, Polish and Turkish: “01.10.”.",
    when=(
        *(f"on {digit}" for digit in range(4)),
        *(f"until {digit}" for digit in range(4)),
        "since 0",
        *(f"dated {digit}" for digit in range(3)),
        *(f"({digit}" for digit in range(4)),
        "of 0",
    ),
    find=pattern(
        r"""(?: \b (?: [Oo]n | [Uu]ntil | [Ss]ince | dated | of | {weekday} ) \s | [(] ) (?P<hit> (?P<day> 0[1-9] | [12]\d | 3[01] ) \. (?P<month> 0[1-9] | 1[0-2] ) \.? ) (?= \s* [,;)] | \.?\Z | \s [a-z] ) (?! \s? (?: % | {counted_in_decimals} | a\.m | p\.m | am\b | pm\b ) )""",
        reach=24,
    ),
    fix=_in_words,
    safety=SUGGESTED,
    weight=0.5,
    languages=("en",),
    sources=(
        "de",
        "ru",
        "uk",
        "tr",
        "pl",
        "cs",
        "no",
        "da",
        "fi",
        "it",
        "ro",
        "bg",
        "lv",
        "et",
    ),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("On ⟦01.10⟧ the school opens.", becomes="On October 1 the school opens.", source="*"),
        Flagged("It runs until ⟦15.08⟧ in the hall.", becomes="It runs until August 15 in the hall.", source="*"),
        Clean("At 10.12 it rained; on 10.5 hectares; on 13.45.", because="a time; an area; no month"),
        Clean("They relied on 10.12 percent.", because="a percentage"),
    ),
)
