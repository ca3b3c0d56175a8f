"""The words of a text that a name may begin with: those with a capital or in a script without them."""

import re
from collections.abc import Sequence

from normalizer.names.particles import PARTICLES
from normalizer.names.tokens import JOINING, LETTER, MARKS, TOKEN

_CAPITAL = r"[^\W\da-z_]"


def _one_of(words: Sequence[str]) -> str:
    """A pattern for any of these words, by first letter."""
    rests: dict[str, list[str]] = {}
    for word in sorted(words, reverse=True):
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in rests.items())


_FIRST_LETTERS = "".join(sorted({particle[0] for particle in PARTICLES}))
_LINK = rf"(?=[{_FIRST_LETTERS}])(?:{_one_of(sorted(PARTICLES))})[ \u00a0'’‐‑-]|{LETTER}{{1,5}}+[‐‑-]"
_LONG = f"[a-z]{{{max(map(len, PARTICLES)) + 1}}}"
"""Behind a capitalised word nearly always an ordinary one: no particle, which is told without trying each."""
_FURTHER = rf"{_CAPITAL}|[\s{JOINING}]|(?!{_LONG})(?:{_LINK})"
BEGINS = r"[^\x00-@\[-\u00bf\u2000-\u2bff\u2ff0-\u303f\U00040000-\U0010ffff]"
CAPITAL_WORD = re.compile(rf"{BEGINS}\w*(?:[{MARKS}{JOINING}]|[ \u00a0\t\r\n](?={_FURTHER}))?")
"""A word that a name may begin with, and the sign behind it where that tells whether the name may go on."""
_REST = rf"\w*(?:[ \u00a0{JOINING}]{BEGINS}\w*)*"
_MARK = r"[,.;:!?\"”)]"
_ORDINARY = rf"(?:{_LONG}|(?!(?:{_one_of(sorted(PARTICLES))})(?![a-z])))[a-z]++(?:\s|{_MARK})"
_ENDS = rf"(?: (?={_ORDINARY})|(?={_MARK}\s))(?P<closed>)"
"""What ends capitalised words: a mark and white space, which no token of a name is, nor what may join two; or a word
of small letters that is no particle, with which only a listed name may go on.
"""
CAPITAL_RUN = re.compile(rf"{BEGINS}(?<![^\W_].)(?<=(?=(.{_REST}(?:{_ENDS}|(?s:.)?[^ ]{{0,119}} ?))).){_REST}")
"""Such words one behind the other. The first group is what they are remembered by: where a mark ends them the words
alone, where an ordinary word does with the space before it (both `closed`), else with what stands behind them as far
as the second space.
"""
LOWER_WORD = re.compile(r"[a-z]+")

NEXT = re.compile(rf"\s*[{JOINING}]?\s*(?:(?:{_LINK})\s*[{JOINING}]?){{0,3}}({TOKEN.pattern})")
"""What may go on with a name behind a word, and its last token."""
BETWEEN = re.compile(rf"\s*[{JOINING}]?\s*")
"""What may stand between two words of a name."""
