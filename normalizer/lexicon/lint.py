"""Everything that is wrong with lexicon files, all of it at once."""

import re
from collections.abc import Container, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from normalizer.lexicon import characters, contradictions, forms, rivals
from normalizer.lexicon.folder import shipped_beside, ships
from normalizer.lexicon.load import LexiconFile, misnamed, read_lexicon_file
from normalizer.lexicon.rivals import Placed
from normalizer.lexicon.strict_yaml import Fault

_UNREAD = ("source", "language", "tests")
_OF_ENTRIES = (*forms.CHECKS, *contradictions.CHECKS)


def lint_read(
    files: Iterable[LexiconFile], shipped: Iterable[LexiconFile] = (), *, only: Container[Path] | None = None
) -> Iterator[tuple[Path, Fault]]:
    """The faults of files that have been read, in order of line, each with its file.

    With files that ship, also where forms clash with those of these.
    The entries of all are weighed against each other; each by itself in all, or in those that are named by `only`.
    """
    files = list(files)
    placed = list(_placed(files))
    clashes: dict[Path, list[Fault]] = {}
    found = [clash for check in rivals.CHECKS for clash in check(placed)]
    found += rivals.forms_that_ship([one for one in placed if not ships(one.path)], list(_placed(shipped)))
    for clash in found:
        clashes.setdefault(clash.placed.path, []).append(_fault(clash.placed, clash.form, clash.message))
    for file in files:
        looked_at = file.entries if only is None or file.path in only else ()
        own = [fault for line, entry in looked_at for fault in _own_faults(Placed(file.path, line, entry))]
        name = misnamed(file.path, file.section)
        everything = (*([Fault(1, "-", name)] if name else ()), *file.faults, *own, *clashes.get(file.path, ()))
        for fault in sorted(dict.fromkeys(everything), key=lambda fault: fault.line):
            yield file.path, fault
    _lines_of.cache_clear()


def shipped_rivals(files: Iterable[LexiconFile]) -> list[LexiconFile]:
    """The files that ship with entries which an editor's own of these files may meet: names, and those of a language.

    None where none of these is an editor's own.
    """
    files = list(files)
    homes = {_home(file.section, file.path) for file in files if not ships(file.path)}
    beside = shipped_beside(file.path for file in files)
    return [read_lexicon_file(path) for path in beside if _home(path.parent.name, path) in homes]


def replacements(files: Iterable[LexiconFile], shipped: Iterable[LexiconFile]) -> list[tuple[Path, Fault]]:
    """The editor's own entries among these that take the place of one that ships: no faults, if that is meant."""
    own = [one for one in _placed(files) if not ships(one.path)]
    clashes = rivals.ids_that_ship(own, list(_placed(shipped)))
    return [(clash.placed.path, _fault(clash.placed, clash.form, clash.message)) for clash in clashes]


def _home(section: str, path: Path) -> tuple[str, str]:
    """What a file's entries have to be told apart from: all names, or the entries of a section for one language."""
    return section, "" if section == "names" else path.stem


def _placed(files: Iterable[LexiconFile]) -> Iterator[Placed]:
    return (Placed(file.path, line, entry) for file in files for line, entry in file.entries)


def entry_faults(entry: Any) -> list[str]:
    """What is wrong with one entry taken alone."""
    texts = _texts(msgspec.structs.asdict(entry))
    messages = [message for text in texts for check in characters.CHECKS for message in check(text)]
    return messages + [message for check in _OF_ENTRIES for _, message in check(entry)]


def _own_faults(placed: Placed) -> Iterator[Fault]:
    for text in _texts(msgspec.structs.asdict(placed.entry)):
        for message in (message for check in characters.CHECKS for message in check(text)):
            yield _fault(placed, text, message)
    for form, message in (found for check in _OF_ENTRIES for found in check(placed.entry)):
        yield _fault(placed, form, message)


def _texts(value: Any) -> Iterator[str]:
    """Every word of an entry but those of its tests, which show texts as they come."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _texts(part) if key not in _UNREAD else ()
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)


def _fault(placed: Placed, form: str, message: str) -> Fault:
    entry: Any = placed.entry
    name = str(getattr(entry, "id", "") or getattr(entry, "code", ""))
    return Fault(_line_of(placed, form), name, message)


def _line_of(placed: Placed, form: str) -> int:
    """The last line of an entry, its tests apart, that a form stands on; its first line when there is none."""
    lines = _lines_of(placed.path) if form and placed.path.suffix in (".yaml", ".yml") else []
    found = placed.line
    whole = re.compile(rf"(?<!\w){re.escape(form)}(?!\w)")
    for number in range(placed.line, len(lines) + 1):
        line = lines[number - 1]
        if number > placed.line and line.startswith(("- ", "  tests:")):
            break
        if whole.search(line):
            found = number
    return found


@cache
def _lines_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8-sig").split("\n")
