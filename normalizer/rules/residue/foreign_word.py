"""A single word of the source language among words of the target language."""

import re
from collections.abc import Collection, Iterator

from normalizer.rulebook import (
    WEAK,
    Clean,
    Evidence,
    Flagged,
    Hit,
    LanguageData,
    Page,
    Rule,
    foreign_languages,
    frequency,
    is_cited,
    is_ordinary,
    odd_words,
    plain_word,
    words_in,
)

_WORD = re.compile(r"(?<![\w'’@#/.-])[a-z]{4,}(?![\w'’@/-]|\.\w)")
_NOUN = re.compile(
    r"(?:\b[Tt]he|(?<=[^\n]\s)an?)\s(?P<noun>[A-ZÄÖÜ][a-zäöüß]{4,})(?![\w’'@/-]|\.\w)"
    r"(?=\s*(?:[.,;:!?\n]|\Z)|\s(?P<next>[a-z]+)\b)"
)
_LEAST, _NOUN_KNOWN = 4, 1.2


def _is_odd(word: str, language: LanguageData) -> bool:
    bare = plain_word(word, _LEAST)
    return bool(bare) and (bool(foreign_languages(bare, language.code)) or _is_german_noun(bare, language.code))


def _is_german_noun(word: str, target: str) -> bool:
    if is_ordinary(word, target):
        return False
    return frequency(word, target) < _NOUN_KNOWN and bool(foreign_languages(word, target, ("de",)))


def _look(page: Page, odd: Collection[str]) -> Iterator[Hit]:
    bare = {plain_word(word, _LEAST) for word in odd}
    known = {word: sources for word in bare if (sources := foreign_languages(word, page.language.code))}
    for match in words_in(page.text, known, _WORD):
        if not is_cited(page, *match.span()):
            yield _hit(match.span(), match.group(), known[match.group()])
    yield from _nouns(page)


def _nouns(page: Page) -> Iterator[Hit]:
    """German nouns, which keep their capital: after an article and before a small word or a mark, so no names."""
    for match in _NOUN.finditer(page.text):
        after = match.group("next")
        if after and after not in page.language.function_words:
            continue
        word = match.group("noun").lower()
        if _is_german_noun(word, page.language.code):
            yield _hit(match.span("noun"), match.group("noun"), ("de",))


def _hit(span: tuple[int, int], word: str, sources: tuple[str, ...]) -> Hit:
    detail = f"“{word}” is a word of {', '.join(sources)}"
    evidence = (Evidence("frequency", detail, "wordfreq"),)
    return Hit(
        *span,
        message=f"{detail}, left as it was",
        sources=sources,
        evidence=evidence,
    )


RULE = Rule(
    title="Word of another language",
    why="The engine did not know the word and copied it.",
    find=odd_words(_is_odd, _look),
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("The ⟦ayuntamiento⟧ raised the bill this year.", source="*"),
        Flagged("The ⟦suelta⟧ of forty birds; the ⟦gira⟧ will start.", source="es"),
        Flagged("For residents it is a ⟦Zumutung⟧. The ⟦Handwerk⟧ is angry.", source="de"),
        Clean("The Ludwigsburg plant and the Bundestag are old.", because="a name; a word English has"),
        Clean("They met in a café near the piazza.", because="English has taken the words over"),
        Clean("He wrote “nunca” on the wall (nunca).", because="cited as a foreign word"),
    ),
)
