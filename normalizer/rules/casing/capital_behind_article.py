"""`in the Apartment`, `a drunken Cyclist`: a noun that is nobody's name with a capital behind an article."""

from collections.abc import Iterator
from functools import lru_cache

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, LanguageData, Page, Rule, late

_NOUN = late(
    r"(?:(?<![^\n])|(?<=[.!?]\s)|(?<=[“\"])|(?<=[a-z,;:]\s)(?=[a-z]))(?i:the|an?|his|her|their|its|our|my|this|that|two|three|four|five|several|many|some|no|every|each)"
    r"\s(?:[a-z-]+\s)?"
    r"(?P<hit>[A-Z][a-z]{3,})"
    r"(?=\s*[.,;)](?:\s|\Z)|\s[a-z])(?!\s(?:of|and|in|for)\s(?:the\s)?[A-Z])"
)


@lru_cache(maxsize=8)
def _nouns(counted: tuple[str, ...], kept: tuple[str, ...]) -> frozenset[str]:
    """The nouns and their plurals, without those that may have a capital."""
    nouns = set(counted).difference(kept)
    return frozenset(nouns | {f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s" for noun in nouns})


def _known(language: LanguageData) -> frozenset[str]:
    return _nouns(tuple(language.words.get("count_noun", ())), tuple(language.words.get("noun_with_capital", ())))


def _find(page: Page) -> Iterator[Hit]:
    known = _known(page.language)
    if known.isdisjoint(word.lower() for word in page.view.capitalised):
        return
    for match in _NOUN.finditer(page.text):
        noun = match.group("hit").lower()
        if noun in known:
            yield Hit(*match.span("hit"), fix=noun)


RULE = Rule(
    title="Capital of a common noun behind an article",
    why="German writes every noun with a capital; headlines of other languages do too.",
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("He was found in the ⟦Apartment⟧.", becomes="He was found in the apartment.", source="de"),
        Flagged("A drunken ⟦Cyclist⟧ fell.", becomes="A drunken cyclist fell.", source="de"),
        Clean("A drunken cyclist fell in the Police Apartment Block.", because="English; a name", source="de"),
        Clean("They saw the film The Cyclist and read A Cyclist Abroad.", because="titles", source="de"),
        Clean("The Bank and the Mayor agreed.", because="house styles", source="de"),
    ),
)
