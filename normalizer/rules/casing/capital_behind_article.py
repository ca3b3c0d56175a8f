"""`in the Apartment`, `a drunken Cyclist`: a noun that is nobody's name with a capital behind an article."""

import re
from collections.abc import Iterator

from normalizer.rulebook import (
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Hit,
    LanguageData,
    Page,
    Rule,
    alternatives,
    late,
    plurals,
)

_NOUN = late(r"[A-Z](?<=\s.)[a-z]{3,}(?=\s*[.,;)](?:\s|\Z)|\s[a-z])(?!\s(?:of|and|in|for)\s(?:the\s)?[A-Z])")
_REACH = 40


def _nouns(language: LanguageData) -> frozenset[str]:
    """The nouns and their plurals, without those that may have a capital."""
    known, lofty = plurals(language), language.word_set("noun_with_capital")
    return frozenset(word for pair in known.items() if pair[0] not in lofty for word in pair)


def _before(language: LanguageData) -> re.Pattern[str]:
    """What stands before a noun: an article or the like, and perhaps a word more."""
    determiner = alternatives(language.words.get("determiner_of_noun", ()))
    opening = r"(?<![^\n])|(?<=[.!?]\s)|(?<=[“\"])|(?<=[a-z,;:]\s)(?=[a-z])"
    return re.compile(rf"(?:{opening})(?i:{determiner})\s(?:[a-z-]+\s)?\Z")


def _find(page: Page) -> Iterator[Hit]:
    known = page.language.kept(_nouns)
    if known.isdisjoint(word.lower() for word in page.view.capitalised):
        return
    before = page.language.kept(_before)
    for match in _NOUN.finditer(page.text):
        noun, start = match.group().lower(), match.start()
        if noun in known and before.search(page.text, max(0, start - _REACH), start):
            yield Hit(*match.span(), fix=noun)


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
        Clean(
            "The Bank and the Mayor agreed; the Centre party and the Union left.", because="house styles", source="de"
        ),
    ),
)
