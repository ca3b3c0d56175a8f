"""`the PRF (Federal Highway Police)`: an acronym that is not of the English name beside it."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern


def _differs(match: re.Match[str], page: Page) -> bool:
    """Whether the letters are not the initials of the words beside them, in any order."""
    words = re.findall(r"[^\W\d_]+", match.group("name"))
    initials = {word[0].upper() for word in words}
    own = [word for word in words if word.lower() not in page.word_set("small_word_of_name")]
    acronym = match.group("hit").upper()
    strange = sum(letter not in initials for letter in acronym)
    return strange >= 1 and len(own) >= 2 and acronym[0] not in (own[0][0].upper(), words[0][0].upper())


RULE = Rule(
    title="Acronym of a name in another language",
    why="The engine translates the name in brackets and copies its letters: “PRF (Federal Highway Police)”.",
    when=(" (",),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> [A-ZÀ-Þ]{3,6} ) \s \( (?P<name> (?:the\s)? [A-Z][a-z]+ (?: \s (?:of|the|and|for|de|in) | [ -][A-Z]?[a-z]+ ){1,7} ) \)""",
        where=_differs,
        reach=90,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("The ⟦PRF⟧ (Federal Highway Police) closed it.", source="pt"),
        Flagged("The ⟦NFZ⟧ (Polish Health Insurance) will pay.", source="pl"),
        Clean("The NATO (North Atlantic Treaty Organization) met.", because="its own initials", source="pt"),
        Clean(
            "The FARC (Fuerzas Armadas) left; the UNHCR (refugee agency) stayed.",
            because="not an English name in full",
            source="pt",
        ),
    ),
)
