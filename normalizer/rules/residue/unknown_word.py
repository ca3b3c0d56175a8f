"""A word that English does not have and does not build: `the tamma party`, `contragolpearon`."""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

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
    has_meaning,
    is_cited,
    is_ordinary,
    odd_words,
    plain_word,
    words_in,
)

_WORD = re.compile(r"(?<![\w’'@#/.&\[\]-])[a-z]{6,30}(?![\w’'@/\[\]-]|\.\w)")
_STEM, _BEHIND_PREFIX, _PART, _SHORT_PART = 1.0, 2.0, 3.0, 3.6
_SHORT_STEM, _LEAST, _SHORTEST = 4, 3, 6


def _is_odd(word: str, language: LanguageData) -> bool:
    bare = plain_word(word, _SHORTEST)
    return bool(bare) and not _is_english(bare, language)


def _look(page: Page, odd: Collection[str]) -> Iterator[Hit]:
    words = {plain_word(word, _SHORTEST) for word in odd}
    for match in words_in(page.text, words, _WORD):
        if not is_cited(page, *match.span()):
            detail = f"“{match.group()}” is in no list of English words"
            yield Hit(*match.span(), message=detail, evidence=(Evidence("frequency", detail, "wordfreq"),))


def _is_english(word: str, language: LanguageData) -> bool:
    if _is_listed(word, language.code) or _is_derived(word, language, 2):
        return True
    romance = language.word_set("romance_ending")
    cuts = (cut for cut in range(_LEAST, len(word) - _LEAST + 1) if word[cut:] not in romance)
    return any(_is_part(word[:cut], language.code) and _is_part(word[cut:], language.code) for cut in cuts)


def _is_part(part: str, target: str) -> bool:
    """Whether a part of a word is a common word of the dictionary; one of three letters has to be a very common one."""
    return frequency(part, target) >= (_PART if len(part) > _LEAST else _SHORT_PART) and has_meaning(part)


@lru_cache(maxsize=100_000)
def _is_listed(word: str, target: str) -> bool:
    """Whether a list has the word: English's, or one of another language, whose words another rule finds."""
    return is_ordinary(word, target) or frequency(word, target) > 0 or bool(foreign_languages(word, target))


def _is_derived(word: str, language: LanguageData, depth: int) -> bool:
    """Whether a known word is left when a prefix or an ending of English is taken away, or two of them."""
    for stem in _stems(word, language):
        if _is_stem(stem, word, language.code) or (depth > 1 and _is_derived(stem, language, depth - 1)):
            return True
    return False


def _is_stem(stem: str, word: str, target: str) -> bool:
    """Whether a stem is known; a short one, that may be the rest of any word, has to be in the dictionary."""
    if len(stem) <= _SHORT_STEM:
        return has_meaning(stem)
    return frequency(stem, target) > (_BEHIND_PREFIX if word.endswith(stem) else _STEM)


def _stems(word: str, language: LanguageData) -> Iterator[str]:
    for prefix in language.words.get("derivation_prefix", ()):
        if word.startswith(prefix) and len(word) - len(prefix) >= _LEAST:
            yield word[len(prefix) :]
    for suffix in language.words.get("derivation_suffix", ()):
        if word.endswith(suffix) and len(word) - len(suffix) >= _LEAST:
            stem = word[: -len(suffix)]
            yield from (stem, stem + "e", stem + "y")
            if stem[-1] == stem[-2]:
                yield stem[:-1]


RULE = Rule(
    title="Word that English does not have",
    why="The engine copied a word it did not know, or put pieces together to a word that is none.",
    find=odd_words(_is_odd, _look),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("The team ⟦contragolpearon⟧ twice.", source="*"),
        Flagged("The army had a ⟦sculpitated⟧ plan.", source="*"),
        Flagged("They fear the ⟦decrue⟧ and sent two ⟦autospeciale⟧.", source="*"),
        Flagged("The boats of the ⟦salmoneras⟧ wait.", source="es"),
        Clean("The subtitlers deauthorized the shuttlebays of the counteroffensives.", because="built in English"),
        Clean("He called it “fratzelbaum” (fratzelbaum).", because="cited on purpose"),
        Clean(
            "Chekhov, A. P. Polnoe sobranie sochinenii. 30 vols. Moscow: Nauka, 1974.", because="the title of a book"
        ),
    ),
)
