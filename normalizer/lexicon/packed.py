"""Tables that are read in place from one stretch of bytes, so that a large one costs nothing to open.

A packed file is a header, sections by name, and a checksum of all of it. A `PackedMap` is a hash
table over 64-bit keys with lists of small numbers; a `PackedTexts` holds byte strings by number.
"""

import hashlib
import mmap
import zlib
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

_MAGIC = b"mtnpack1"
_ALIGNED = 16
_LOAD = 0.6


class DamagedError(ValueError):
    """The bytes are no packed file, or not a whole one."""


def key_of(text: str) -> int:
    """A 64-bit key of a text, the same in every process and never 0."""
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "little") or 1


def pack(sections: Mapping[str, bytes]) -> bytes:
    """Sections as one packed file."""
    body = bytearray()
    places: dict[str, tuple[int, int]] = {}
    for name, data in sections.items():
        body.extend(b"\0" * (-len(body) % _ALIGNED))
        places[name] = (len(body), len(data))
        body.extend(data)
    header = msgspec.msgpack.encode(places)
    lead = _MAGIC + len(header).to_bytes(8, "little") + header
    lead += b"\0" * (-len(lead) % _ALIGNED)
    checksum = zlib.crc32(body, zlib.crc32(lead))
    return b"".join((lead, body, checksum.to_bytes(4, "little")))


def unpack(data: memoryview) -> dict[str, memoryview]:
    """The sections of a packed file; raises `DamagedError` when a bit of it is not as it was written."""
    if len(data) < 20 or bytes(data[:8]) != _MAGIC:
        raise DamagedError("not a packed file")
    if zlib.crc32(data[:-4]) != int.from_bytes(data[-4:], "little"):
        raise DamagedError("the checksum does not fit")
    end = 16 + int.from_bytes(data[8:16], "little")
    places = msgspec.msgpack.decode(data[16:end], type=dict[str, tuple[int, int]])
    base = end + (-end % _ALIGNED)
    return {name: data[base + start : base + start + size] for name, (start, size) in places.items()}


def open_packed(path: Path) -> memoryview:
    """The bytes of a file, mapped into memory; raises `OSError` or `DamagedError`."""
    with path.open("rb") as file:
        try:
            return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        except ValueError as error:  # an empty file
            raise DamagedError(str(error)) from error


class PackedMap:
    """From 64-bit keys to lists of numbers below 2**32.

    >>> table = PackedMap(memoryview(PackedMap.build({5: [1, 2], 9: [3]})))
    >>> table.get(5), table.get(9), table.get(7), 7 in table
    ([1, 2], [3], [], False)
    >>> sorted(table.items())
    [(5, [1, 2]), (9, [3])]
    """

    __slots__ = ("_keys", "_mask", "_places", "_posted")

    def __init__(self, data: memoryview) -> None:
        capacity = int.from_bytes(data[:8], "little")
        keys, places = 8 * capacity, 4 * capacity
        self._mask = capacity - 1
        self._keys = data[16 : 16 + keys].cast("Q")
        self._places = data[16 + keys : 16 + keys + places].cast("I")
        self._posted = data[16 + keys + places :].cast("I")

    @staticmethod
    def build(lists: Mapping[int, Iterable[int]] | Iterable[tuple[int, Iterable[int]]]) -> bytes:
        """The bytes of a map, given with each key once; equal lists are stored once.

        The same for equal mappings, in whatever order; pairs are taken in the order in which they come.
        """
        items = sorted(lists.items()) if isinstance(lists, Mapping) else lists
        found, places, posted = array("Q"), array("I"), array("I", [0])
        known: dict[tuple[int, ...], int] = {(): 0}
        for key, numbers in items:
            entry = tuple(numbers)
            place = known.get(entry)
            if place is None:
                place = known[entry] = len(posted)
                posted.extend((len(entry), *entry))
            found.append(key)
            places.append(place)
        return _hashed(found, places) + posted.tobytes()

    def _slot(self, key: int) -> int:
        keys, mask = self._keys, self._mask
        slot = key & mask
        while (found := keys[slot]) != key:
            if not found:
                return -1
            slot = (slot + 1) & mask
        return slot

    def __contains__(self, key: int) -> bool:
        return self._slot(key) >= 0

    def get(self, key: int) -> list[int]:
        """The numbers under a key, none when it is not there."""
        slot = self._slot(key)
        if slot < 0:
            return []
        place = self._places[slot]
        return self._posted[place + 1 : place + 1 + self._posted[place]].tolist()

    def items(self) -> Iterator[tuple[int, list[int]]]:
        """Yield each key and the numbers under it."""
        for key, place in zip(self._keys, self._places, strict=True):
            if key:
                yield key, self._posted[place + 1 : place + 1 + self._posted[place]].tolist()


def _hashed(keys: "array[int]", places: "array[int]") -> bytes:
    """A hash table of keys and where their lists are, with its capacity before it."""
    capacity = 4
    while capacity * _LOAD < len(keys):
        capacity *= 2
    slots, values = array("Q", bytes(8 * capacity)), array("I", bytes(4 * capacity))
    for key, place in zip(keys, places, strict=True):
        slot = key & (capacity - 1)
        while slots[slot]:
            slot = (slot + 1) & (capacity - 1)
        slots[slot], values[slot] = key, place
    return b"".join((capacity.to_bytes(16, "little"), slots.tobytes(), values.tobytes()))


class PackedTexts(Sequence[bytes]):
    """Byte strings by number.

    >>> texts = PackedTexts(memoryview(PackedTexts.build([b"a", b"", b"bc"])))
    >>> len(texts), texts[0], texts[2]
    (3, b'a', b'bc')
    """

    __slots__ = ("_bytes", "_ends")

    def __init__(self, data: memoryview) -> None:
        count = int.from_bytes(data[:8], "little")
        self._ends = data[16 : 16 + 8 * count].cast("Q")
        self._bytes = data[16 + 8 * count :]

    @staticmethod
    def build(texts: Iterable[bytes]) -> bytes:
        """The bytes of a row of texts."""
        ends, body = array("Q"), bytearray()
        for text in texts:
            body.extend(text)
            ends.append(len(body))
        return b"".join((len(ends).to_bytes(16, "little"), ends.tobytes(), bytes(body)))

    def __len__(self) -> int:
        return len(self._ends)

    def __getitem__(self, number: int) -> bytes:  # type: ignore[override]
        if number < 0 or number >= len(self._ends):
            raise IndexError(number)
        start = self._ends[number - 1] if number else 0
        return bytes(self._bytes[start : self._ends[number]])

    def __iter__(self) -> Iterator[bytes]:
        return (self[number] for number in range(len(self)))
