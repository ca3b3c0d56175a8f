"""Packed files: what goes in comes out, and a file that is not as it was written is refused."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.lexicon.entry import NameEntry
from normalizer.lexicon.packed import DamagedError, PackedMap, PackedTexts, key_of, open_packed, pack, unpack
from normalizer.lexicon.store import StoredNames

_KEYS = st.integers(min_value=1, max_value=(1 << 64) - 1)
_NUMBERS = st.lists(st.integers(min_value=0, max_value=(1 << 32) - 1), max_size=4)


@given(st.dictionaries(_KEYS, _NUMBERS), _KEYS)
def test_a_map_gives_back_its_lists(lists: dict[int, list[int]], other: int) -> None:
    table = PackedMap(memoryview(PackedMap.build(lists)))
    assert all(table.get(key) == numbers and key in table for key, numbers in lists.items())
    assert (other in table) == (other in lists)


def test_keys_that_fall_into_one_slot_are_told_apart() -> None:
    lists = {1 + (n << 40): [n] for n in range(50)}
    table = PackedMap(memoryview(PackedMap.build(lists)))
    assert all(table.get(key) == numbers for key, numbers in lists.items()) and table.get(1 + (99 << 40)) == []


@given(st.lists(st.binary(max_size=5)))
def test_texts_come_back_in_order(texts: list[bytes]) -> None:
    stored = PackedTexts(memoryview(PackedTexts.build(texts)))
    assert list(stored) == texts and len(stored) == len(texts)
    with pytest.raises(IndexError):
        stored[len(texts)]


@given(st.dictionaries(st.text(max_size=5), st.binary(max_size=20), max_size=4), st.integers(min_value=0))
def test_a_flipped_bit_is_noticed(sections: dict[str, bytes], place: int) -> None:
    data = pack(sections)
    assert {name: bytes(view) for name, view in unpack(memoryview(data)).items()} == sections
    damaged = bytearray(data)
    damaged[place % len(data)] ^= 1
    with pytest.raises(DamagedError):
        unpack(memoryview(bytes(damaged)))


def test_an_empty_file_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"")
    with pytest.raises(DamagedError):
        open_packed(tmp_path / "x")


def test_a_key_is_the_same_everywhere_and_never_nothing() -> None:
    assert key_of("Alep") == 0x2266BFAACF57F48A
    assert key_of("") and key_of("\ud800") and key_of("a") != key_of("b")


def test_stored_names_are_a_sequence_and_a_mapping() -> None:
    entries = [NameEntry(f"n{n}", "place", {"en": f"Name {n}"}) for n in range(9)]
    names = StoredNames(memoryview(StoredNames.packed(entries)))
    assert names == entries and names[-1] == entries[-1] and names[2:4] == tuple(entries[2:4])
    assert names.by_id["n3"] == entries[3] and "n9" not in names.by_id and len(names.by_id) == 9
    assert list(names.by_id) == [entry.id for entry in entries]
