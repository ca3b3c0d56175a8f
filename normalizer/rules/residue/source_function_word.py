"""`Ministry de Health`, `the mayor und the council`: a small word of the source language in English."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, frequency, pattern

_KNOWN = 4.0


def _is_amid_english(match: re.Match[str], page: Page) -> bool:
    beside = (match.group("before"), match.group("after"))
    return all(frequency(word.lower(), page.language.code) >= _KNOWN for word in beside)


RULE = Rule(
    title="Small word of the source language",
    why="The engine took a preposition or a conjunction for a part of a name.",
    when=(" {small_word_left} ", " {foreign_particle} "),
    find=pattern(
        r"""(?<![\w’'-]) (?P<before> [a-z]{2,} | (?P<head> (?i:{english_institution}) ) ) \s
        (?P<hit> {small_word_left} | (?(head) (?! (?:do|die|den|im|con|zum|le)\b ) {foreign_particle} (?: \s (?:la|las|los|les|l['’]) )? | (?!) ) ) \s
        (?P<after> (?: the\s)? [A-Za-z][a-z]{2,} ) (?! [\w’'-] )""",
        where=lambda match, page: _is_amid_english(match, page) and not page.view.quotes.touching(*match.span("hit")),
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "de", "nl", "pl", "tr"),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("The Ministry ⟦de⟧ Health was asked.", source="es"),
        Flagged("They asked the mayor ⟦und⟧ the council.", source="de"),
        Clean("The Ministry of Health and the Tour de France.", because="English; a name", source="fr"),
        Clean("They served pico de gallo and soup du jour.", because="dishes", source="es"),
        Clean("The motto “duty und honour” stayed.", because="quoted", source="de"),
    ),
)
