"""`the Feuerwehr came`, `the Comune paid`: an office or body under its name in the source language."""

import re
from collections.abc import Iterator

from normalizer.rulebook import WEAK, Clean, Flagged, Hit, Page, Rule, is_quoted, left_hit, left_words

_SLOT = "institution_left_"
_WESTERN = ("fr", "es", "it", "pt", "de", "nl", "ro", "el", "sv", "da", "no", "fi")
_LANGUAGES = (*_WESTERN, "ru", "uk", "pl", "cs", "hu", "tr", "ar", "fa", "he", "ja", "ko", "id")
_BEFORE = re.compile(r"\b(?:[Tt]he|an?|of|by|in|at|to|from|with|and|this|its|their|local)\s\Z")
_AFTER = re.compile(r"(?:['’]s)?(?:\s*[.,;:)\n]|\s*\Z|\s(?!(?:de|del|della|di|do|da|van|von|der|des|du)\b)[a-z])")


def _find(page: Page) -> Iterator[Hit]:
    for start, end, sources in left_words(page, _SLOT, _LANGUAGES):
        if _is_alone(page, start, end):
            yield left_hit(page, start, end, "a word", sources)


def _is_alone(page: Page, start: int, end: int) -> bool:
    """Whether a word stands as a common noun of the sentence: not quoted, no part of a longer name."""
    is_common = _BEFORE.search(page.text, max(0, start - 10), start) and _AFTER.match(page.text, end)
    return bool(is_common) and not is_quoted(page, start, end)


RULE = Rule(
    title="Office or body in the source language",
    why="The engine took the word for a name: Feuerwehr, Comune, Prefeitura, belediye.",
    when=tuple(f" {{{_SLOT}{code}}}" for code in _LANGUAGES),
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("It burned until the ⟦Feuerwehr⟧ came.", source="de"),
        Flagged("The works will be paid by the ⟦Comune⟧.", source="it"),
        Clean("It burned until the fire brigade came.", because="English", source="de"),
        Clean("The Comune di Verona paid.", because="part of a name", source="it"),
        Clean("He wrote “the Comune” on it.", because="quoted", source="it"),
    ),
)
