"""Our own records as one JSON document: section → file → list of entries."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from normalizer.errors import LexiconError
from normalizer.lexicon.exchange.csv_table import decoded
from normalizer.lexicon.exchange.losses import Losses
from normalizer.lexicon.exchange.parcel import Parcel

_SECTIONS = ("names", "wording", "residue", "languages")
_SHAPE = '{"names": {"syria": [{"id": …}]}}'


class _TwiceError(Exception):
    """A key that stands twice."""


def write_json(parcels: Iterable[Parcel], _losses: Losses) -> Iterator[bytes]:
    """The bytes of the document, one key a line."""
    document: dict[str, dict[str, list[Any]]] = {}
    for parcel in parcels:
        document.setdefault(parcel.section, {}).setdefault(parcel.file, []).append(parcel.value)
    yield json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n"


def read_json(stream: BinaryIO, name: str, _losses: Losses) -> Iterator[Parcel]:
    """The entries of a document. Raises `LexiconError` with the line or the entry of what is wrong."""
    text = decoded(stream.read(), name)
    try:
        document = json.loads(text, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        raise LexiconError(f"{name}:{error.lineno}: not JSON (column {error.colno}: {error.msg}); mend it") from None
    except RecursionError:
        raise LexiconError(f"{name}:1: not a lexicon: nested too deep; it should read {_SHAPE}") from None
    except _TwiceError as error:
        raise LexiconError(f"{name}: {error}") from None
    for section, files in _items(document, f"{name}:1", "section"):
        if section not in _SECTIONS:
            raise LexiconError(f"{name}:1: unknown section {section!r}; known: {', '.join(_SECTIONS)}")
        for file, values in _items(files, f"{name}: {section}", "file"):
            yield from _parcels(section, file, values, name)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        owner = result.get("id", "")
        raise _TwiceError(f"{f'{owner}: ' if owner else ''}key {twice!r} stands twice in one object; keep one")
    return result


def _items(value: Any, place: str, what: str) -> Iterable[tuple[str, Any]]:
    if not isinstance(value, dict):
        raise LexiconError(f"{place}: here should be an object, one key for each {what}; it should read {_SHAPE}")
    return value.items()


def _parcels(section: str, file: str, values: Any, name: str) -> Iterator[Parcel]:
    if not isinstance(values, list):
        raise LexiconError(f"{name}: {section}/{file}: here should be a list of entries; it should read {_SHAPE}")
    for number, value in enumerate(values, 1):
        place = f"{name}: {section}/{file}, entry {number}"
        if not isinstance(value, dict):
            raise LexiconError(f"{place}: here should be an object with an id; it should read {_SHAPE}")
        _ensure_text(value, f"{place} ({value.get('id', value.get('code', 'no id'))})")
        yield Parcel(section, file, value, place)


def _ensure_text(value: Any, place: str) -> None:
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            _ensure_text(item, place)
    elif not isinstance(value, str):
        raise LexiconError(f"{place}: {json.dumps(value)} is no text; put it in quotes")
