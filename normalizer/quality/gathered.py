"""Counts of what recurs in a corpus, with contexts, in bounded memory."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_MOST = 200_000
_CONTEXTS = 3
AROUND = 40
"""How many characters are shown before a place and behind it."""
_SPACE = re.compile(r"\s+")
_IN_WORD = re.compile(r"\S\S")


@dataclass(slots=True)
class Seen:
    """How often something was seen, in how many texts, in how many of them mixed with its like, and where."""

    count: int = 0
    texts: int = 0
    mixed: int = 0
    last_text: int = -1
    contexts: list[str] = field(default_factory=list)


class Tally:
    """What was seen, by its form. When there is too much, what was seen once only is forgotten."""

    def __init__(self, most: int = _MOST) -> None:
        self._seen: dict[str, Seen] = {}
        self._most = most

    def add(self, form: str, text_number: int, context: str = "") -> Seen:
        """Count a form in a text."""
        seen = self._seen.get(form)
        if seen is None:
            if len(self._seen) >= self._most:
                self._forget()
            seen = self._seen[form] = Seen()
        seen.count += 1
        if seen.last_text != text_number:
            seen.last_text, seen.texts = text_number, seen.texts + 1
            if context and len(seen.contexts) < _CONTEXTS:
                seen.contexts.append(context)
        return seen

    def _forget(self) -> None:
        least = 1
        while len(self._seen) >= self._most:
            self._seen = {form: seen for form, seen in self._seen.items() if seen.count > least}
            least *= 2

    def get(self, form: str) -> Seen:
        """What is known of a form."""
        return self._seen.get(form) or Seen()

    def items(self) -> Iterator[tuple[str, Seen]]:
        """Each form with what was seen of it."""
        return iter(self._seen.items())


def context_of(text: str, start: int, end: int) -> str:
    """A place of a text with what is around it in whole words, on one line.

    >>> context_of("He met\\nAda Byron.", 7, 16)
    'He met Ada Byron.'
    >>> context_of("Extraordinarily many people were in the city when Ada came.", 50, 53)
    'many people were in the city when Ada came.'
    """
    first, last = max(0, start - AROUND), min(len(text), end + AROUND)
    if first and _IN_WORD.match(text[first - 1 : first + 1]):
        cut = _SPACE.search(text, first, start)
        first = cut.end() if cut else first
    if last < len(text) and _IN_WORD.match(text[last - 1 : last + 1]):
        cuts = list(_SPACE.finditer(text, end, last))
        last = cuts[-1].start() if cuts else last
    return _SPACE.sub(" ", text[first:last]).strip()
