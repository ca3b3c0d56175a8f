"""The judge from the cache: parsing the sound tables and working out their costs takes longer than a short text."""

from pathlib import Path

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

    return pack({_SECTION: msgspec.msgpack.encode(load_sound_tables(sound_tables(folder)))})
