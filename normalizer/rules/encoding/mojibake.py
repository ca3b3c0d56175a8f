"""Letters that were read in the wrong encoding: `SÃ¡mi`, `donâ€™t`."""

import re
from collections.abc import Iterator

from ftfy import TextFixerConfig, fix_and_explain

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, Page, Rule

_SUSPECT = re.compile(r"(?:[ÂÃÄÅÐÑÎÏâðï][\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u2122]{1,3}){1,40}")
_DECODE_ONLY = TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    fix_surrogates=False,
    remove_control_chars=False,
    normalization=None,
)


def _find(page: Page) -> Iterator[Hit]:
    for match in _SUSPECT.finditer(page.text) if not page.text.isascii() else ():
        damaged = match.group()
        plain = fix_and_explain(damaged, _DECODE_ONLY).text
        if plain != damaged and len(plain) < len(damaged):
            yield Hit(match.start(), match.end(), fix=plain, message=f"“{plain}” read in the wrong encoding")


RULE = Rule(
    title="Letters read in the wrong encoding",
    why="Text in UTF-8 was read as Latin-1 or Windows-1252 on its way.",
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
