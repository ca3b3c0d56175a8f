"""The order in which an entry has its keys, and which of them it leaves out."""

from collections.abc import Mapping
from functools import cache

import msgspec

from normalizer.lexicon.commented import Item
from normalizer.lexicon.entry import EntryTest, LanguageEntry, NameEntry, ResidueEntry, Validity, WordingEntry

_KINDS: dict[str, type[msgspec.Struct]] = {
    "names": NameEntry,
    "wording": WordingEntry,
    "residue": ResidueEntry,
    "languages": LanguageEntry,
}


def put_in_order(entry: Item, section: str) -> None:
    """Sort the keys of an entry, leave out empty ones, and write one acronym without brackets."""
    kind = _KINDS[section]
    order = _places(kind)
    assert not isinstance(entry.value, str)
    entry.value = sorted((i for i in entry.value if not _is_empty(i, kind)), key=lambda i: order.get(i.key or "", 99))
    for item in entry.value:
        if isinstance(item.value, str):
            continue
        if item.key in ("name", "acronym"):
            put_english_first(item)
        elif item.key == "valid":
            _sort(item, _places(Validity))
        elif item.key == "tests":
            for test in item.value:
                _sort(test, _places(EntryTest))


def key_places(section: str) -> dict[str, int]:
    """The place of each key in an entry of a section."""
    return _places(_KINDS[section])


@cache
def _places(kind: type[msgspec.Struct]) -> dict[str, int]:
    return {field.encode_name: place for place, field in enumerate(msgspec.structs.fields(kind))}


def _is_empty(item: Item, kind: type[msgspec.Struct]) -> bool:
    """Whether a key says nothing that leaving it out would not say."""
    if item.value or item.before or item.behind or item.below:
        return False
    return item.value == [] or item.key in _keys_of_words(kind)


@cache
def _keys_of_words(kind: type[msgspec.Struct]) -> frozenset[str]:
    """The keys whose value is an empty word when they are left out."""
    return frozenset(field.encode_name for field in msgspec.structs.fields(kind) if field.default == "")


def _sort(item: Item, order: Mapping[str, int]) -> None:
    if not isinstance(item.value, str) and item.is_record:
        item.value = sorted(item.value, key=lambda part: order.get(part.key or "", 99))


def put_english_first(item: Item) -> None:
    """Put the English form of a name in front of the others, and one acronym without brackets."""
    assert not isinstance(item.value, str)
    item.value = sorted(item.value, key=lambda part: part.key != "en")
    for part in item.value if item.key == "acronym" else ():
        if isinstance(part.value, list) and len(part.value) == 1 and not part.has_inner_comments:
            part.value = part.value[0].value
