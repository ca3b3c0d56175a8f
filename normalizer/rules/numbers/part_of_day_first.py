"""`at evening 9:00`, `from morning 8:30`: the part of the day before the hour."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, before_stop, pattern

_NOON = 12


def _in_english(match: re.Match[str], page: Page) -> str:
    hour, minutes = int(match.group("hour")), match.group("minutes") or ""
    if hour > _NOON:
        return f"{hour}{minutes or ':00'}"
    half = "a.m." if match.group("part") in ("morning", "dawn") else "p.m."
    return f"{hour}{minutes} {half.removesuffix('.') if before_stop(match, page) else half}"


RULE = Rule(
    title="Part of the day before the hour",
    why="“晚上9点”, “上午8:30”, “午後3時”: English says 9 p.m., 8:30 a.m.",
    when=tuple(f" {{part_of_day}} {digit}" for digit in range(1, 10)),
    find=pattern(
        r"""\b (?i: at | to | from | until | till | around | about | and | by ) \s
        (?P<hit> (?:the\s)? (?P<part> {part_of_day} ) \s
          (?: (?P<hour> 1\d | 2[0-3] | [1-9] ) (?: (?P<minutes> :[0-5]\d ) | \so['’]?clock ) ) )
        (?! [\w:-] | \s?[ap]\.?m\b ) (?= \s* (?: [,;.)–] | \Z ) | \s {word_behind_clock} \b )""",
        reach=40,
    ),
    fix=_in_english,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("zh", "ja", "ko", "vi", "tr", "ar"),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("The bank is open until ⟦evening 7:30⟧.", becomes="The bank is open until 7:30 p.m.", source="zh"),
        Flagged("They set out at ⟦morning 6 o'clock⟧ and won.", becomes="They set out at 6 a.m. and won.", source="zh"),
        Clean(
            "They set out in the morning, 6 of them; they met at night 3 times.",
            because="numbers of others",
            source="zh",
        ),
        Clean("He went to the evening 7:30 service.", because="part of a noun", source="zh"),
    ),
)
