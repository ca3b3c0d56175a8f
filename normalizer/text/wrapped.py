"""Text broken into lines of one width: which of its line ends are no more than spaces."""

import re
from collections.abc import Sequence
from itertools import pairwise

_NARROWEST, _WIDEST, _LEAST_LINES = 40, 100, 4
_UNFINISHED, _OVERLONG = 0.6, 20
"""What part of the lines end within a sentence, and of how many one may be wider than all others."""
_GOING_ON, _SHORT = 0.5, 0.6
"""What part of the lines behind those begin with a small letter; what part of the width a short line takes at most."""
_FULL = 0.85
"""How much of the width a line and the next word take that no longer fitted into it."""
STOPS = (".", "!", "?", "…", ";", ":", ",", "”", '"', "»")
_JOINTS = ("-", "\u2010", "\u2011", "/", "\u00ad")
"""What stands at the end of a line within a word, which goes on in the next one without a space."""
_BEGINS_ITEM = re.compile(r"[\s>|#*•·–—-]|\d{1,3}[.)]\s|\Z")


def is_hard_wrapped(text: str) -> bool:
    r"""Whether lines break inside paragraphs: most end near one width without a stop, and the next begins small.

    Items of a list begin with capitals or figures. Lines that end in `\r\n` are taken as they are.
    """
    if "\r" in text:
        return False
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
    if sum(not line.endswith(STOPS) for line in inner) < _UNFINISHED * len(inner):
        return False
    behind = [after[0] for line, after in pairwise(lines) if after and line and not line.endswith(STOPS)]
    return sum(map(str.islower, behind)) >= _GOING_ON * len(behind)


def unwrapped(text: str) -> str:
    r"""A hard-wrapped text with spaces for the line ends at which the next word no longer fitted, of the same length.

    Breaks within words, between figures, before items of a list and after short lines stay, and before a
    short last line that begins with a capital and has no stop, as a title or a button.

    >>> unwrapped("It was the best of\ntimes, it was the\nworst of.\nEnd")
    'It was the best of times, it was the worst of.\nEnd'
    """
    lines = text.split("\n")
    width = _width(lines)
    following = zip(lines, lines[1:], [*lines[2:], ""], strict=False)
    joints = [" " if _is_full(line, behind, after, width) else "\n" for line, behind, after in following]
    return "".join(part for pair in zip(lines, [*joints, ""], strict=True) for part in pair)


def _width(lines: Sequence[str]) -> int:
    """The width the lines were broken at: of the longest, but for a tenth of them, which edits may have made."""
    sizes = sorted(size for line in lines if 0 < (size := len(line)) <= _WIDEST)
    return sizes[-1 - len(sizes) // 10] if sizes else 0


def _is_full(line: str, behind: str, after: str, width: int) -> bool:
    """Whether the first word of the next line would not have fitted at the end of a line; `after` is the third one."""
    if not line or line[-1].isspace() or line.endswith(_JOINTS) or _BEGINS_ITEM.match(behind):
        return False
    if (not after.strip() and _is_label(behind, width)) or (line[-1].isdigit() and behind[0].isdigit()):
        return False
    if line.endswith((";", ":")) and behind[0].isupper():
        return False
    return len(line) + 1 + len(behind.split(maxsplit=1)[0]) > _FULL * width


def _is_label(line: str, width: int) -> bool:
    """Whether a line is short, begins with a capital and ends without a stop: the end of no paragraph."""
    return len(line) < _SHORT * width and line[0].isupper() and not line.rstrip().endswith(STOPS)
