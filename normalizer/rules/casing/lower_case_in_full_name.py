"""`the World health organization (WHO)`: a name given in full in small letters beside its acronym."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_LEAST = 3
_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "to"})


def _is_spelled_out(match: re.Match[str], page: Page) -> bool:
    """Whether the acronym is made of the words, and some of them are small; the first letter may be another's."""
    words = [word for word in match.group("hit").split() if word.lower() not in _SMALL]
    if len(words) < _LEAST or not any(word[0].islower() for word in words):
        return False
    initials = "".join(word[0].upper() for word in words)
    return initials[1:] == match.group("acronym")[1:] and len(initials) == len(match.group("acronym"))


RULE = Rule(
    title="Name in full in small letters beside its acronym",
    why="Other languages give a name of several words one capital: “la Banque centrale européenne (BCE)”.",
    when=tuple(f" ({letter}" for letter in "abcdefghijklmnopqrstuvwxyz"),
    find=pattern(
        r"""(?<= [a-z]\s ) (?P<hit> [A-Z][a-z]+ (?: \s [A-Za-z][a-z]+ ){1,6} ) (?= \s [(] (?P<acronym> [A-Z]{2,7} ) [)] )""",
        where=_is_spelled_out,
        reach=90,
    ),
    fix=lambda match, page: " ".join(
        word if word in _SMALL else word[0].upper() + word[1:] for word in match.group("hit").split(" ")
    ),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged(
            "He leads the ⟦World health organization⟧ (WHO).",
            becomes="He leads the World Health Organization (WHO).",
            source="fr",
        ),
        Flagged(
            "A match of the ⟦Kontinental hockey league⟧ (KHL) was off.",
            becomes="A match of the Kontinental Hockey League (KHL) was off.",
            source="ru",
        ),
        Clean("The gross domestic product (GDP) rose.", because="a common noun", source="fr"),
        Clean(
            "The Green left wing (UKIP) met the World Health Organization (WHO).",
            because="another name; capitals",
            source="fr",
        ),
    ),
)
