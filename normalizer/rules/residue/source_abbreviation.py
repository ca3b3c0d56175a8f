"""`ul. Polna`, `Avda. Libertad`, `bzw.`: an abbreviation of the source language."""

import re
from collections.abc import Iterator

from normalizer.rulebook import WEAK, Clean, Flagged, Hit, Page, Rule, is_quoted, left_hit, left_words

_SLOT = "abbreviation_left_"
_LANGUAGES = ("fr", "es", "it", "pt", "de", "ru", "pl", "nl", "tr")
_AFTER = re.compile(r"\s?[^\W_]")


def _find(page: Page) -> Iterator[Hit]:
    for start, end, sources in left_words(page, _SLOT, _LANGUAGES):
        if _AFTER.match(page.text, end) and not is_quoted(page, start, end):
            yield left_hit(page, start, end, "an abbreviation", sources)


RULE = Rule(
    title="Abbreviation of the source language",
    why="Engines copy what ends in a full stop: ul., Avda., P.zza, bzw.",
    when=tuple(f" {{{_SLOT}{code}}}" for code in _LANGUAGES),
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("The house at ⟦ul.⟧ Polna 12 burned.", source="pl"),
        Flagged("It is on ⟦Avda.⟧ Libertad, in the centre.", source="es"),
        Clean("The house at 12 Polna St. burned.", because="English", source="pl"),
        Clean("The sign read “ul. Polna 12” in red.", because="quoted", source="pl"),
    ),
)
