"""`the CPAM`, `the Minzdrav`: an acronym that only readers of the source language know."""

import re
from collections.abc import Iterator

from normalizer.rulebook import WEAK, Clean, Flagged, Hit, Page, Rule, left_words, national_meaning

_LANGUAGES = ("fr", "es", "it", "pt", "de", "ru", "uk", "tr", "pl", "ar", "fa", "nl", "cs", "ro", "el")
_SLOT = "acronym_left_"
_KIND = re.compile(r"(?P<kind>[^\W\d_]+)\s\Z")
_REACH = 30
_END = re.compile(r"(?![\w-]|\s\()")


def _find(page: Page) -> Iterator[Hit]:
    for start, end, sources in left_words(page, _SLOT, _LANGUAGES):
        acronym = page.text[start:end]
        if _END.match(page.text, end) and not _is_told(page, start, acronym):
            detail = f"“{acronym}” says nothing to readers of English"
            yield Hit(start, end, message=f"{detail}: translate it or explain it", sources=sources)


def _is_told(page: Page, start: int, acronym: str) -> bool:
    """Whether the word before says what an acronym is, or another rule does."""
    before = _KIND.search(page.text, max(0, start - _REACH), start)
    is_kind = before is not None and before.group("kind").lower() in page.word_set("acronym_kind")
    return is_kind or bool(national_meaning(page, acronym))


RULE = Rule(
    title="Acronym of the source language",
    why="The engine copies the acronym of an authority that has no English one: CPAM, Minzdrav, AFAD.",
    when=tuple(f" {{{_SLOT}{code}}}" for code in _LANGUAGES),
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("He was told by the ⟦CPAM⟧ to wait.", source="fr"),
        Flagged("A hospital of the ⟦Minzdrav⟧ will open.", source="ru"),
        Clean("The health insurer (CPAM) told him to wait.", because="an acronym beside its name", source="fr"),
        Clean("The CPAM (health insurance) told him to wait.", because="the name follows it", source="fr"),
        Clean("The union CPAM and the insurer CPAM replied.", because="told what it is", source="fr"),
        Clean("The NATO summit and the EU.", because="English acronyms", source="fr"),
    ),
)
