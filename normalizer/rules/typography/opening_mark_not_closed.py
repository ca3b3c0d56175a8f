"""`¡Sin embargo, no vino.`: an opening mark of Spanish that nothing closes."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Hit, Page, Rule, late

_OPENING = late("[¡¿]")
_CLOSING = re.compile("[!?]")
_STATED = re.compile(r"[^\W\d_]{3,}\.(?:\s|\Z)")
_REACH = 300


def _find(page: Page) -> Iterator[Hit]:
    for match in _OPENING.finditer(page.text):
        start = match.start()
        _, end = page.view.line_at(start)
        behind = page.text[start + 1 : min(end, start + _REACH)]
        is_single = page.text[start - 1 : start] not in tuple("¡¿") and behind[:1] not in tuple("¡¿")
        if is_single and not _CLOSING.search(behind) and behind[:1].isalpha() and _STATED.search(behind):
            yield Hit(start, start + 1, fix="")


RULE = Rule(
    title="Opening mark that nothing closes",
    why="Engines set the opening mark and then end the sentence with a stop.",
    characters="[¡¿]",
    find=_find,
    safety=SUGGESTED,
    weight=0.5,
    languages=("es",),
    mqm="fluency/punctuation",
    examples=(
        Flagged("⟦¡⟧Sin embargo, no vino.", becomes="Sin embargo, no vino."),
        Flagged("Dijo que sí. ⟦¿⟧Cuando llegó, llovía.", becomes="Dijo que sí. Cuando llegó, llovía."),
        Clean("¡Sin embargo, vino! ¿Cuándo llegó?", because="both are closed"),
        Clean("«¡Pero qué dices?», preguntó.", because="one of each, as in wonder"),
        Clean("¡¡Vamos!! ¿¡Qué dices!?", because="several marks"),
        Clean("¡Vamos", because="the text ends there"),
    ),
)
