"""Text broken into lines of one width: which of its line ends are no more than spaces."""

import re
from itertools import pairwise

_NARROWEST, _WIDEST, _LEAST_LINES = 40, 100, 4
_UNFINISHED, _OVERLONG = 0.6, 20
"""What part of the lines end within a sentence, and of how many one may be wider than all others."""
_FULL = 0.85
"""How much of the width a line and the next word take that no longer fitted into it."""
_STOPS = (".", "!", "?", "…", ";", ":", ",", "”", '"', "»")
_JOINTS = ("-", "\u2010", "\u2011", "/", "\u00ad")
"""What stands at the end of a line within a word, which goes on in the next one without a space."""
_BEGINS_ITEM = re.compile(r"[\s>|#*•·–—-]|\d{1,3}[.)]\s|\Z")


def is_hard_wrapped(text: str) -> bool:
    """Whether lines break inside paragraphs: most lines end near one width without a stop."""
    lines = text.split("\n")
    inner: list[str] = []
    overlong = len(lines) // _OVERLONG
    for line in lines:
        if len(line) > _WIDEST:
            overlong -= 1
            if overlong < 0:
                return False
        elif len(line) > _NARROWEST:
            inner.append(line.rstrip())
    if len(inner) < _LEAST_LINES:
        return False
    return sum(not line.endswith(_STOPS) for line in inner) >= _UNFINISHED * len(inner)


def unwrapped(text: str) -> str:
    r"""A hard-wrapped text with spaces for the line ends at which the next word no longer fitted, of the same length.

    Breaks within words, before items of a list, after short lines and of two characters (`\r\n`) stay.

    >>> unwrapped("It was the best of\ntimes, it was the\nworst of.\nEnd")
    'It was the best of times, it was the worst of.\nEnd'
    """
    lines = text.split("\n")
    width = max((len(line) for line in lines if len(line) <= _WIDEST), default=0)
    joints = [" " if _is_full(line, behind, width) else "\n" for line, behind in pairwise(lines)]
    return "".join(part for pair in zip(lines, [*joints, ""], strict=True) for part in pair)


def _is_full(line: str, behind: str, width: int) -> bool:
    """Whether the first word of the next line would not have fitted at the end of a line."""
    if not line or line[-1].isspace() or line.endswith(_JOINTS) or _BEGINS_ITEM.match(behind):
        return False
    return len(line) + 1 + len(behind.split(maxsplit=1)[0]) > _FULL * width


def broken_again(replacement: str, replaced: str) -> str:
    r"""What is put in the place of a stretch that had a line end, with that line end in it.

    >>> broken_again("in view of", "against the\nbackground of"), broken_again("his", "his,\nhis")
    ('in view\nof', 'his')
    """
    if "\n" not in replaced or "\n" in replacement or not replacement:
        return replacement
    head, space, tail = replacement.rpartition(" ")
    return f"{head}\n{tail}" if space else replacement
