"""A unified diff of a text and its cleaned form, read off the alignment.

Nothing is compared: the alignment knows what changed, so a diff costs what it prints.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TextIO

from normalizer.reports.terminal import wants_colour
from normalizer.result import Cleaned

_CONTEXT = 3
_COLOURS = {"-": "\x1b[31m", "+": "\x1b[32m", "@": "\x1b[36m"}
_RESET = "\x1b[0m"
Region = tuple[int, int, int, int]


def write_diff(label: str, cleaned: Cleaned, out: TextIO) -> None:
    """Write what cleaning changed in a text, under this name; nothing when it changed nothing."""
    coloured = wants_colour(out)
    for line in diff_lines(label, cleaned):
        colour = _COLOURS.get(line[:1]) if coloured and not line.startswith(("---", "+++")) else None
        out.write(f"{colour}{line[:-1]}{_RESET}\n" if colour else line)


def diff_lines(label: str, cleaned: Cleaned) -> Iterator[str]:
    """The lines of the unified diff, each with its line end."""
    old, new = _Lines(cleaned.original), _Lines(cleaned.text)
    regions = [
        (*old.numbers(a, b), *new.numbers(c, d))
        for a, b, c, d in _whole_lines(cleaned)
        if cleaned.original[a:b] != cleaned.text[c:d]
    ]
    if regions:
        yield f"--- {label}\n"
        yield f"+++ {label}\n"
    for hunk in _hunks(regions):
        yield from _hunk_lines(hunk, old, new)


class _Lines:
    """A text by its lines, which end at line feeds alone, as `patch` has it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._edges = [0, *(feed.end() for feed in re.finditer("\n", text))]
        if self._edges[-1] != len(text):
            self._edges.append(len(text))

    def __len__(self) -> int:
        return len(self._edges) - 1

    def numbers(self, start: int, end: int) -> tuple[int, int]:
        """The lines, counted from 0, between two offsets at edges of lines."""
        return bisect_left(self._edges, start), bisect_left(self._edges, end)

    def printed(self, sign: str, first: int, last: int) -> Iterator[str]:
        """Lines with a sign in front, as a diff shows them."""
        for start, end in pairwise(self._edges[first : last + 1]):
            line = self._text[start:end]
            yield sign + line if line.endswith("\n") else f"{sign}{line}\n\\ No newline at end of file\n"


def _whole_lines(cleaned: Cleaned) -> list[Region]:
    """The changed stretches widened to whole lines of both texts, those that meet in one."""
    old, new = cleaned.original, cleaned.text
    regions: list[Region] = []
    for a, b, c, d in cleaned.alignment.changes:
        start, new_start = old.rfind("\n", 0, a) + 1, new.rfind("\n", 0, c) + 1
        if regions and (start < regions[-1][1] or new_start < regions[-1][3]):
            start, _, new_start, _ = regions.pop()
        is_whole = _at_line_start(old, b) and _at_line_start(new, d)
        end, new_end = (b, d) if is_whole else (_next_line(old, b), _next_line(new, d))
        regions.append((start, end, new_start, new_end))
    return regions


def _at_line_start(text: str, offset: int) -> bool:
    return offset == 0 or text[offset - 1] == "\n"


def _next_line(text: str, offset: int) -> int:
    return text.find("\n", offset) + 1 or len(text)


def _hunks(regions: Iterable[Region]) -> Iterator[list[Region]]:
    """Regions in groups that share their lines of context."""
    group: list[Region] = []
    for region in regions:
        if group and region[0] - group[-1][1] > 2 * _CONTEXT:
            yield group
            group = []
        group.append(region)
    if group:
        yield group


def _hunk_lines(hunk: list[Region], old: _Lines, new: _Lines) -> Iterator[str]:
    before = min(_CONTEXT, hunk[0][0])
    after = min(_CONTEXT, len(old) - hunk[-1][1])
    old_range = _range(hunk[0][0] - before, hunk[-1][1] + after)
    new_range = _range(hunk[0][2] - before, hunk[-1][3] + after)
    yield f"@@ -{old_range} +{new_range} @@\n"
    place = hunk[0][0] - before
    for start, end, new_start, new_end in hunk:
        yield from old.printed(" ", place, start)
        yield from old.printed("-", start, end)
        yield from new.printed("+", new_start, new_end)
        place = end
    yield from old.printed(" ", place, place + after)


def _range(first: int, last: int) -> str:
    """Lines counted from 0 as a hunk names them.

    >>> _range(4, 5), _range(4, 6), _range(4, 4)
    ('5', '5,2', '4,0')
    """
    length = last - first
    return f"{first + 1}" if length == 1 else f"{first + (length > 0)},{length}"
