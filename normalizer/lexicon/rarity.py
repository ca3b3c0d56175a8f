"""How seldom a text holds a literal, so that what is looked for is what is met least."""

import re
from functools import cache, lru_cache

from normalizer.lexicon.frequency import frequency

_PART = re.compile(r"[^\W\d_]+")
_UBIQUITOUS, _LETTER, _FIGURE, _MARK = 8.0, 0.9, 1.5, 0.3
_SHORT, _WITHIN, _LEAST = 4, 0.9, 0.6
_RARE_MARK, _RARE = re.compile(r"[./@](?=\w)|[©®™•→►|丨｜]"), 2.0
_ENDINGS = frozenset({"ing", "ings", "ed", "er", "ly", "ion", "ions", "ment"})


@lru_cache(maxsize=200_000)
def rarity(text: str) -> float:
    """How seldom a text holds these letters: by the frequency of the words, as far as their length bears it out.

    A few letters stand within many words, however rare they are as a word, and an ending behind half of them.

    >>> rarity("of the") < rarity("ap") < rarity("read more") < rarity("newsletter")
    True
    >>> rarity("ing the") < rarity("wing the")
    True
    """
    words = _PART.findall(text.lower())
    letters = sum(map(len, words))
    last = len(words) - 1
    cut = (0 if text[:1].isalpha() else -1, last if text[-1:].isalpha() else -1)  # words that may be pieces
    as_words = sum(_rarity_of_word(word, is_piece=place in cut) for place, word in enumerate(words))
    as_letters = _by_letters(letters)
    figures = sum(map(str.isdecimal, text))
    marks = len(text) - letters - figures - text.count(" ")
    rare = len(_RARE_MARK.findall(text))
    return min(as_words, as_letters) + _FIGURE * figures + _MARK * (marks - rare) + _RARE * rare


@cache
def _rarity_of_word(word: str, *, is_piece: bool) -> float:
    """How seldom a word stands in a text, or the letters of a short one that may be a piece of another."""
    if word in _ENDINGS:
        return 0.0
    as_word = _UBIQUITOUS - frequency(word, "en")
    return min(as_word, max(_by_letters(len(word)), _LEAST)) if is_piece else as_word


def _by_letters(letters: int) -> float:
    return _LETTER * letters - (_WITHIN if letters < _SHORT else 0.0)
