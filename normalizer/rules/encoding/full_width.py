"""Full-width letters, digits and marks in Latin text."""

import unicodedata
from collections.abc import Iterator

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, Page, Rule, late

_WIDE = late(
    r"(?<![\u3001-\u9fff])(?:[\uff01-\uff5e]+|[\u3371-\u3376\u3380-\u33c1\u33c4-\u33c6\u33c8\u33cc-\u33d0\u33d4-\u33d7\u33db-\u33df])(?![\u3001-\u9fff])"
)
"""Letters, digits and marks, or one of the signs of units that are letters set in one."""
_UNITS = "\u3371"


def _find(page: Page) -> Iterator[Hit]:
    """The fold levels these characters, so they are sought in the text itself."""
    for match in _WIDE.finditer(page.text):
        plain = unicodedata.normalize("NFKC", match.group())
        is_counted = _UNITS <= match.group() < "\uff01" and page.text[match.start() - 1 : match.start()].isdigit()
        yield Hit(match.start(), match.end(), fix=" " * is_counted + plain.replace("\u2215", "/"))


RULE = Rule(
    title="Full-width characters",
    why="Chinese and Japanese set Latin letters, digits and marks in full width.",
    characters=r"[\uff01-\uff5e\u3371-\u33df]",
    find=_find,
    safety=SAFE,
    languages=("en", "fr", "es", "it", "pt", "de"),
    sources=("zh", "ja"),
    owns=frozenset({"number"}),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("It rose by 30⟦％⟧ last year.", becomes="It rose by 30% last year."),
        Flagged("He came⟦，⟧ saw and left.", becomes="He came, saw and left."),
        Flagged("The wind reached 5⟦㎧⟧.", becomes="The wind reached 5 m/s."),
        Flagged("Some 50⟦㎜⟧ of rain fell on 3 ⟦㎢⟧.", becomes="Some 50 mm of rain fell on 3 km2."),
        Clean("The sign read 東京，日本。", because="Japanese text"),
        Clean("It rose by 30%.", because="ordinary width"),
    ),
)
