"""Characters nobody sees that break words apart for every program that reads the text."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, Page, Rule

_INVISIBLE = re.compile(
    "[\u200b\u2060\ufeff\u00ad]+|(?<=[A-Za-z])[\u200c\u200d](?=[A-Za-z])|[\u200e\u200f\u202a-\u202e\u2066-\u2069]+"
)
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def _find(page: Page) -> Iterator[Hit]:
    mixed = None
    for match in _INVISIBLE.finditer(page.text):
        if match.group()[0] not in "\u200b\u2060\ufeff\u00ad\u200c\u200d":
            mixed = _RIGHT_TO_LEFT.search(page.text) is not None if mixed is None else mixed
            if mixed:
                continue
        codes = ", ".join(f"U+{ord(c):04X}" for c in dict.fromkeys(match.group()))
        yield Hit(match.start(), match.end(), fix="", message=f"invisible character {codes}")


RULE = Rule(
    title="Invisible character",
    why="Zero-width spaces, soft hyphens and direction marks come along from web pages and other scripts.",
    when=tuple(
        "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    ),
    find=_find,
    safety=SAFE,
    weight=0.0,
    mqm="fluency/character-encoding",
    examples=(
        Flagged("the govern⟦\u00ad⟧ment of Mali", becomes="the government of Mali"),
        Flagged("zero⟦\u200b⟧width", becomes="zerowidth"),
        Flagged("the after⟦\u200c⟧shocks", becomes="the aftershocks"),
        Clean(
            "Persian می\u200cخواهم and Hindi क्\u200dष", because="joiners and their opposites in letters that need them"
        ),
        Clean("a family \U0001f468\u200d\U0001f469\u200d\U0001f467", because="a joiner inside an emoji"),
        Clean("He wrote \u200eسوريا\u200f in Arabic.", because="direction marks beside Arabic"),
    ),
)
