"""`Herr Brandner`, `Signora Rossetti`, `Mehmet Bey`: a courtesy title of the source language."""

import re
from collections.abc import Iterator

from normalizer.rulebook import WEAK, Clean, Flagged, Hit, Page, Rule, left_words

_BEFORE, _BEHIND = "title_left_", "title_left_behind_"
_LANGUAGES = ("fr", "es", "it", "pt", "de", "tr", "pl", "nl")
_NAME = re.compile(r"\s(?:d[aeiu]\s|van\s|de\s)?(?P<name>[^\W\d_a-z][^\W\d_]+)")
_NAMED = re.compile(r"[^\W\d_a-z][^\W\d_]+\s\Z")


def _find(page: Page) -> Iterator[Hit]:
    behind = {
        (start, end): codes
        for start, end, codes in left_words(page, _BEHIND, _LANGUAGES)
        if _is_behind(page, start, end)
    }
    before = {
        (start, end): codes for start, end, codes in left_words(page, _BEFORE, _LANGUAGES) if _is_before(page, end)
    }
    for (start, end), sources in sorted((behind | before).items()):
        if not page.view.quotes.touching(start, end):
            detail = f"“{page.text[start:end]}” is a title of {', '.join(sources)}"
            yield Hit(start, end, message=f"{detail}, left as it was", sources=sources)


def _is_before(page: Page, end: int) -> bool:
    """Whether a name, and no people, follows."""
    name = _NAME.match(page.text, end)
    return name is not None and name.group("name") not in page.words("demonym")


def _is_behind(page: Page, start: int, end: int) -> bool:
    """Whether a whole word follows upon a name."""
    return not page.text[end : end + 1].isalnum() and _NAMED.search(page.text, start - 30, start) is not None


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
