"""What lexicon files hold: single entries as they are written, and counts of everything."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from normalizer.errors import LexiconError
from normalizer.lexicon.blocks import find_block
from normalizer.lexicon.entry import LanguageEntry, NameEntry, ResidueEntry, WordingEntry
from normalizer.lexicon.layout import render_entry
from normalizer.lexicon.load import LexiconFile, read_lexicon_file
from normalizer.lexicon.rewrite import read_file
from normalizer.lexicon.rivals import Placed

_LISTS = ("short", "variants", "weak", "not_", "alternates", "bad", "line", "starts", "ends", "pattern")


def entries_called(files: Iterable[Path], ids: Iterable[str]) -> Iterator[tuple[Placed, str]]:
    """Yield each entry with one of the ids, with its text: as it stands in YAML, else in the layout of YAML."""
    wanted = frozenset(ids)
    for path in files:
        data = path.read_bytes()
        if not any(id_.encode() in data for id_ in wanted):
            continue
        read = read_lexicon_file(path)
        for line, entry in read.entries:
            if id_of(entry) in wanted:
                yield Placed(path, line, entry), _text_of(path, read.section, entry)


def _text_of(path: Path, section: str, entry: Any) -> str:
    """The lines of an entry."""
    if path.suffix == ".yaml" and not isinstance(entry, LanguageEntry):
        try:
            block = find_block(read_file(path).text, entry.id)
        except LexiconError:
            block = None
        if block is not None:
            return block.text
    return render_entry(msgspec.to_builtins(entry), section)


def id_of(entry: Any) -> str:
    """The id of an entry, of a language its code."""
    return entry.code if isinstance(entry, LanguageEntry) else str(entry.id)


def count_everything(files: Iterable[LexiconFile]) -> dict[str, dict[str, int]]:
    """Counts by section: entries, forms by key, tests, entries without a test, kinds or languages."""
    counts: dict[str, Counter[str]] = {}
    for file in files:
        section = counts.setdefault(file.section, Counter())
        section["files"] += 1
        for _, entry in file.entries:
            _count(entry, section)
    return {name: dict(section) for name, section in counts.items()}


def _count(entry: Any, section: Counter[str]) -> None:
    section["entries"] += 1
    for key in _LISTS:
        section[key.rstrip("_")] += len(getattr(entry, key, ()))
    if isinstance(entry, NameEntry):
        section[f"kind: {entry.kind}"] += 1
        section["names in other languages"] += len(entry.name) - 1
        section["acronyms"] += sum(map(len, entry.acronym.values()))
    if isinstance(entry, WordingEntry | ResidueEntry):
        section[f"language: {entry.language}"] += 1
        section[f"safety: {entry.safety}"] += 1
        section[f"strength: {entry.strength}"] += 1
    if not isinstance(entry, LanguageEntry):
        section["tests"] += len(entry.tests)
        section["entries without a test"] += not entry.tests
