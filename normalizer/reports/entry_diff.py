"""Differences of lexicons for people: an entry a paragraph, a changed key a line."""

import difflib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from normalizer.lexicon.differences import Difference, KeyDifference

_WIDTH = 10


def write(differences: Iterable[Difference], out: TextIO) -> None:
    """Write every entry that differs: `+` an entry or form that came, `-` one that went."""
    for difference in differences:
        out.writelines(line + "\n" for line in _lines(difference))


def _lines(difference: Difference) -> Iterator[str]:
    mark = "~" if difference.old and difference.new else "+" if difference.new else "-"
    side = difference.new or difference.old
    assert side is not None
    yield f"{mark} {difference.id}  ({side.place})"
    for change in difference.changes:
        yield from _change_lines(change, mark)


def _change_lines(change: KeyDifference, mark: str) -> Iterator[str]:
    key = f"{change.key}{f' {change.part}' if change.part else ''}"
    lead = f"    {key:{_WIDTH}} "
    if len(change.gone) == len(change.come) == 1:
        yield f"{lead}{_shown(change.gone[0])} → {_shown(change.come[0])}"
        return
    if mark != "~":
        yield f"{lead}{', '.join(map(_shown, change.come or change.gone))}"
        return
    for sign, texts in (("-", change.gone), ("+", change.come)):
        for text in texts:
            yield f"{lead}{sign} {_shown(text)}"
            lead = " " * len(lead)


def _shown(text: str) -> str:
    """A text on one line, in quotes where its ends could not be seen.

    >>> _shown("Aleppo"), _shown(""), _shown("a\\nb")
    ('Aleppo', '“”', '“a\\\\nb”')
    """
    return text if text and text == text.strip() and text.isprintable() else f"“{repr(text)[1:-1]}”"


def write_lines(old: Path, new: Path, name: str, out: TextIO) -> None:
    """Write the difference of two files line by line."""
    sides = [path.read_text(encoding="utf-8", errors="replace") if path.is_file() else "" for path in (old, new)]
    lines = [side.splitlines(keepends=True) for side in sides]
    for line in difflib.unified_diff(lines[0], lines[1], f"a/{name}", f"b/{name}"):
        out.write(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n")
