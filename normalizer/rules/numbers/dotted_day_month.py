"""`On 15.9, he left`, `on Wednesday 3.12`: day and month with points, without a year."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, pattern


def _named(match: re.Match[str], page: Page) -> str:
    month = page.language.months[int(match.group("month")) - 1]
    comma = "," if match.group("weekday") else ""
    return f"{match.group('weekday') or ''}{comma}{' ' if comma else ''}{month} {int(match.group('day'))}"


RULE = Rule(
    title="Day and month with points",
    why="Slavic languages, German, Hebrew and Finnish write 15.9. for September 15.",
    when=(
        "as of 1",
        "as of 2",
        "as of 3",
        "on 1",
        "on 2",
        "on 3",
        *(f"on {d}." for d in range(4, 10)),
        "day 1",
        "day 2",
        "day 3",
        *(f"day {d}." for d in range(4, 10)),
    ),
    find=pattern(
        r"""(?: (?<= \b[Oo]n\s ) | (?<= \b[Aa]s\sof\s ) | (?= {weekday} ) ) (?P<hit> (?P<weekday> {weekday} )? (?(weekday) ,? \s | ) (?P<day> 0?[1-9] | [12]\d | 3[01] ) \. \s? (?P<month> 0?[1-9] | 1[0-2] ) )
        (?= (?(weekday) \.? | (?: \. (?= \s at\b | , ) )? ) (?: \s* (?:[,;)]|\Z|\n) | \. (?:\s|\Z) | \s (?:at|in|the|he|she|they|a|an|from|around|between)\b ) ) (?! \. \d )""",
        reach=30,
    ),
    fix=_named,
    safety=SUGGESTED,
    weight=0.5,
    languages=("en",),
    sources=("cs", "sk", "pl", "de", "he", "fi", "hr", "sl", "sr", "ru", "uk", "bg", "et", "hu", "no", "da"),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("On ⟦15.9⟧, he left the town.", becomes="On September 15, he left the town.", source="he"),
        Flagged("It opens on ⟦Wednesday 3.12⟧.", becomes="It opens on Wednesday, December 3.", source="pl"),
        Clean("On 15.9 percent of the land, wheat grows.", because="a share", source="he"),
        Clean("On September 15, version 3.12 came.", because="no date", source="pl"),
    ),
)
