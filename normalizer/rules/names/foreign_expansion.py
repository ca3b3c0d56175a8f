"""`the INE (Instituto Nacional de Estadística)`: an acronym explained in the source language."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, fold, pattern

_WORD = re.compile(r"[^\W\d_]+")
_SMALL = 3


def _spells(match: re.Match[str], page: Page) -> bool:
    """Whether the letters of the acronym begin words of the name, in order, and the name is no English."""
    words = _WORD.findall(fold(match.group("hit")))
    if set(words) & {"of", "the", "for", "and"}:
        return False
    initials = "".join(word[0] for word in words if len(word) > _SMALL)
    return fold(match.group("acronym")).startswith(initials[:2]) if initials else False


RULE = Rule(
    title="Acronym explained in the source language",
    why="The engine took the full name in brackets for a name that stays.",
    when=(" {foreign_particle} ",),
    find=pattern(
        r"""(?<![\w-]) (?P<acronym> [A-ZÀ-Þ][A-Za-zÀ-ÿ]{1,7} ) \s \( (?P<hit> [A-ZÀ-Þ][\w’'-]+
        (?: \s (?: [A-ZÀ-Þ][\w’'-]+ | {foreign_particle} | l['’]\w+ | d['’]\w+ ) ){2,9} ) \)""",
        where=_spells,
        reach=90,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("es", "fr", "it", "pt", "ca", "ro", "de", "nl"),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("The INE (⟦Instituto Nacional de Estadística⟧) said so.", source="es"),
        Flagged("The ISS (⟦Istituto Superiore di Sanità⟧) said so.", source="it"),
        Clean("The INE (National Institute of Statistics) said so.", because="English", source="es"),
        Clean("Ana (Casa de Campo) said so.", because="no acronym of it", source="es"),
    ),
)
