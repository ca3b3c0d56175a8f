"""`at three o'clock dawn`, `at 9 o'clock evening`: the part of the day right behind the hour."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _in_english(match: re.Match[str], page: Page) -> str:
    part = "morning" if match.group("part") == "dawn" else match.group("part")
    return f"{match.group('time')} " + ("at night" if part == "night" else f"in the {part}")


RULE = Rule(
    title="Part of the day right behind the hour",
    why="“الساعة الثالثة فجرا”, “3時夜”: English says three in the morning.",
    when=("clock {part_of_day}",),
    find=pattern(
        r"""(?<! \b[Tt]he\s ) (?<![\w:-]) (?P<hit> (?P<time> \d{1,2} (?::[0-5]\d)? | one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve )
          \s o['’]clock \s (?P<part> {part_of_day} ) )
        (?! [\w’'-] | \s and \s {part_of_day} \b ) (?= \s* (?: [,;.)] | \Z ) | \s {word_behind_clock} \b )""",
        reach=40,
    ),
    fix=_in_english,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ar", "fa", "tr", "ru", "uk", "zh", "vi", "ja", "ko"),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged(
            "The shelling began at ⟦four o'clock dawn⟧.",
            becomes="The shelling began at four in the morning.",
            source="ar",
        ),
        Flagged(
            "He came at ⟦9 o'clock evening⟧ on Monday.", becomes="He came at 9 in the evening on Monday.", source="ar"
        ),
        Clean(
            "The eight o'clock morning service is full; at ten o'clock at night it is quiet.",
            because="a noun; English",
            source="ar",
        ),
        Clean("He reads the nine o'clock evening and night news.", because="when it is read", source="ar"),
        Clean(
            "A six o'clock morning and evening bus runs; at five o'clock at dawn it left.",
            because="English",
            source="ar",
        ),
        Clean("He came at three o'clock; dawn broke late.", because="another sentence", source="ar"),
    ),
)
