"""Texts in Scots, whose words look like slips of English: `an` for and."""

import re

from normalizer.rulebook.page import Page

_ENOUGH = 2


def is_scots(page: Page) -> bool:
    """Whether a text has two different words that only Scots writes so, in small letters: Ken and Dae are names."""
    known = page.view.vocabulary & page.word_set("word_of_scots")
    if len(known) < _ENOUGH:
        return False
    return sum(re.search(rf"(?<![\w-]){word}(?![\w-])", page.text) is not None for word in known) >= _ENOUGH
