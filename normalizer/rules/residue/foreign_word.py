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
    far_foreign,
    foreign_languages,
    frequency,
    is_cited,
    odd_words,
    plain_word,
    words_in,
)

_WORD = re.compile(r"(?<![\w'’@#/.-])[a-z]{4,}(?![\w'’@/-]|\.\w)")
_BEFORE = re.compile(r"([^\W\d_]+)[ ]\Z")
_LEAST, _REACH, _ENGLISH = 4, 30, 4.0
_TAKEN_OVER = "foreign_word_ok"


def _is_odd(word: str, language: LanguageData) -> bool:
    bare = plain_word(word, _LEAST)
    return bool(bare) and bool(_sources(bare, language))


def _sources(word: str, language: LanguageData) -> tuple[str, ...]:
    """The languages a word is of: one that the target hardly has, or one it has in names and citations only."""
    if word in language.word_set("currency_word"):
        return ()
    plainly = foreign_languages(word, language.code)
    return plainly or (() if word in language.word_set(_TAKEN_OVER) else far_foreign(word, language.code))


def _look(page: Page, odd: Collection[str]) -> Iterator[Hit]:
    bare = {plain_word(word, _LEAST) for word in odd}
    known = {word: sources for word in bare if (sources := _sources(word, page.language))}
    for match in words_in(page.text, known, _WORD):
        if not is_cited(page, *match.span()) and (_is_amid_english(page, match) or _is_plain(page, match)):
            yield _hit(match.span(), match.group(), known[match.group()])


def _is_plain(page: Page, match: re.Match[str]) -> bool:
    """Whether the target hardly has the word, and no quotation holds it that may be in the other language."""
    hardly = foreign_languages(match.group(), page.language.code)
    return bool(hardly) and page.view.quotes.touching(*match.span()) is None


def _is_amid_english(page: Page, match: re.Match[str]) -> bool:
    """Whether the word before, where there is one, is a common English one: no phrase of the other language."""
    before = _BEFORE.search(page.text, max(0, match.start() - _REACH), match.start())
    if before is None:
        return page.view.quotes.touching(*match.span()) is None
    return frequency(before.group(1).lower(), page.language.code) >= _ENGLISH


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
        Flagged("The ministers said that the ⟦campo⟧ will stop.", source="es"),
        Flagged("“We do not know what the next ⟦suelta⟧ will bring us,” he said.", source="*"),
        Clean("The toll rose from 100 to 150 escudos, some 20 kronor.", because="a currency"),
        Clean(
            "He heard “choses toujours faut personne mais” in the auteur tradition.",
            because="a phrase; a word that English took over",
            source="*",
        ),
        Clean("They met in a café near the piazza.", because="English has taken the words over"),
        Clean("He wrote “nunca” on the wall (nunca).", because="cited as a foreign word"),
    ),
)
