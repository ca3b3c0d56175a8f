"""Compile what tells which ordinary words sound like a name of one token: both by the keys of their sound."""

from collections.abc import Iterable

from normalizer.lexicon.packed import PackedMap, PackedTexts
from normalizer.names.sound.pieces import keys_alone
from normalizer.names.sound.sounds import SoundTables
from normalizer.names.sound.tokens import split_tokens
from normalizer.names.sound_keys import alone_key, ordinary_key


class OrdinaryBuilder:
    """Gathers ordinary words and the names of one token of each entity."""

    def __init__(self, tables: SoundTables) -> None:
        self._tables = tables
        self._words: dict[str, frozenset[str]] = {}
        self._names: dict[str, dict[str, None]] = {}

    def keep(self, words: Iterable[str]) -> None:
        """Know ordinary words, folded; their numbers are their places."""
        for word in words:
            self._words[word] = self._keys(word) if word.isalpha() else frozenset()

    def add(self, entity: str, spelling: str) -> None:
        """Know a spelling of an entity's name."""
        keys = self._keys(spelling)
        if keys:
            self._names.setdefault(entity, {}).update(dict.fromkeys(sorted(keys)))

    def _keys(self, spelling: str) -> frozenset[str]:
        return keys_alone(split_tokens(spelling, self._tables, graphemes=False), self._tables)

    def sections(self) -> dict[str, bytes]:
        """The tables, by the names under which `OrdinaryTable` reads them."""
        under: dict[int, list[int]] = {}
        for number, keys in enumerate(self._words.values()):
            for key in sorted(keys):
                under.setdefault(ordinary_key(key), []).append(number)
        numbers = {
            key: number for number, key in enumerate(dict.fromkeys(k for ks in self._names.values() for k in ks))
        }
        return {
            "alike": PackedMap.build(under),
            "alone": PackedMap.build({alone_key(e): [numbers[key] for key in keys] for e, keys in self._names.items()}),
            "alone keys": PackedTexts.build(key.encode() for key in numbers),
        }
