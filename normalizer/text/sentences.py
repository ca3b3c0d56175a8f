"""Where sentences begin and end."""

import re
from collections.abc import Iterator

_STOP = r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?:[ \u00a0\u202f]»)?+(?=\s)"
_GOES_ON = r"\s{0,9}+[\"'“‘«(\[]*+\s*+[a-z]"
_END = re.compile(rf"{_STOP}(?!{_GOES_ON})|[\r\n]\s*+")
"""The end of a line, or a stop with what closes behind it, unless a small letter follows."""
_LAST_WORD = re.compile(r"[\w.]+\Z")


def sentence_spans(text: str, abbreviations: frozenset[str] = frozenset()) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each sentence, white space around it left out.

    A bare full stop after an abbreviation or a single capital ends no sentence, nor does
    any stop before a lower-case letter; a line end always does.

    >>> text = "Mr. Assad left. “No,” he said."
    >>> [text[a:b] for a, b in sentence_spans(text, frozenset({"mr"}))]
    ['Mr. Assad left.', '“No,” he said.']
    """
    start = 0
    for match in _END.finditer(text):
        if match.group() == "." and _is_abbreviated(text, match.start(), abbreviations):
            continue
        end = match.end()
        yield from _trimmed(text, start, end)
        start = end
    yield from _trimmed(text, start, len(text))


def _is_abbreviated(text: str, stop: int, abbreviations: frozenset[str]) -> bool:
    """Whether a full stop stands behind an abbreviation or a single capital."""
    word = _LAST_WORD.search(text, max(0, stop - 20), stop)
    if word is None:
        return False
    last = word.group()
    return (len(last) == 1 and last.isupper()) or last.lower() in abbreviations


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    stretch = text[start:end]
    bare = stretch.lstrip()
    if bare:
        yield end - len(bare), start + len(stretch.rstrip())
