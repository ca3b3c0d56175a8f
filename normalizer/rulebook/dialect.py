"""What kind of English a text is in: Scots, speech written down as it was spoken."""

import re
from functools import lru_cache

from normalizer.rulebook.page import Page

_ENOUGH = 2


def is_scots(page: Page) -> bool:
    """Whether a text has two different words that only Scots writes so, in small letters: Ken and Dae are names."""
    known = page.view.vocabulary & page.word_set("word_of_scots")
    if len(known) < _ENOUGH:
        return False
    return _small_in(page.text, frozenset(known)) >= _ENOUGH


@lru_cache(maxsize=2)
def _small_in(text: str, words: frozenset[str]) -> int:
    """How many of these words a text has in small letters, by themselves; told once of a text."""
    return sum(re.search(rf"(?<![\w-]){word}(?![\w-])", text) is not None for word in words)


def is_spoken(page: Page) -> bool:
    """Whether a text gives speech as it was spoken, with what fills its gaps, at two places: um, uh, erm."""
    fillers = page.view.vocabulary & page.word_set("spoken_filler")
    return bool(fillers) and sum(page.view.word_counts[word] for word in fillers) >= _ENOUGH
