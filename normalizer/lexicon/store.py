"""Entries of a lexicon kept as bytes and read one by one, so that a million of them cost little to have."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from typing import Any, Generic, Self, TypeVar, overload

import msgspec

from normalizer.lexicon.entry import NameEntry
from normalizer.lexicon.packed import PackedMap, PackedTexts, key_of, pack, unpack

Kept = TypeVar("Kept", bound=msgspec.Struct)


@cache
def _decoder(kind: type[Any]) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(kind)


class StoredEntries(Sequence[Kept], Generic[Kept]):
    """Entries of one kind by number, each read when it is asked for. Read-only."""

    def __init__(self, data: memoryview, kind: type[Kept]) -> None:
        self._data, self._kind = data, kind
        self._entries = PackedTexts(data)
        self._read = _decoder(kind).decode

    @staticmethod
    def build(entries: Iterable[msgspec.Struct]) -> bytes:
        """The bytes that hold these entries."""
        return PackedTexts.build(map(msgspec.msgpack.Encoder().encode, entries))

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, place: int) -> Kept: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Kept, ...]: ...
    def __getitem__(self, place: int | slice) -> Kept | tuple[Kept, ...]:
        if isinstance(place, slice):
            return tuple(self[number] for number in range(*place.indices(len(self))))
        entry: Kept = self._read(self._entries[place + len(self) if place < 0 else place])
        return entry

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or len(self) != len(other):
            return NotImplemented
        return all(mine == theirs for mine, theirs in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (bytes(self._data), self._kind)


def _restored(data: bytes, kind: type[Any]) -> StoredEntries[Any]:
    return StoredEntries(memoryview(data), kind)


class StoredNames(StoredEntries[NameEntry]):
    """The name entries of a lexicon by number and, in `by_id`, by id. Read-only."""

    def __init__(self, data: memoryview) -> None:
        sections = unpack(data)
        super().__init__(sections["entries"], NameEntry)
        self._whole = data
        self.by_id = _ById(self, PackedMap(sections["ids"]))

    @classmethod
    def packed(cls, entries: Iterable[NameEntry]) -> bytes:
        """The bytes that hold these entries and their ids."""
        ids: dict[int, list[int]] = {}

        def noted() -> Iterator[NameEntry]:
            for number, entry in enumerate(entries):
                ids.setdefault(key_of(entry.id), []).append(number)
                yield entry

        texts = cls.build(noted())
        return pack({"entries": texts, "ids": PackedMap.build(ids)})

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored_names, (bytes(self._whole),)


def _restored_names(data: bytes) -> StoredNames:
    return StoredNames(memoryview(data))


class _ById(Mapping[str, NameEntry]):
    def __init__(self, names: StoredNames, numbers: PackedMap) -> None:
        self._names, self._numbers = names, numbers

    def __getitem__(self, id_: str) -> NameEntry:
        for number in self._numbers.get(key_of(id_)):
            entry = self._names[number]
            if entry.id == id_:
                return entry
        raise KeyError(id_)

    def __iter__(self) -> Iterator[str]:
        return (entry.id for entry in self._names)

    def __len__(self) -> int:
        return len(self._names)


class StoredWords(Mapping[str, tuple[str, ...]]):
    """Words by a text, all read when the first is asked for. Read-only."""

    def __init__(self, data: bytes | memoryview) -> None:
        self._data = data

    @classmethod
    def build(cls, words: Mapping[str, tuple[str, ...]]) -> bytes:
        """The bytes that hold these words."""
        return msgspec.msgpack.encode(dict(words))

    @cached_property
    def _words(self) -> dict[str, tuple[str, ...]]:
        return msgspec.msgpack.decode(self._data, type=dict[str, tuple[str, ...]])

    def __getitem__(self, text: str) -> tuple[str, ...]:
        return self._words[text]

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)

    def __reduce__(self) -> tuple[type[Self], tuple[bytes]]:
        return type(self), (bytes(self._data),)
