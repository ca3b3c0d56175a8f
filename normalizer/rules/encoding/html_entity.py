"""HTML entities left in plain text."""

import html
import re
from collections.abc import Iterator

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, Page, Rule

_ENTITY = re.compile(r"&\s?(?:amp\s?;\s?)?(?:#\s?\d{2,6}|#\s?[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8}\d?)\s?;")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,200}>")


def _find(page: Page) -> Iterator[Hit]:
    if _TAG.search(page.text):
        return
    done = 0
    for offset, _ in page.hits:
        match = _ENTITY.match(page.text, offset) if offset >= done else None
        if match is None:
            continue
        plain = _unescaped(match.group())
        if plain is not None:
            done = match.end()
            yield Hit(match.start(), match.end(), fix=plain, message=f"HTML entity for “{plain}”")


def _unescaped(entity: str) -> str | None:
    """The character an entity stands for, also when it was escaped twice or torn apart."""
    text = re.sub(r"\s", "", entity)
    for _ in range(3):
        text, before = html.unescape(text), text
        if text == before:
            break
    return text if (len(text) <= 2 and "&" not in text) or text == "&" else None


RULE = Rule(
    title="HTML entity in plain text",
    why="Translation interfaces return HTML; its escapes belong to the markup, not to the text.",
    when=("&",),
    find=_find,
    safety=SAFE,
    weight=0.0,
    owns=frozenset({"number"}),
    mqm="fluency/character-encoding",
    examples=(
        Flagged("Obama⟦&#39;⟧s re-election", becomes="Obama's re-election"),
        Flagged("He said ⟦&quot;⟧no⟦& quot;⟧ twice.", becomes='He said "no" twice.'),
        Flagged("Tom ⟦&amp;⟧ Jerry", becomes="Tom & Jerry"),
        Clean("AT&T; R&D; Q&A", because="an ampersand in a name"),
        Clean("<p>Tom &amp; Jerry</p>", because="HTML, where the escape is right"),
    ),
)
