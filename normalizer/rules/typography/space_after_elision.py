"""A space after the apostrophe of an elision: `l' acqua`."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, pattern, remove


def _begins_with_vowel(match: re.Match[str], page: Page) -> bool:
    return page.fold[match.end()] in "aeiouhy"


RULE = Rule(
    title="Space after an elided word",
    why="Engines cut words at the apostrophe and did not join them again.",
    when=("' ",),
    find=pattern(
        r"(?<![\w'’‘-]) (?i: {elision} ) ['’] (?P<hit> [ \u00a0] ) (?= [^\W\d_]{2} )",
        where=_begins_with_vowel,
        reach=12,
    ),
    fix=remove,
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
    ),
)
