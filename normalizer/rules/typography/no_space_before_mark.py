"""A French mark of two parts stuck to its word."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, Page, Rule, clause_start, is_english, missing_spaces

_TIGHT = re.compile(r"(?<=[\w»)\]%])(?P<before>[;:](?=\s|\Z)|[!?](?=[\s»”\")]|\Z))")
_SPACED = re.compile(r"(?<=[\w»)\]%])(?P<space>[ \u00a0\u202f])[;:!?](?=\s|\Z|[»”\")])")


def _find(page: Page) -> Iterator[Hit]:
    places = [m for m in _TIGHT.finditer(page.text) if not is_english(page, clause_start(page, m.start()), m.start())]
    if places:
        yield from missing_spaces(page, _SPACED, places)


RULE = Rule(
    title="No space before a French mark",
    why="French sets a no-break space before ; : ! ? (Canada and Switzerland do not always); engines keep English.",
    when=(";", ":", "!", "?"),
    find=_find,
    safety=SAFE,
    weight=0.3,
    languages=("fr",),
    sources=("en",),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("Pourquoi ? Parce que ! Vraiment⟦?⟧ Oui.", becomes="Pourquoi ? Parce que ! Vraiment ? Oui."),
        Flagged(
            "Il pleut⟦!⟧ Qui vient⟦?⟧",
            becomes="Il pleut\u202f! Qui vient\u202f?",
            source="en",
        ),
        Clean("Il pleut! Qui vient?", because="a text that never sets the space may be Canadian or Swiss", source=None),
        Clean("Il est 12:30, voyez https://a.fr/?b=1 et « Non ! ».", because="a time, an address, a space"),
        Clean("Il a dit : « Who are you? »", because="English within French keeps its own spacing"),
    ),
)
