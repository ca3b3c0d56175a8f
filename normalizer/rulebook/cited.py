"""Words that a writer gives on purpose."""

import re

from normalizer.rulebook.page import Page

_NAME_BEFORE = re.compile(r"(?<!\w)([^\W\d_a-z][\w’'-]*)\s\Z")
_REACH, _PHRASE, _NEAR = 60, 3, 160
_IMPRINT = re.compile(r"[.\])] [A-Z][\w ]{2,20}: [A-Z][^:\n]{1,40}, (?:1[5-9]|20)\d\d\b")
"""A place, a publisher and a year, as they stand behind the title of a book."""


def is_cited(page: Page, start: int, end: int) -> bool:
    """Whether a word at `start:end` is given on purpose: quoted, bracketed, explained, beside a name, of a title."""
    if is_quoted(page, start, end) or page.text[end : end + 2] in (" (", ")") or is_of_title(page, start, end):
        return True
    before = page.text[max(0, start - _REACH) : start]
    name = _NAME_BEFORE.search(before)
    beside_name = name is not None and name.group(1).lower() not in page.language.function_words
    return beside_name or before.rfind("(") > before.rfind(")")


def is_of_title(page: Page, start: int, end: int) -> bool:
    """Whether a place, a publisher and a year stand near in the line, as in a list of books."""
    first, last = page.view.line_at(start)
    return _IMPRINT.search(page.text, max(first, start - _NEAR), min(last, end + _NEAR)) is not None


def is_quoted(page: Page, start: int, end: int) -> bool:
    """Whether a word stands in quotation marks of its own, with a few words at most; what somebody says has more."""
    quote = page.view.quotes.touching(start, end)
    return quote is not None and page.text.count(" ", quote.start, quote.end) < _PHRASE
