"""`in Attica and Boeotia Boeotia`: a name that stands twice in a row."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule

_DOUBLED = re.compile(r"(?<![\w'’-])(?P<name>[^\W\d_a-z][^\W\d_]{3,}) (?P=name)(?![\w'’-]|\s[^\W\d_a-z])")
_BEFORE = re.compile(r"[a-z,][\"“]?\s\Z")
_LETTERS = 3


def _find(page: Page) -> Iterator[Hit]:
    words = page.view.bare_words
    for place, distance in page.view.echoes:
        if distance != 1 or len(words[place]) <= _LETTERS:
            continue
        start, _ = page.view.bare_span(place - 1)
        match = _DOUBLED.match(page.text, start)
        is_inside = match and _BEFORE.search(page.text, max(0, start - _LETTERS), start)
        if match and is_inside and words[place] not in page.word_set("doubled_name_ok"):
            yield Hit(match.start(), match.end(), fix=match.group("name"))


RULE = Rule(
    title="Name twice in a row",
    why="The decoder wrote a name again, or the source names a place and its region alike.",
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("a fire in ⟦Lorne Lorne⟧ on Monday", becomes="a fire in Lorne on Monday", source="el"),
        Flagged("the ⟦Ostwind Ostwind⟧ landed", becomes="the Ostwind landed", source="*"),
        Clean("He saw Duran Duran in Pago Pago.", because="names that are so", source="el"),
        Clean("Lorne Lorne Park. LORNE, Lorne", because="the start of a sentence; a comma", source="el"),
    ),
)
