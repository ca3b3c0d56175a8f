"""`Herr Brandner`, `Signora Rossetti`, `Mehmet Bey`: a courtesy title of the source language."""

import re
from collections.abc import Iterator

from normalizer.rulebook import WEAK, Clean, Flagged, Hit, Page, Rule

_BEFORE, _BEHIND = "title_left_", "title_left_behind_"
_LANGUAGES = ("fr", "es", "it", "pt", "de", "tr", "pl", "nl")
_NAME = re.compile(r"\s(?:d[aeiu]\s|van\s|de\s)?(?P<name>[^\W\d_a-z][^\W\d_]+)")
_NAMED = re.compile(r"[^\W\d_a-z][^\W\d_]+\s\Z")


def _find(page: Page) -> Iterator[Hit]:
    for start, end in sorted({(offset + 1, offset + len(literal)) for offset, literal in page.hits}):
        word = page.text[start:end]
        name = _NAME.match(page.text, end)
        is_title = name is not None and name.group("name") not in page.words("demonym")
        sources = _sources(page, word, _BEFORE) if is_title else ()
        if not sources and not page.text[end : end + 1].isalnum() and _NAMED.search(page.text, start - 30, start):
            sources = _sources(page, word, _BEHIND)
        if sources and not page.view.quotes.touching(start, end):
            detail = f"“{word}” is a title of {', '.join(sources)}"
            yield Hit(start, end, message=f"{detail}, left as it was", sources=sources)


def _sources(page: Page, word: str, slot: str) -> tuple[str, ...]:
    return tuple(code for code in _LANGUAGES if word in page.words(slot + code))


RULE = Rule(
    title="Title of the source language before a name",
    why="The engine took the title for a part of the name: Herr, Signora, Doña, Bey, Pan.",
    when=tuple(f"{edge}{{{slot}{code}}}" for edge in (" ", "\n") for slot in (_BEFORE, _BEHIND) for code in _LANGUAGES),
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("The owner, ⟦Herr⟧ Brandner, was not there.", source="de"),
        Flagged("He thanked ⟦Signora⟧ Rossetti for it.", source="it"),
        Flagged("It was late.\n⟦Pani⟧ Kowalik said so.", source="pl"),
        Flagged("They asked Kerem ⟦Bey⟧, who knew.", source="tr"),
        Clean("He thanked Mrs Rossetti; a pan full of rice.", because="no title of another language", source="it"),
        Clean("A frau und a herr, he said, and the Bey of Tunis.", because="no name beside it", source="de"),
        Clean("He won at the Pan American Games.", because="no person", source="pl"),
        Clean("She sang “Signora Fortuna” in May.", because="quoted", source="it"),
    ),
)
