"""How an acronym stands in a text: in a sentence of its own right, or as a part of something larger."""

import re

from normalizer.rulebook.page import Page

_BEFORE = re.compile(r"(?:\A|\n|[.!?:;,][”\"’']?\s|[”\"’']\s|[’']s\s|\s[–—]\s|\b(?P<word>[^\W\d_]+)\s)\Z")
_SHOUTED = re.compile(r"[\s,]+[A-ZÀ-Þ]{2,}\b")
_REACH = 30


def word_before(page: Page, start: int) -> str | None:
    """The word before an acronym, empty behind a mark or at a beginning; None where it is part of more."""
    before = _BEFORE.search(page.text, max(0, start - _REACH), start)
    return None if before is None else before.group("word") or ""


def stands_shouted(page: Page, end: int) -> bool:
    """Whether another word in capitals follows an acronym."""
    return _SHOUTED.match(page.text, end) is not None
