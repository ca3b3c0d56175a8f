"""Finding many literals in a text at once."""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from ahocorasick_rs import AhoCorasick, MatchKind

_FEW, _FEW_WORDS = 8_000, 12


class Literals:
    """Finds where each of many literals occurs.

    Making an automaton takes as long as looking for the literals one by one in some thousand
    characters, so it is made when about so many have been read: a short text needs none.

    >>> Literals(("an", "ana")).places("banana")
    [(0, 1, 3), (0, 3, 5), (1, 1, 4), (1, 3, 6)]
    """

    def __init__(self, literals: Sequence[str]) -> None:
        self._literals = literals
        self._read = 0

    def places(self, text: str) -> list[tuple[int, int, int]]:
        """(number, start, end) of every place at which a literal stands, overlapping ones too."""
        self._read += len(text)
        if self._read > _FEW:
            return self._automaton.find_matches_as_indexes(text, overlapping=True)
        present = [(number, literal) for number, literal in enumerate(self._literals) if literal in text]
        return [(number, start, start + len(literal)) for number, literal in present for start in places(text, literal)]

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick(list(self._literals), matchkind=MatchKind.Standard)


def is_whole(text: str, start: int, end: int, edges: tuple[bool, bool]) -> bool:
    """Whether a literal at a place of a text ends there on the sides on which it cannot be part of a word.

    >>> is_whole("others ate", 2, 5, (True, False)), is_whole("others ate", 7, 10, (True, True))
    (False, True)
    """
    left, right = edges
    return not ((left and text[start - 1 : start].isalnum()) or (right and text[end : end + 1].isalnum()))


def places(text: str, literal: str, start: int = 0, end: int | None = None) -> list[int]:
    """Where a literal stands in a stretch of a text, overlapping places too.

    >>> places("banana", "ana")
    [1, 3]
    """
    end = len(text) if end is None else end
    found, place = [], text.find(literal, start, end)
    while place >= 0:
        found.append(place)
        place = text.find(literal, place + 1, end)
    return found


def words_in(text: str, words: Collection[str], pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield where a pattern matches one of these words, in any order: few are sought one by one, many in one scan.

    The pattern must match whole words alone, so that no two of its matches overlap.

    >>> [match.start() for match in words_in("an ant, an ox", {"an", "ox"}, re.compile(r"\\b\\w+"))]
    [0, 8, 11]
    """
    if len(words) > _FEW_WORDS:
        yield from (match for match in pattern.finditer(text) if match.group() in words)
        return
    for word in sorted(words):
        for start in places(text, word):
            match = pattern.match(text, start)
            if match and match.group() == word:
                yield match
