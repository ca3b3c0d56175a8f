"""A per cent sign stuck to its number where the language sets a space."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, Page, Rule, missing_spaces

_TIGHT = re.compile(r"(?<=\d)(?P<before>%)(?![\w%/-])")
_SPACED = re.compile(r"(?<=\d)(?P<space>[ \u00a0\u202f])%")


def _find(page: Page) -> Iterator[Hit]:
    places = list(_TIGHT.finditer(page.text))
    if places:
        yield from missing_spaces(page, _SPACED, places)


RULE = Rule(
    title="No space before the per cent sign",
    why="French and German set a no-break space before the sign; English, and engines after it, do not.",
    when=("%",),
    find=_find,
    safety=SAFE,
    weight=0.3,
    languages=("fr", "de"),
    sources=("en",),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("Les prix montent de 3⟦%⟧.", becomes="Les prix montent de 3\u00a0%.", source="en"),
        Flagged(
            "Erst 5 %, dann 7 %, am Ende 9⟦%⟧ der Stimmen.",
            becomes="Erst 5 %, dann 7 %, am Ende 9 % der Stimmen.",
            language="de",
        ),
        Clean("Les prix montent de 3%.", because="a text that never sets the space", source=None),
        Clean("Eine 50%ige Lösung und die 10%-Hürde", because="parts of a word", language="de"),
    ),
)
