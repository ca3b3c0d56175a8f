"""Lines as such: removing one whole, and those that are rows of a table."""

import re

from normalizer.rulebook.page import Page

_GAP = re.compile(r"(?<=\S)(?: {3,}|[ \u00a0]*\t\s*)(?=\S)")


_NEAR = 200


def in_columns(page: Page, offset: int) -> bool:
    """Whether the line at an offset is a row of a table, set with wide spaces or tabs between three columns or more."""
    start, end = page.view.line_at(offset)
    return len(_GAP.findall(page.text, max(start, offset - _NEAR), min(end, offset + _NEAR))) > 1


def line_removal(page: Page, start: int, end: int) -> tuple[int, int]:
    """The span to delete with the line `start:end`: its line end and one adjoining empty line.

    The last line of a text takes the line end before it instead.
    """
    text = page.text
    first, last = start, _after_line_end(text, end)
    if last == end:
        first = _before_line_end(text, start)
        blank = _before_line_end(text, first)
        return (blank if blank < first and _is_blank(text, blank, first) else first), last
    following = _blank_line_end(text, last)
    if following > last:
        return first, following
    before = _before_line_end(text, first)
    if last >= len(text) and before < first and _before_line_end(text, before) < before:
        return before, last
    return first, last


def _is_blank(text: str, start: int, end: int) -> bool:
    return not text[start:end].strip()


def _after_line_end(text: str, place: int) -> int:
    for mark in ("\r\n", "\n", "\r"):
        if text.startswith(mark, place):
            return place + len(mark)
    return place


def _before_line_end(text: str, place: int) -> int:
    """Where the line end (with blanks before it) that precedes a place begins."""
    stripped = text[:place] if place < 4 else text[place - 2 : place]
    offset = 0 if place < 4 else place - 2
    for mark in ("\r\n", "\n", "\r"):
        if stripped.endswith(mark):
            return offset + len(stripped) - len(mark)
    return place


def _blank_line_end(text: str, place: int) -> int:
    """Where an empty line that begins at a place ends, its line end included."""
    end = place
    while end < len(text) and text[end] in " \t\u00a0":
        end += 1
    return _after_line_end(text, end) if _after_line_end(text, end) > end else place
