"""`29.07.2022`: a date in figures with points."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _in_words(match: re.Match[str], page: Page) -> str:
    month = page.language.months[int(match.group("month")) - 1]
    return f"{month} {int(match.group('day'))}, {match.group('year')}"


RULE = Rule(
    title="Date in figures with points",
    why="German, Russian, Turkish and Polish write 29.07.2022; English news writes the month out.",
    when=(".19", ".20"),
    find=pattern(
        r"""(?<= [a-z,(]\s ) (?P<hit> (?P<day> 0?[1-9] | [12]\d | 3[01] ) \. (?P<month> 0?[1-9] | 1[0-2] ) \.
        (?P<year> (?:19|20)\d\d ) ) (?! \w | [./-]\d )""",
        unless=(r"(?<=version\s)",),
        reach=12,
    ),
    fix=_in_words,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("de", "ru", "uk", "tr", "pl", "cs", "no", "da", "fi", "it", "ro"),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("It was signed on ⟦29.07.2022⟧.", becomes="It was signed on July 29, 2022.", source="tr"),
        Flagged("Until ⟦1.3.1998⟧ he lived there.", becomes="Until March 1, 1998 he lived there.", source="de"),
        Clean("They met on 14.30.2022 at 10.11.12.2013.", because="no such month; more figures before", source="de"),
        Clean("Use version 2.10.2019 of the file.", because="a version", source="de"),
    ),
)
