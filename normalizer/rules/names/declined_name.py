"""`the lawyer of Kowalika`: the case ending of the source language left on a name that the text knows without it."""

import re
from collections import Counter
from collections.abc import Container, Iterator
from functools import lru_cache

from normalizer.rulebook import (
    CAPITAL,
    SUGGESTED,
    WEAK,
    Clean,
    Evidence,
    Flagged,
    Hit,
    Page,
    Rule,
    fold_word,
    frequency,
)

_LETTER = r"[^\W\d_]"
_FULL = re.compile(rf"(?<![\w’'.-]){CAPITAL}{_LETTER}+ (?P<family>{CAPITAL}{_LETTER}{{3,}})(?![\w-])")
_WORD = re.compile(rf"(?<![\w’'.-])(?<!\w\.\s){CAPITAL}{_LETTER}{{4,}}(?![\w-])(?!\s[^\W\d_a-z])")
_GENDERED = re.compile(r"(?:[oei]v|in|yn|y|i)\Z")
_RARE_NAME, _RARE_FORM, _LEAST, _BEGINNING = 3.0, 1.9, 5, 4
_SOURCES = ("ru", "uk", "be", "pl", "cs", "sk", "sr", "hr", "sl", "bg", "lt", "lv")
_INSTEAD = {"of_a": ("a",), "of_ka": ("ka",), "of_ski": ("ki", "ky", "kyi", "kiy", "kij")}
"""The ends of names that the endings of a slot take the place of."""
_SLOTS = ("added", *_INSTEAD)


def _find(page: Page) -> Iterator[Hit]:
    """Look at the places of the words only when some word is another with an ending."""
    words = set(map(fold_word, page.view.capitalised))
    alike = Counter([word[:_BEGINNING] for word in words])
    endings = tuple(ending for slot in _SLOTS for ending in page.words(f"case_ending_{slot}"))
    recurring = [word for word in words if alike[word[:_BEGINNING]] > 1 and word.endswith(endings)]
    code = page.language.code
    if not any(_is_rare(word, base, code) for word in recurring for base in _bases(page, word, words)):
        return
    known: dict[str, str] = {}
    for match in _FULL.finditer(page.text):
        known.setdefault(fold_word(match.group("family")), match.group("family"))
    for match in _WORD.finditer(page.text) if known else ():
        word = fold_word(match.group())
        base = next(_bases(page, word, known), None) if word not in known else None
        if base and _is_rare(word, base, code):
            detail = f"“{match.group()}” is a case of “{known[base]}”"
            yield Hit(*match.span(), fix=known[base], message=detail, evidence=(Evidence("text", detail, known[base]),))


def _bases(page: Page, word: str, known: Container[str]) -> Iterator[str]:
    """The known names that a word may be a case of, the likeliest first."""
    yield from _lengthened(page, word, known)
    yield from _changed(page, word, known)


def _stems(page: Page, slot: str, word: str) -> Iterator[tuple[str, str]]:
    """What is left of a word without each of the endings it has."""
    for ending in page.words(f"case_ending_{slot}"):
        if word.endswith(ending):
            yield word[: -len(ending)], ending


def _lengthened(page: Page, word: str, known: Container[str]) -> Iterator[str]:
    """The known names to which an ending was added; an “a” may tell a woman's name from a man's."""
    stems = _stems(page, "added", word)
    for stem, ending in stems:
        if stem in known and stem[-1] not in "aeiouy" and not _is_hers(stem, ending):
            yield stem


def _is_hers(stem: str, ending: str) -> bool:
    return ending in ("a", "ova") and (ending == "ova" or _GENDERED.search(stem) is not None)


def _changed(page: Page, word: str, known: Container[str]) -> Iterator[str]:
    """The known names whose end gave way to an ending."""
    wanted = (stem + end for slot, ends in _INSTEAD.items() for stem, _ in _stems(page, slot, word) for end in ends)
    yield from (name for name in wanted if name in known)


@lru_cache(maxsize=50_000)
def _is_rare(word: str, name: str, language: str) -> bool:
    """Whether neither is an English word, nor the case form a name of its own."""
    return len(name) >= _LEAST and frequency(word, language) < _RARE_FORM and frequency(name, language) < _RARE_NAME


RULE = Rule(
    title="Case ending left on a name",
    why="Slavic languages decline names; the engine took the ending for a part of the name.",
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=_SOURCES,
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged(
            "Jan Kowalik denied it. Police spoke with ⟦Kowalikiem⟧ again.",
            becomes="Jan Kowalik denied it. Police spoke with Kowalik again.",
            source="pl",
        ),
        Flagged(
            "Igor Melnikov came. They met ⟦Melnikovym⟧ in Tver.",
            becomes="Igor Melnikov came. They met Melnikov in Tver.",
            source="ru",
        ),
        Flagged(
            "Rafał Wysocki resigned. The office of ⟦Wysockiego⟧ is shut.",
            becomes="Rafał Wysocki resigned. The office of Wysocki is shut.",
            source="pl",
        ),
        Flagged(
            "Maria Konopka came. They gave ⟦Konopce⟧ the prize.",
            becomes="Maria Konopka came. They gave Konopka the prize.",
            source="pl",
        ),
        Clean("Igor Melnikov came with his wife, Melnikova.", because="a woman of that name", source="ru"),
        Clean("Jan Kowalik came. Then Kowalik left with Kowaliki Dwa.", because="another name", source="pl"),
        Clean("Adam Small came with Smalley.", because="an English name", source="pl"),
    ),
)
