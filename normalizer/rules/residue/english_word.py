"""A single function word of English among words of another language."""

import re
from collections.abc import Iterator

from normalizer.rulebook import FLAG, WEAK, Clean, Flagged, Hit, Page, Rule, frequency

_BEFORE = re.compile(r"(?<![\w'’@#/.-])[^\W\d_]+\Z")
_AFTER = re.compile(r"[^\W\d_]+(?![\w'’@/-])")
_REACH = 30


def _find(page: Page) -> Iterator[Hit]:
    english = page.word_set("english_unmistakable")
    for offset, literal in page.hits:
        start, end = offset + 1, offset + len(literal) - 1
        before = _BEFORE.search(page.text, max(0, offset - _REACH), offset)
        after = _AFTER.match(page.text, end + 1)
        if before is None or after is None or page.text[start:end] not in english or _is_quoted(page, start, end):
            continue
        if _are_own(page, before.group(), after.group()):
            yield Hit(start, end, message=f"“{page.text[start:end]}” was left in English")


def _are_own(page: Page, *beside: str) -> bool:
    """Whether words are of the text's own language rather than of English."""
    own = page.language.code
    plain = all(word.islower() or own == "de" for word in beside)  # German nouns have a capital
    return plain and all(frequency(word, own) >= max(3.0, frequency(word, "en")) for word in map(str.lower, beside))


def _is_quoted(page: Page, start: int, end: int) -> bool:
    return page.view.quotes.touching(start, end) is not None


RULE = Rule(
    title="English word left standing",
    why="The engine copied a small word of the source.",
    when=(" {english_unmistakable} ",),
    find=_find,
    safety=FLAG,
    strength=WEAK,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("La maison ⟦of⟧ mon père est grande.", source="en"),
        Flagged("El padre ⟦and⟧ la madre vinieron.", source="en", language="es"),
        Clean("Il boit un petit thé pour se réchauffer.", because="another word but for the accent"),
        Clean("Il aime le rock and roll.", because="a phrase that French has taken over"),
        Clean("Le groupe The Who joue, and so on.", because="a name; no word of French beside it"),
    ),
)
