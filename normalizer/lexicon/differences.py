"""What differs between two lexicons, entry by entry and key by key."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from normalizer.errors import LexiconError
from normalizer.lexicon.exchange.parcel import identity, plain_value
from normalizer.lexicon.folder import lexicon_files
from normalizer.lexicon.load import read_lexicon_file, read_lexicon_text
from normalizer.lexicon.strict_yaml import Value

_NAMES = "names"


@dataclass(frozen=True, slots=True)
class Sided:
    """An entry of one side: its section, what it is, and where it stands."""

    section: str
    value: Mapping[str, Value]
    place: str


@dataclass(frozen=True, slots=True)
class KeyDifference:
    """A key, and a part of it if it has parts: what went and what came (texts, empty when there is none)."""

    key: str
    part: str
    gone: tuple[str, ...]
    come: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """An entry that differs: its id, both sides (None where it is not), and the changes in between."""

    id: str
    old: Sided | None
    new: Sided | None
    changes: tuple[KeyDifference, ...]


_Sides = dict[tuple[str, str, str], Sided]


def read_sides(old: Path, new: Path, name: Path | None = None) -> tuple[_Sides, _Sides]:
    """The entries of two lexicons by what they are known by.

    `name` is the path of a file of which `old` and `new` are copies elsewhere; an empty one
    (`/dev/null`) has no entries. Raises `LexiconError` for a file that cannot be read.
    """
    is_pair = name is not None or old.is_file() or new.is_file()
    return _side(old, name, is_pair), _side(new, name, is_pair)


def _side(root: Path, name: Path | None, is_pair: bool) -> _Sides:
    if name is not None and not root.is_file():
        return {}
    sides: _Sides = {}
    for path in lexicon_files(root):
        read = read_lexicon_file(path) if name is None else read_lexicon_text(name, _text_of(path))
        if read.faults:
            fault = read.faults[0]
            raise LexiconError(f"{path}:{fault.line}: {fault.entry}: {fault.message}")
        for line, entry in read.entries:
            value = plain_value(entry)
            language = "" if is_pair or read.section == _NAMES else path.stem
            sides[(read.section, language, identity(value))] = Sided(read.section, value, f"{name or path}:{line}")
    return sides


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise LexiconError(f"{path}: not UTF-8 (byte {error.start})") from None


def differences(old: _Sides, new: _Sides) -> Iterator[Difference]:
    """The entries that differ: those of the old side in its order, then the new ones."""
    for key, before in old.items():
        after = new.get(key)
        changes = tuple(_changes(before.value, after.value if after else {}))
        if after is None or changes:
            yield Difference(key[2], before, after, changes)
    for key, after in new.items():
        if key not in old:
            yield Difference(key[2], None, after, tuple(_changes({}, after.value)))


def _changes(old: Mapping[str, Value], new: Mapping[str, Value]) -> Iterator[KeyDifference]:
    for key in dict.fromkeys((*old, *new)):
        before, after = old.get(key), new.get(key)
        if before == after or key in ("id", "code"):
            continue
        if isinstance(before or {}, dict) and isinstance(after or {}, dict):
            yield from _inner_changes(key, before or {}, after or {})
        else:
            yield _change(key, "", _texts(before), _texts(after))


def _inner_changes(key: str, before: Value, after: Value) -> Iterator[KeyDifference]:
    assert isinstance(before, dict)
    assert isinstance(after, dict)
    for part in dict.fromkeys((*before, *after)):
        if before.get(part) != after.get(part):
            yield _change(key, part, _texts(before.get(part)), _texts(after.get(part)))


def _change(key: str, part: str, old: list[str], new: list[str]) -> KeyDifference:
    """What only one side has; all of it when only the order differs."""
    gone = [text for text in old if text not in new]
    come = [text for text in new if text not in old]
    return (
        KeyDifference(key, part, tuple(gone), tuple(come))
        if gone or come
        else KeyDifference(key, part, tuple(old), tuple(new))
    )


def _texts(value: Value | None) -> list[str]:
    """The items of a value as texts.

    >>> _texts(["a", {"in": "x", "out": "y"}]), _texts("z"), _texts(None)
    (['a', 'in: x | out: y'], ['z'], [])
    """
    if value is None:
        return []
    items: Iterable[Value] = value if isinstance(value, list) else [value]
    return [_text(item) for item in items]


def _text(item: Value) -> str:
    if isinstance(item, dict):
        return " | ".join(f"{key}: {_text(part)}" for key, part in item.items())
    return item if isinstance(item, str) else ", ".join(map(_text, item))
