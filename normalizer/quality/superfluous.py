"""Variants that an entry need not list, because they are found by their sound."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from normalizer.lexicon.entry import NameEntry
from normalizer.lexicon.folder import lexicon_folder
from normalizer.lexicon.load import LexiconFile
from normalizer.lexicon.sound import sound_tables
from normalizer.lexicon.strict_yaml import Fault
from normalizer.names.index import NameIndex, judge_from
from normalizer.names.sound import Judge

_KINDS = ("person", "organisation", "place")


def superfluous_variants(files: Iterable[LexiconFile]) -> Iterator[tuple[Path, Fault]]:
    """Advice about the variants that sound like a name of their entry for certain."""
    judge = judge_from(sound_tables(lexicon_folder() / "sound"))
    for file in files:
        for line, entry in file.entries:
            found = found_by_sound(entry, judge) if isinstance(entry, NameEntry) else ()
            if found and isinstance(entry, NameEntry):
                listed = ", ".join(map(repr, found))
                yield file.path, Fault(line, entry.id, f"advice: found by sound without being listed: {listed}")


def found_by_sound(entry: NameEntry, judge: Judge) -> tuple[str, ...]:
    """The variants of an entry that its other names lead to by sound."""
    if entry.kind not in _KINDS or entry.match == "listed" or not entry.variants:
        return ()
    bare = msgspec.structs.replace(entry, variants=())
    sound = NameIndex([bare], {}, judge=judge).sound
    if sound is None:
        return ()
    return tuple(form for form in entry.variants if any(match.verdict.certain for match in sound.matches(form)))
