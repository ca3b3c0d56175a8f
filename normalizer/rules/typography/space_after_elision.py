"""A space after the apostrophe of an elision: `l' acqua`."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SAFE, STRONG, WEAK, Clean, Flagged, Hit, LanguageData, Page, Rule, alternatives

_SEVERAL = 3


def _find(page: Page) -> Iterator[Hit]:
    """Spaces behind elided words; where every one has a space, as writers of old had it, a weak sign only."""
    elided, cut_off = page.language.kept(_patterns)
    places = [match for match in elided.finditer(page.text) if match.group("space") and _is_before_vowel(match, page)]
    if not places or cut_off.search(page.text):
        return
    is_habit = len(places) >= _SEVERAL and all(match.group("space") for match in elided.finditer(page.text))
    for match in places:
        yield Hit(*match.span("space"), fix="", strength=WEAK if is_habit else STRONG)


def _patterns(language: LanguageData) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Elided words with the space behind them or without, and what only an old spelling cuts off: `de' cipressi`."""
    words = [alternatives(language.words.get(slot, ())) for slot in ("elision", "old_cut_off")]
    elided = re.compile(rf"(?<![\w'’‘-])(?i:{words[0]})['’](?P<space>[ \u00a0]?)(?=[^\W\d_]{{2}})")
    return elided, re.compile(rf"(?<![\w'’‘-])(?i:{words[1]})['’] (?=[^\W\d_]{{2}})")


def _is_before_vowel(match: re.Match[str], page: Page) -> bool:
    return page.fold[match.end()] in "aeiouhy"


RULE = Rule(
    title="Space after an elided word",
    why="Engines cut words at the apostrophe and did not join them again.",
    when=("' ",),
    find=_find,
    safety=SAFE,
    weight=0.5,
    languages=("it", "fr"),
    mqm="fluency/typography",
    examples=(
        Flagged("Bevono l'⟦ ⟧acqua della fonte.", becomes="Bevono l'acqua della fonte."),
        Flagged("Un’⟦ ⟧altra volta nell’⟦ ⟧orto.", becomes="Un’altra volta nell’orto."),
        Flagged("Il boit l'⟦ ⟧eau qu'⟦ ⟧il aime.", becomes="Il boit l'eau qu'il aime.", language="fr"),
        Clean("Un po' di acqua, e va' avanti.", because="cut-off words of their own"),
        Clean("La lettera 'l' è muta.", because="a letter in quotation marks"),
        Clean("La parola dell' 'altro' uomo; le c' e un' 'h'", because="no word follows"),
        Clean("Scrive l' e un'.", because="elided forms named, not used"),
        Clean("Nell' ombra de' monti e co' venti", because="an old spelling, known by what it cuts off"),
        Clean("L' estate, l' erba e dell' acqua.", because="a habit of the writer", source=None),
        Flagged(
            "L'⟦ ⟧estate, l'⟦ ⟧erba e dell'⟦ ⟧acqua calda.",
            becomes="L'estate, l'erba e dell'acqua calda.",
            source="en",
        ),
    ),
)
