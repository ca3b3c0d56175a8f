"""The last pieces of lines, behind the end of a sentence: a link or notice of the page may have been joined on."""

import re

from normalizer.rulebook.page import Page

_REACH, _LEAST_BEFORE = 110, 25
_MOST_PIECES, _MOST_WORDS = 2, 8
_JOINT = re.compile(
    r"[.!?…\"”»’')](?:(?<=[^\W\d_]{2}[.!?…])|(?<=\d[.!?…])|(?<=[)%\]][.!?…])|(?<=[.!?…][\"”»’')]))[ \t\u00a0]+(?=\S)"
)
"""The end of a sentence and the spaces behind it."""
_STOPS = frozenset(".,;\"”»’'")
_STOP = re.compile(rf"(?<!\.)[{''.join(sorted(_STOPS))}]\s*\Z")
_GOES_ON = re.compile(r"\n\s*[^\W\d_A-Z]")
_CITED = re.compile(r"[\[(]?\d|.*(?:\bpp?\.|\bibid)", re.IGNORECASE)
_SAID = re.compile(r"[\"“”„«»‘’]|[:.!?…]\s*\Z|\b(?:I|(?i:me|my|we|he|she|they))\b")

Pieces = dict[int, tuple[int, ...]]


def line_tails(page: Page) -> Pieces:
    """Where the last pieces of lines begin, the longer first, by where the line begins.

    Only of lines that end without a stop and whose sentence does not go on in the next one.
    """
    text = page.text
    found = {
        start: pieces
        for start, end in page.view.lines
        if end - start > _LEAST_BEFORE
        and (text[end - 1] not in _STOPS or text[end - 2] == ".")
        and (pieces := tail_pieces(text, start, end))
    }
    return {} if found and page.view.is_hard_wrapped else found


def tail_pieces(text: str, start: int, end: int) -> tuple[int, ...]:
    """Where the last pieces of a line begin, the longer first.

    >>> line = "The mayor opened the fair on Monday. Found a typo? Press here"
    >>> [line[place:] for place in tail_pieces(line, 0, len(line))]
    ['Found a typo? Press here', 'Press here']
    """
    first = max(start + _LEAST_BEFORE, end - _REACH)
    if first >= end or _STOP.search(text, max(first, end - 3), end) or _GOES_ON.match(text, end):
        return ()
    return tuple(match.end() for match in _JOINT.finditer(text, first - 1, end))[-_MOST_PIECES:]


def is_fragment(piece: str) -> bool:
    """Whether a last piece is short, nothing that a person says, and no page of a book.

    >>> is_fragment("Relive the match"), is_fragment("He said so")
    (True, False)
    """
    return piece.count(" ") < _MOST_WORDS and _SAID.search(piece) is None and _CITED.match(piece) is None
