"""`the national Assembly`, `the Prime minister`: a name of several words, some of them without their capital."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_SMALL = frozenset({"of", "the", "and", "for"})


def _is_half(match: re.Match[str], page: Page) -> bool:
    """Whether some words have their capital and others not, and not just the first of a sentence has."""
    words = [word for word in match.group("hit").split() if word not in _SMALL]
    capitals = [word[0].isupper() for word in words]
    if all(capitals) or not any(capitals):
        return False
    before = page.text[max(0, match.start() - 2) : match.start()]
    return any(capitals[1:]) or (before[:1].isalpha() and before[1:] == " ")


def _may_be_half(page: Page, offset: int, literal: str) -> bool:
    """Whether the words are neither all small nor all large: a cheap first look."""
    return page.text[offset : offset + len(literal)] not in (literal, literal.title())


RULE = Rule(
    title="Name with half of its capitals",
    why="“l’Assemblée nationale”, “el primer ministro”: other languages give a name of several words one capital.",
    when=("{capital_name}", "{capital_name_first}"),
    find=pattern(
        r"""(?<![\w’'@/-]) (?P<hit> (?i: {capital_name} ) | (?= [a-z] ) (?i: {capital_name_first} ) ) (?! [\w@/-] )""",
        where=_is_half,
        reach=50,
        look=_may_be_half,
    ),
    fix=lambda match, page: " ".join(
        word if word.lower() in _SMALL else word[0].upper() + word[1:] for word in match.group("hit").split(" ")
    ),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("He spoke to the ⟦national Assembly⟧.", becomes="He spoke to the National Assembly.", source="fr"),
        Flagged("They met the ⟦Prime minister⟧ in May.", becomes="They met the Prime Minister in May.", source="it"),
        Flagged("He left the ⟦socialist Party⟧.", becomes="He left the Socialist Party.", source="es"),
        Clean("They met the prime minister and the Prime Minister.", because="no capitals, or all"),
        Clean(
            "Prime minister since May, he left the Socialist party.", because="it begins the sentence; a house style"
        ),
    ),
)
