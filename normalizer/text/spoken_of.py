"""Sentences that speak of words and signs: what they show is no fault, and mending it makes them false."""

from functools import lru_cache

from ahocorasick_rs import AhoCorasick

from normalizer.text.fold import fold, fold_key
from normalizer.text.language import LanguageData
from normalizer.text.view import View

_REACH, _LEAST = 240, 3
_SEVERAL, _PER_WORD = 4, 1_000
"""How many different words on language a text has that is on it: these, or one in so many characters."""


def is_spoken_of(view: View, start: int, end: int) -> bool:
    """Whether the sentence around a stretch speaks of spelling, letters, signs or what a word is in a language.

    Told by the words of the slot `word_on_language`; no in languages that have none.
    """
    words = view.language.word_set("word_on_language")
    return bool(words) and _speaks_of(_around(view, start, end), words)


@lru_cache(maxsize=2_000)
def _speaks_of(around: str, words: frozenset[str]) -> bool:
    """Whether one of these words stands in a sentence; remembered, for a sentence may have many faults."""
    return any(word in around and _stands(around, word) for word in words)


def is_on_language(view: View) -> bool:
    """Whether a text as a whole is on language or on letters, as a lesson is or the page of a program for text.

    Told by several different words of the slots `word_on_language` and `word_of_linguist`; a plural beside its
    singular counts once.
    """
    words, automaton = view.language.kept(_words_on_language)
    least = max(_SEVERAL, len(view.text) // _PER_WORD)
    if len(words) < least:
        return False
    found = {number for number, _, _ in automaton.find_matches_as_indexes(view.fold, overlapping=True)}
    return len({words[n].removesuffix("s") for n in found if _stands(view.fold, words[n])}) >= least


def _words_on_language(language: LanguageData) -> tuple[list[str], AhoCorasick]:
    """The words that show a text to be on language, and what finds all of them at once."""
    words = sorted(map(fold, language.word_set("word_on_language") | language.word_set("word_of_linguist")))
    return words, AhoCorasick(words)


def stands_beside(view: View, start: int, end: int, fix: str) -> bool:
    """Whether the sentence around a stretch has it, with the word around it, as a fix would make it, too.

    It shows both then: `1.234,56 where we write 1,234.56`. Marks and capitals make no difference.
    """
    first, last = start, end
    while first and view.text[first - 1].isalnum():
        first -= 1
    while last < len(view.text) and view.text[last].isalnum():
        last += 1
    mended = view.text[first:start] + fix + view.text[end:last]
    is_short = len(mended) < _LEAST and mended.isascii()  # a letter, a figure, a mark: it stands anywhere
    if not fix or is_short or fold_key(mended) == fold_key(view.text[first:last]):
        return False
    low, high = _limits(view, start, end)
    beside = f"{view.text[low:first]}\n{view.text[last:high]}"
    return _stands(beside.lower(), mended.lower())


def _around(view: View, start: int, end: int) -> str:
    """The sentence of a stretch in small letters, or what of it is near."""
    return view.text[slice(*_limits(view, start, end))].lower()


def _limits(view: View, start: int, end: int) -> tuple[int, int]:
    first, last = view.context(start, end)
    return max(first, start - _REACH), min(max(last, end), end + _REACH)


def _stands(text: str, word: str) -> bool:
    """Whether words stand in a text as such, not as a part of longer ones."""
    place = text.find(word)
    while place >= 0:
        is_part = word[0].isalnum() and text[place - 1 : place].isalnum()
        if not (is_part or (word[-1].isalnum() and text[place + len(word) :][:1].isalnum())):
            return True
        place = text.find(word, place + 1)
    return False
