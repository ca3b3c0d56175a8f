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
_WORD = re.compile(r"[^\W\d_]+")


def cautious(page: Page, hits: Sequence[Hit]) -> Iterator[Hit]:
    """Yield the lines found, those that may be the writer's own without their fix or only suggested.

    A label before a part of a text (`See also: chapter 3`) is none of a page. In a list most of whose items are
    none, and where a label and its line are the whole text, the fix is only suggested.
    """
    found = {page.view.line_at(hit.start)[0] for hit in hits}
    for hit in hits:
        if is_writers_own(page, hit):
            continue
        if hit.fix is None:
            yield hit
        elif not _is_reference(page, hit):
            is_doubtful = _is_item(page, hit, found) or _is_all(page, hit)
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
    is_whole = not (page.text[: hit.start] + page.text[hit.end :]).strip()
    return is_whole and _LABEL.match(page.text, hit.start, hit.end) is not None


def _is_item(page: Page, hit: Hit, found: set[int]) -> bool:
    """Whether a line is one of several short ones in a row, most of which are no furniture."""
    lines = page.view.lines
    if hit.end - hit.start > _SHORT:
        return False
    place = page.view.line_number(hit.start)
    first = last = place
    while first > 0 and _is_short(page.text[slice(*lines[first - 1])]):
        first -= 1
    while last + 1 < len(lines) and _is_short(page.text[slice(*lines[last + 1])]):
        last += 1
    items = lines[first : last + 1]
    return len(items) >= _LEAST_ITEMS and 2 * sum(start in found for start, _ in items) <= len(items)


def _is_short(line: str) -> bool:
    bare = line.strip()
    return 0 < len(bare) <= _SHORT and bare.count(" ") < _ITEM
