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
    is_cited,
    odd_words,
    plain_word,
    words_in,
)

_WORD = re.compile(r"(?<![\w'’@#/.-])[a-z]{4,}(?![\w'’@/-]|\.\w)")
_LEAST = 4


def _is_odd(word: str, language: LanguageData) -> bool:
    bare = plain_word(word, _LEAST)
    return bool(bare) and bool(foreign_languages(bare, language.code))


def _look(page: Page, odd: Collection[str]) -> Iterator[Hit]:
    bare = {plain_word(word, _LEAST) for word in odd}
    known = {word: sources for word in bare if (sources := foreign_languages(word, page.language.code))}
    for match in words_in(page.text, known, _WORD):
        if not is_cited(page, *match.span()):
            yield _hit(match.span(), match.group(), known[match.group()])


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
        Clean("They met in a café near the piazza.", because="English has taken the words over"),
        Clean("He wrote “nunca” on the wall (nunca).", because="cited as a foreign word"),
    ),
)
