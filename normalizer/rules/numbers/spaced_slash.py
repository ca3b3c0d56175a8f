"""`15 lei / day`: a stroke with spaces between what is paid and its time."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_TIMES = ("day", "hour", "month", "year", "week", "night", "person")


def _in_words(match: re.Match[str], page: Page) -> str:
    """`lei a day`."""
    article = "an" if match.group("time") == "hour" else "a"
    return f"{match.group('paid')} {article} {match.group('time')}"


RULE = Rule(
    title="Stroke between what is paid and its time",
    why="Romanian, Turkish and Chinese pages write “15 lei / zi”, “300元/人”.",
    when=tuple(f"/{space}{time}" for time in _TIMES for space in ("", " ")),
    find=pattern(
        r"""(?<= \d \s ) (?P<hit> (?P<paid> {currency_word} ) \s? / \s?
          (?P<time> day | hour | month | year | week | night | person ) ) (?! [\w/] )""",
        reach=30,
    ),
    fix=_in_words,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("a wage of 40 ⟦euros/hour⟧", becomes="a wage of 40 euros an hour", source="pt"),
        Flagged("a lunch worth 15 ⟦lei / day⟧", becomes="a lunch worth 15 lei a day", source="ro"),
        Clean("a lunch worth 15 lei a day", because="English", source="ro"),
        Clean("He paid 15 lei and / or wine.", because="no time behind the stroke", source="ro"),
    ),
)
