"""A space inside a time or a score."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern

_BEFORE = re.compile(r"\b(?:at|from|until|till|to|around|by|since|after|before|and|between|as\sof)\s\Z")

RULE = Rule(
    title="Space inside a time or score",
    why="The engine took the colon for punctuation and set a space after it.",
    when=tuple(f"{digit}: " for digit in range(10)) + tuple(f"{digit} :" for digit in range(10)),
    find=pattern(
        r"""(?<![\w.,:/-]) (?P<hour> [01]?\d | 2[0-3] ) (?P<hit> :\s | \s:\s? ) (?P<minute> [0-5]\d )
        (?! [\d:%] | [.,]\d | \s?(?:[ap]\.?m)?\s?(?:{unit})\b )
        (?= \s? (?: [ap]\.?m | [.,;)] | \Z | (?:on|in|at|to|and|{word_behind_spaced_time}) \b | [-–—]\s ) )""",
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
        Flagged(
            "They meet on July 28 at 18⟦: ⟧30 - in the square.",
            becomes="They meet on July 28 at 18:30 - in the square.",
        ),
        Flagged("As of 21⟦: ⟧00 on the 25th it rained.", becomes="As of 21:00 on the 25th it rained."),
        Clean("They are the kings of 12: 30 in at most a year.", because="no time of day"),
        Clean("The result of question 12: 30 people agreed.", because="a colon that introduces"),
        Clean("It starts at 18:30.", because="a time"),
    ),
)
