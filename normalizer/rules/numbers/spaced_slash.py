"""`104 km / h`, `15 lei / day`: a stroke with spaces between a measure and its time."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _joined(match: re.Match[str], page: Page) -> str:
    """`km/h` for units, `lei a day` for what is paid."""
    if match.group("unit"):
        return f"{match.group('unit')}/{match.group('per')}"
    article = "an" if match.group("time") == "hour" else "a"
    return f"{match.group('paid')} {article} {match.group('time')}"


RULE = Rule(
    title="Stroke with spaces between a measure and its time",
    why="Romanian, Hungarian and Chinese pages write “15 lei / zi”, “104 km / h”.",
    when=(
        "/ h",
        "/h",
        "/ s",
        "/ day",
        "/day",
        "/ month",
        "/month",
        "/ year",
        "/year",
        "/ week",
        "/week",
        "/ night",
        "/ person",
        "/person",
        "/ l",
    ),
    find=pattern(
        r"""(?<= \d \s ) (?P<hit> (?P<unit> km | m | mg | g | kg ) \s / \s (?P<per> h | s | l )
          | (?P<paid> {currency_word} | {currency_symbol} ) \s? / \s? (?P<time> day | hour | month | year | week | night | person ) ) (?! [\w/] )""",
        reach=30,
    ),
    fix=_joined,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("It blew at 104 ⟦km / h⟧.", becomes="It blew at 104 km/h.", source="hu"),
        Flagged("a lunch worth 15 ⟦lei / day⟧", becomes="a lunch worth 15 lei a day", source="ro"),
        Clean("It blew at 104 km/h.", because="English", source="hu"),
        Clean("He paid 15 lei and / or wine.", because="no time behind the stroke", source="ro"),
    ),
)
