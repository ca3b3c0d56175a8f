"""Name entries kept as bytes and read one by one, so that a million of them cost little to have."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, overload

import msgspec

from normalizer.lexicon.entry import NameEntry
from normalizer.lexicon.packed import PackedMap, PackedTexts, key_of, pack, unpack

_DECODER = msgspec.msgpack.Decoder(NameEntry)


class StoredNames(Sequence[NameEntry]):
    """The name entries of a lexicon by number and, in `by_id`, by id. Read-only."""

    def __init__(self, data: memoryview) -> None:
        self._data = data
        sections = unpack(data)
        self._entries = PackedTexts(sections["entries"])
        self.by_id = _ById(self, PackedMap(sections["ids"]))

    @staticmethod
    def build(entries: Iterable[NameEntry]) -> bytes:
        """The bytes that hold these entries."""
        encode = msgspec.msgpack.Encoder().encode
        ids: dict[int, list[int]] = {}

        def encoded() -> Iterator[bytes]:
            for number, entry in enumerate(entries):
                ids.setdefault(key_of(entry.id), []).append(number)
                yield encode(entry)

        texts = PackedTexts.build(encoded())
        return pack({"entries": texts, "ids": PackedMap.build(ids)})

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, place: int) -> NameEntry: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[NameEntry, ...]: ...
    def __getitem__(self, place: int | slice) -> NameEntry | tuple[NameEntry, ...]:
        if isinstance(place, slice):
            return tuple(self[number] for number in range(*place.indices(len(self))))
        return _DECODER.decode(self._entries[place + len(self) if place < 0 else place])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or len(self) != len(other):
            return NotImplemented
        return all(mine == theirs for mine, theirs in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (bytes(self._data),)


def _restored(data: bytes) -> StoredNames:
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
