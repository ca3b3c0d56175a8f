"""The judge from the cache: parsing the sound tables and working out their costs takes longer than a short text."""

import dataclasses
from pathlib import Path
from typing import Any

import msgspec

from normalizer.lexicon.cache import content_digest
from normalizer.lexicon.kept import cached_sections
from normalizer.lexicon.packed import pack
from normalizer.names.sound.judge import Judge
from normalizer.names.sound.sounds import SoundTables, load_sound_tables

_SECTION = "tables"


def kept_judge(folder: Path) -> Judge:
    """The judge that the sound tables in a folder make; raises `LexiconError` naming file and line of a fault."""
    sections = cached_sections(f"sound-{content_digest([folder])}", lambda: _encoded(folder))
    return Judge(msgspec.msgpack.decode(sections[_SECTION], type=SoundTables))


def _encoded(folder: Path) -> bytes:
    from normalizer.lexicon.sound import sound_tables  # reads YAML: only when the cache does not serve

    return pack({_SECTION: msgspec.msgpack.encode(_in_order(load_sound_tables(sound_tables(folder))))})


def _in_order(value: Any) -> Any:
    """A value with its sets as sorted lists, so that every process writes the same bytes.

    >>> _in_order({"articles": frozenset({"el", "al"}), "least": (0.1, 2)})
    {'articles': ['al', 'el'], 'least': [0.1, 2]}
    """
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, list | tuple):
        return [_in_order(part) for part in value]
    if isinstance(value, dict):
        return {key: _in_order(part) for key, part in value.items()}
    if isinstance(value, msgspec.Struct):
        return _in_order(msgspec.structs.asdict(value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _in_order(getattr(value, field.name)) for field in dataclasses.fields(value)}
    return value
