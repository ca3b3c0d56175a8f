"""A space inside a time or a score."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern

_BEFORE = re.compile(r"\b(?:at|from|until|till|to|around|by|since|after|before|and|between)\s\Z")

RULE = Rule(
    title="Space inside a time or score",
    why="The engine took the colon for punctuation and set a space after it.",
    when=tuple(f"{digit}: " for digit in range(10)) + tuple(f"{digit} :" for digit in range(10)),
    find=pattern(
        r"""(?<![\w.,:/-]) (?P<hour> [01]?\d | 2[0-3] ) (?P<hit> :\s | \s:\s? ) (?P<minute> [0-5]\d )
        (?! [\d:%] | [.,]\d | \s?(?:[ap]\.?m)?\s?(?:{unit})\b )
        (?= \s? (?: [ap]\.?m | [.,;)] | \Z | (?:on|in|and|local|GMT|UTC|EST|CET|Moscow|Kyiv|today|yesterday) \b ) )""",
        where=lambda match, page: _BEFORE.search(page.fold, max(0, match.start() - 9), match.start()) is not None,
        reach=20,
    ),
    fix=lambda match, page: ":",
    safety=SAFE,
    weight=0.5,
    languages=("en",),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("It starts at 18⟦: ⟧30.", becomes="It starts at 18:30."),
        Flagged("from 9⟦: ⟧00 a.m. on", becomes="from 9:00 a.m. on"),
        Clean("The result of question 12: 30 people agreed.", because="a colon that introduces"),
        Clean("It starts at 18:30.", because="a time"),
    ),
)
