"""Words that a writer gives on purpose."""

import re

from normalizer.rulebook.page import Page

_NAME_BEFORE = re.compile(r"(?<!\w)([^\W\d_a-z][\w’'-]*)\s\Z")
_REACH, _PHRASE = 60, 3


def is_cited(page: Page, start: int, end: int) -> bool:
    """Whether a word at `start:end` is given on purpose: quoted, bracketed, explained or beside a name."""
    if is_quoted(page, start, end) or page.text[end : end + 2] in (" (", ")"):
        return True
    before = page.text[max(0, start - _REACH) : start]
    name = _NAME_BEFORE.search(before)
    beside_name = name is not None and name.group(1).lower() not in page.language.function_words
    return beside_name or before.rfind("(") > before.rfind(")")


def is_quoted(page: Page, start: int, end: int) -> bool:
    """Whether a word stands in quotation marks of its own, with a few words at most; what somebody says has more."""
    quote = page.view.quotes.touching(start, end)
    return quote is not None and page.text.count(" ", quote.start, quote.end) < _PHRASE
