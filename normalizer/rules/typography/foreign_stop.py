"""`It is closed۔`, `he said، and left`: a stop, comma or question mark of another script."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Hit, Page, Rule

_PLAIN = {"۔": ".", "।": ".", "։": ".", "،": ",", "؛": ";", "؟": "?", "።": "."}
_MARK = re.compile(r"(?<=[A-Za-z\d”\"’)])\s?(?P<mark>[۔।։،؛؟።])(?=\s|\Z|[”\"’A-Za-z])")


def _find(page: Page) -> Iterator[Hit]:
    for match in _MARK.finditer(page.text):
        yield Hit(*match.span(), fix=_PLAIN[match.group("mark")])


RULE = Rule(
    title="Mark of another script",
    why="Urdu, Hindi, Armenian, Amharic, Arabic and Persian have stops, commas and question marks of their own.",
    characters="[۔।։،؛؟።]",
    find=_find,
    safety=SUGGESTED,
    sources=("ur", "hi", "hy", "am", "ar", "fa"),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("The road is closed⟦۔⟧ It rained.", becomes="The road is closed. It rained."),
        Flagged("He came⟦،⟧ and she left⟦ ։⟧", becomes="He came, and she left."),
        Clean("The road is closed. The sign read سلام، خوش.", because="marks of an Arabic sentence"),
        Clean("The road is closed, he said.", because="English"),
    ),
)
