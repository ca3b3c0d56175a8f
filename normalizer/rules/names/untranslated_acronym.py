"""`the CPAM`, `the Minzdrav`: an acronym that only readers of the source language know."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Hit, Page, Rule

_LANGUAGES = ("fr", "es", "it", "pt", "de", "ru", "uk", "tr", "pl", "ar", "fa", "nl", "cs", "ro", "el")
_SLOT = "acronym_left_"


def _sources(page: Page) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code in _LANGUAGES:
        for word in page.words(_SLOT + code):
            found[word] = (*found.get(word, ()), code)
    return found


def _find(page: Page) -> "list[Hit]":
    sources, hits = _sources(page), []
    for word in sorted(set(sources)):
        for match in re.finditer(rf"(?<![\w(’'.-]){re.escape(word)}(?![\w-]|\s\()", page.text):
            detail = f"“{word}” says nothing to readers of English"
            hits.append(Hit(*match.span(), message=f"{detail}: translate it or explain it", sources=sources[word]))
    return hits


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
        Clean("The NATO summit and the EU.", because="English acronyms", source="fr"),
    ),
)
