"""French quotation marks stuck to what they quote."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, Page, Rule, missing_spaces

_TIGHT = re.compile(r"(?P<after>«)(?=[^\s«])|(?<=[^\s»])(?P<before>»)")
_SPACED = re.compile(r"«(?P<space>[ \u00a0\u202f])(?=\S)")


def _find(page: Page) -> Iterator[Hit]:
    places = list(_TIGHT.finditer(page.text))
    if places:
        yield from missing_spaces(page, _SPACED, places)


RULE = Rule(
    title="No space inside French quotation marks",
    why="French sets a no-break space inside « »; engines put the marks where the English ones stood.",
    when=('"',),
    find=_find,
    safety=SAFE,
    weight=0.3,
    languages=("fr",),
    sources=("en",),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged(
            "Le « oui » et le « non », puis le « peut-être⟦»⟧.",
            becomes="Le « oui » et le « non », puis le « peut-être ».",
        ),
        Flagged("Le ⟦«⟧non⟦»⟧ du maire.", becomes="Le «\u00a0non\u00a0» du maire.", source="en"),
        Clean("Le «non» du maire.", because="a text that never sets the space may be Swiss", source=None),
        Clean("Le « non » du maire.", because="the spaces are there"),
    ),
)
