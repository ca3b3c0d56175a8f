"""Where sentences begin and end."""

import re
from collections.abc import Iterator

_STOP = r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?:[ \u00a0\u202f]»)?+(?=\s)"
_END = re.compile(rf"{_STOP}|[\r\n]\s*+")
_LAST_WORD = re.compile(r"[\w.]+\Z")
_START = re.compile(r"\s*[\"'“‘«(\[]*\s*([a-z])")


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
        if not match.group()[0].isspace() and _goes_on(text, match, abbreviations):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _goes_on(text: str, match: re.Match[str], abbreviations: frozenset[str]) -> bool:
    if _START.match(text, match.end(), match.end() + 12):
        return True
    word = _LAST_WORD.search(text, max(0, match.start() - 20), match.start())
    if word is None or match.group() != ".":
        return False
    last = word.group()
    return (len(last) == 1 and last.isupper()) or last.lower() in abbreviations


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
