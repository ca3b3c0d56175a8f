"""A first look at the words of a text that is taken once for each word, however many texts it stands in."""

from collections.abc import Callable, Collection
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

_MOST = 500_000


@dataclass(frozen=True, slots=True)
class Screen:
    """Tells the words worth a second look from those that are not, and remembers the latter.

    What it says of a word never depends on what it was asked before; the memory is emptied when it
    holds half a million words.

    >>> long = Screen(lambda word: len(word) > 4)
    >>> long.suspects(frozenset({"war", "tanks"}))
    {'tanks'}
    """

    is_suspect: Callable[[str], bool]
    _plain: set[str] = field(default_factory=set)

    def suspects(self, vocabulary: AbstractSet[str]) -> Collection[str]:
        """The words of a vocabulary that are worth a second look."""
        unknown = vocabulary - self._plain
        if not unknown:
            return ()
        suspects = set(filter(self.is_suspect, unknown))
        if len(self._plain) > _MOST:
            self._plain.clear()
        self._plain.update(unknown - suspects)
        return suspects
