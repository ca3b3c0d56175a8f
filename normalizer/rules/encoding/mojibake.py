"""Letters that were read in the wrong encoding: `SÃ¡mi`, `donâ€™t`."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, Page, Rule, decoded_again

_SUSPECT = re.compile(r"(?:[ÂÃÄÅÐÑÎÏâðï][\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u2122]{1,3}){1,40}")


def _find(page: Page) -> Iterator[Hit]:
    for match in _SUSPECT.finditer(page.text):
        damaged = match.group()
        plain = decoded_again(damaged)
        if plain != damaged and len(plain) < len(damaged):
            yield Hit(match.start(), match.end(), fix=plain, message=f"“{plain}” read in the wrong encoding")


RULE = Rule(
    title="Letters read in the wrong encoding",
    why="Text in UTF-8 was read as Latin-1 or Windows-1252 on its way.",
    characters="[ÂÃÄÅÐÑÎÏâðï]",
    find=_find,
    safety=SAFE,
    weight=0.0,
    mqm="fluency/character-encoding",
    examples=(
        Flagged("the S⟦Ã¡⟧mi people and Rep⟦Ãº⟧blica", becomes="the Sámi people and República"),
        Flagged("They don⟦â€™⟧t know ⟦â€“⟧ yet.", becomes="They don’t know – yet."),
        Clean("L’Âge d’or and FRÈRES, Ångström and Ðorđe", because="names with these letters"),
        Clean("a “GARÇON”, “À” – ‘Ä’", because="capitals beside quotation marks"),
    ),
)
