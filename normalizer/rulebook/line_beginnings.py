"""What a line may be by its first two words: worked out once for each beginning, however many lines have it."""

from collections.abc import Sequence

import msgspec

from normalizer.lexicon.beginnings import first_words, stem
from normalizer.rulebook.furniture_table import MARKS, SHORT, FurnitureTable

_MOST = 20_000
_UNEVEN = ("  ", "\t", "\u00a0")


class Beginning(msgspec.Struct, frozen=True):
    """The listed phrases that begin with some words, and the patterns, by number, that a line which does may fit."""

    phrases: tuple[str, ...]
    patterns: tuple[int, ...]


_UNSEEN = Beginning((), ())


class LineBeginnings:
    """Tells of a line which listed phrase or pattern it may begin with; the memory is bounded."""

    def __init__(self, table: FurnitureTable) -> None:
        self._table = table
        self._phrases = table.phrases
        self._known: dict[str, Beginning | None] = {}

    def fitting(self, text: str, start: int, end: int, line: str) -> Sequence[int] | None:
        """The patterns that a line of a text, with its fold, may be; None where no listed phrase begins it either."""
        known = self.of(line, 0, len(line))
        return None if known is None else self.among(known, text, start, end, line)

    def among(self, known: Beginning, text: str, start: int, end: int, line: str) -> Sequence[int] | None:
        """The same of a line whose beginning is known."""
        table = self._table.patterns
        fitting = [number for number in known.patterns if table[number].may_be(text, start, end, line)]
        return fitting if fitting or stands_first(known.phrases, line) else None

    def of(self, fold: str, start: int, end: int) -> Beginning | None:
        """What a line of a folded text may begin with; None where nothing that is listed begins so."""
        stop = min(end, start + SHORT)
        first = fold.find(" ", start, stop)
        cut = fold.find(" ", first + 1, stop) if first >= 0 else -1
        head = fold[start:cut] if cut > 0 else fold[start:stop]  # two words, mostly
        known = self._known.get(head, _UNSEEN)
        return self._learn(head, fold[start:stop]) if known is _UNSEEN else known

    def _learn(self, head: str, line: str) -> Beginning | None:
        first, second = first_words(head)
        if not second:
            return self._found(*first_words(line))
        if len(self._known) > _MOST:
            self._known.clear()
        found = self._known[head] = self._found(first, second)
        return found

    def _found(self, first: str, second: str) -> Beginning | None:
        of_stem, of_first = self._table.begun.get(stem(first), {}), self._table.begun.get(first, {})
        found = list(of_stem.get("", ()))
        for rest in dict.fromkeys((second, stem(second), "")) if of_first else ():
            found += of_first.get(rest, ())
        if not found:
            return None
        phrases = tuple(self._phrases[~number] for number in found if number < 0)
        return Beginning(phrases, tuple(number for number in found if number >= 0))


def stands_first(phrases: Sequence[str], line: str) -> bool:
    """Whether one of these phrases is what a folded line begins with, and no word follows it but behind a mark.

    A line with more than a space between words may have any.

    >>> stands_first(("read more",), "» read more: the war"), stands_first(("read more",), "read more of it")
    (True, False)
    """
    bare = line.lstrip(MARKS)
    for phrase in phrases:
        if bare.startswith(phrase):
            following = bare[len(phrase) : len(phrase) + 2]
            if not (following[:1].isalnum() or (following[:1] == " " and following[1:].isalnum())):
                return True
    return bool(phrases) and any(space in line for space in _UNEVEN)
