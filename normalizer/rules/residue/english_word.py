"""A single function word of English among words of another language."""

import re
from collections.abc import Iterator

from normalizer.rulebook import FLAG, WEAK, Clean, Flagged, Hit, Page, Rule, frequency

_BEFORE = re.compile(r"(?<![\w'’@#/.-])[^\W\d_]+\Z")
_AFTER = re.compile(r"[^\W\d_]+(?![\w'’@/-])")
_REACH = 30


def _find(page: Page) -> Iterator[Hit]:
    for offset, literal in page.hits:
        before, after = (
            _BEFORE.search(page.text, max(0, offset - _REACH), offset),
            _AFTER.match(page.text, offset + len(literal)),
        )
        start, end = offset + 1, offset + len(literal) - 1
        word = page.text[start:end]
        if (
            before
            and after
            and word.islower()
            and _are_own(page, before.group(), after.group())
            and not _is_quoted(page, start, end)
        ):
            yield Hit(start, end, message=f"“{word}” was left in English")


def _are_own(page: Page, *beside: str) -> bool:
    """Whether words are of the text's own language rather than of English."""
    own = page.language.code
    return all(word.islower() and frequency(word, own) >= max(3.0, frequency(word, "en")) for word in beside)


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
        Clean("Il aime le rock and roll.", because="a phrase that French has taken over"),
        Clean("Le groupe The Who joue, and so on.", because="a name; no word of French beside it"),
    ),
)
