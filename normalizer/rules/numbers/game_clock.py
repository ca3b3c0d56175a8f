"""`After 1.12 the centre scored`: the time of a goal with a point."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_AHEAD = (*"0123456789", "only ", "just ")


def _with_colon(match: re.Match[str], page: Page) -> str:
    return match.group("hit").replace(".", ":")


RULE = Rule(
    title="Time of a game with a point",
    why="Swedish, Finnish, Danish and Czech reports of ice hockey time goals so: “efter 1.12”.",
    when=("after ", "at ", "in "),
    find=pattern(
        r"""\b (?: [Aa]fter | [Aa]t | [Ii]n ) \s (?: only\s | just\s )? (?P<hit> [1-5]?\d \. [0-5]\d ) (?= \s (?: of \s the \s {part_of_match}
          | (?: the\s | [A-Z] ) [^.\n]{0,60}? \b (?: {deed_of_scoring} | made\s\d ) \b ) )""",
        reach=90,
        look=lambda page, offset, literal: page.fold.startswith(_AHEAD, offset + len(literal)),
    ),
    fix=_with_colon,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged(
            "After ⟦1.12⟧ the centre Lehto made 1-0.", becomes="After 1:12 the centre Lehto made 1-0.", source="sv"
        ),
        Flagged(
            "It came at ⟦12.48⟧ of the second period.", becomes="It came at 12:48 of the second period.", source="fi"
        ),
        Clean("After 1.12 million the centre closed.", because="an amount", source="sv"),
        Clean("After 1:12 the centre Lehto made 1-0.", because="English", source="sv"),
    ),
)
