"""Ordinary words that sound like a name: taken for it only in a text that names it otherwise, too."""

from collections.abc import Callable, Iterable, Mapping
from threading import Lock

import msgspec

from normalizer.lexicon.packed import PackedMap, PackedTexts
from normalizer.names.compile import common_key
from normalizer.names.sound_keys import alone_key, ordinary_key
from normalizer.text.fold import fold_key


class OrdinaryTable:
    """Ordinary words by number, and which of them share keys of the sound of one token with names."""

    def __init__(self, data: Mapping[str, memoryview]) -> None:
        self._numbers, self._under = PackedMap(data["lists"]), PackedMap(data["alike"])
        self._alone, self._keys = PackedMap(data["alone"]), PackedTexts(data["alone keys"])

    def number(self, word: str) -> int:
        """The number of a folded word, -1 when it is not ordinary."""
        return next(iter(self._numbers.get(common_key(word))), -1)

    def keys(self, entity: str) -> list[str]:
        """The keys of the sound of those names of an entity that are one token."""
        return [self._keys[number].decode() for number in self._alone.get(alone_key(entity))]

    def under(self, keys: Iterable[str]) -> frozenset[int]:
        """The numbers of the words that have one of these keys."""
        return frozenset(number for key in keys for number in self._under.get(ordinary_key(key)))


class _Alike(msgspec.Struct):
    """The words worth a comparison with an entity, how many of those met were read, and those like it."""

    worth: frozenset[int]
    read: int = 0
    words: tuple[str, ...] = ()


class OrdinaryWords:
    """The ordinary words that texts have shown, each compared once with an entity that they name.

    There are as many as the language has ordinary words, in a few ways to write each; they are not forgotten, for
    a text that is being read needs its own. `is_like` says whether a word is held for a spelling of the name of an
    entity.
    """

    def __init__(self, table: OrdinaryTable, is_like: Callable[[str, str], bool]) -> None:
        self._table, self._is_like = table, is_like
        self._met: set[str] = set()
        self._by_number: dict[int, list[tuple[int, str]]] = {}
        self._alike: dict[str, _Alike] = {}
        self._lock = Lock()

    def meet(self, word: str) -> None:
        """Know an ordinary word as a text writes it."""
        with self._lock:
            if word not in self._met:
                number = self._table.number(fold_key(word))
                self._by_number.setdefault(number, []).append((len(self._met), word))
                self._met.add(word)

    def like(self, entity: str, keys: Callable[[str], Iterable[str]]) -> tuple[str, ...]:
        """The words met that sound like a name of one token of an entity; `keys` gives the keys of those names."""
        known = self._alike.get(entity)
        if known is not None and not known.worth:
            return ()
        with self._lock:
            known = self._alike.get(entity)
            if known is None:
                known = self._alike[entity] = _Alike(self._table.under(keys(entity)))
            if known.worth and known.read < len(self._met):
                here, read = self._by_number, known.read
                met = (pair for number in known.worth if number in here for pair in here[number])
                new = [word for _, word in sorted(pair for pair in met if pair[0] >= read)]
                known.words += tuple(word for word in new if self._is_like(word, entity))
                known.read = len(self._met)
            return known.words
