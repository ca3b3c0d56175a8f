"""Everything that is wrong with lexicon files, all of it at once."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from normalizer.lexicon.entry import LanguageEntry, NameEntry
from normalizer.lexicon.load import Entry, read_lexicon_file
from normalizer.lexicon.strict_yaml import Fault


def lint_files(paths: Iterable[Path]) -> Iterator[tuple[Path, Fault]]:
    """The faults of files in order of line, each with its file; an id may stand in one of them only."""
    homes: dict[tuple[str, ...], str] = {}
    for path in paths:
        read = read_lexicon_file(path)
        faults = list(read.faults)
        for line, entry in read.entries:
            name = _name(entry)
            first = homes.setdefault((read.section, *name), f"{path}:{line}")
            if first != f"{path}:{line}":
                faults.append(Fault(line, name[-1], f"this id is taken at {first}; give one of them another"))
        for fault in sorted(faults, key=lambda fault: fault.line):
            yield path, fault


def _name(entry: Entry) -> tuple[str, ...]:
    """What must be unique: ids of names over all files, other ids within a language."""
    if isinstance(entry, LanguageEntry):
        return (entry.code,)
    return (entry.id,) if isinstance(entry, NameEntry) else (entry.language, entry.id)
