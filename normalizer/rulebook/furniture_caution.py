"""Lines that are worded like site furniture and may be the writer's own: items of a list, references within a text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from normalizer.edits.edit import Safety
from normalizer.rulebook.furniture_own import is_writers_own
from normalizer.rulebook.page import Page
from normalizer.rulebook.rule import Hit

_ITEM, _SHORT, _LEAST_ITEMS = 3, 30, 3
"""How many words an item of a list has at most, how many characters; how many items are a list."""
_LABEL = re.compile(r"[^:\n]{2,30}:\s")
_BLANK = re.compile(r"\s*+\Z")
_WORD = re.compile(r"[^\W\d_]+")


def cautious(page: Page, hits: Sequence[Hit]) -> Iterator[Hit]:
    """Yield the lines found, those that may be the writer's own without their fix or only suggested.

    A label before a part of a text (`See also: chapter 3`) is none of a page. In a list most of whose items are
    none, and where a label and its line are the whole text, the fix is only suggested.
    """
    items = _Items(page, hits)
    for hit in hits:
        if is_writers_own(page, hit):
            continue
        if hit.fix is None:
            yield hit
        elif not _is_reference(page, hit):
            is_doubtful = items.have(hit) or _is_all(page, hit)
            yield replace(hit, safety=_lower(hit.safety)) if is_doubtful else hit


def _lower(safety: Safety | None) -> Safety:
    return safety if safety == Safety.FLAG else Safety.SUGGESTED


def _is_reference(page: Page, hit: Hit) -> bool:
    """Whether a line is a label before a part of a text: a chapter, a page, a table."""
    label = _LABEL.match(page.text, hit.start, hit.end)
    parts = page.word_set("part_of_text") if label else frozenset()
    return label is not None and any(word in parts for word in _WORD.findall(page.fold[label.end() : hit.end]))


def _is_all(page: Page, hit: Hit) -> bool:
    """Whether a label and its line are all there is."""
    if _LABEL.match(page.text, hit.start, hit.end) is None:
        return False
    return _BLANK.fullmatch(page.text, 0, hit.start) is not None and _BLANK.match(page.text, hit.end) is not None


class _Items:
    """The rows of short lines of a page, as lists have them, each looked at once however many of them are found."""

    def __init__(self, page: Page, hits: Sequence[Hit]) -> None:
        self._page = page
        self._found = {page.view.line_number(hit.start) for hit in hits}
        self._row, self._is_list = range(0), False

    def have(self, hit: Hit) -> bool:
        """Whether a line is one of several short ones in a row, most of which are no furniture."""
        if hit.end - hit.start > _SHORT:
            return False
        place = self._page.view.line_number(hit.start)
        if place not in self._row:
            self._row = self._row_of(place)
            found = sum(line in self._found for line in self._row)
            self._is_list = len(self._row) >= _LEAST_ITEMS and 2 * found <= len(self._row)
        return self._is_list

    def _row_of(self, place: int) -> range:
        """The lines of the row that a line is in, itself however long it is."""
        text, lines = self._page.text, self._page.view.lines
        first = last = place
        while first > 0 and _is_short(text[slice(*lines[first - 1])]):
            first -= 1
        while last + 1 < len(lines) and _is_short(text[slice(*lines[last + 1])]):
            last += 1
        return range(first, last + 1)


def _is_short(line: str) -> bool:
    bare = line.strip()
    return 0 < len(bare) <= _SHORT and bare.count(" ") < _ITEM
