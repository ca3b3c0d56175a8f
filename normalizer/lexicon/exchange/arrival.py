"""Bring entries into lexicon files: only entries that differ are written, everything else stays byte for byte."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from normalizer.errors import LexiconError
from normalizer.lexicon.exchange.joining import joined
from normalizer.lexicon.exchange.parcel import Parcel, identity, plain_value
from normalizer.lexicon.folder import lexicon_files
from normalizer.lexicon.layout import render_entry
from normalizer.lexicon.load import read_lexicon_file, read_record
from normalizer.lexicon.splice import add_path, spliced
from normalizer.lexicon.strict_yaml import Record, Value

_Key = tuple[str, str, str]
_FILE_NAME = re.compile(r"[^\W_][\w.-]*")
_YAML = ".yaml"
_SECTIONS = ("names", "wording", "residue", "languages")


@dataclass(slots=True)
class Arrival:
    """What an import does: the new content of files (with the old one), what it counts, and what is wrong."""

    files: dict[Path, tuple[bytes | None, bytes]] = field(default_factory=dict)
    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    unchanged: int = 0
    missing: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _File:
    """A file of the lexicon: its bytes, its entries by id, and what becomes of them."""

    path: Path
    section: str
    old: bytes | None
    values: dict[str, dict[str, Value]] = field(default_factory=dict)
    changes: dict[str, dict[str, Value] | None] = field(default_factory=dict)
    added: list[dict[str, Value]] = field(default_factory=list)


def bring_in(parcels: Iterable[Parcel], target: Path, *, origin: str, removes_missing: bool = False) -> Arrival:
    """Work out what entries change in a lexicon file or folder; nothing is written.

    `origin` stands at the head of new files. With `removes_missing`, entries that stand in the files
    concerned and did not arrive are taken out. Raises `LexiconError` for a lexicon that cannot be read.
    """
    return _Reception(target, origin, removes_missing).take(parcels)


class _Reception:
    """Takes entries one by one to the files where they belong."""

    def __init__(self, target: Path, origin: str, removes_missing: bool) -> None:
        self._target, self._origin, self._removes_missing = target, origin, removes_missing
        self._is_file = target.is_file() or (bool(target.suffix) and not target.is_dir())
        self._files: dict[Path, _File] = {}
        self._homes: dict[_Key, _File] = {}
        self._items: dict[str, tuple[_File, str]] = {}
        self._arrived: dict[_Key, str] = {}
        self._whole: list[_Key] = []  # those that came from a file which may hold whole lexicons
        self._arrival = Arrival()
        for path in lexicon_files(target) if target.exists() else ():
            self._open(path)

    def take(self, parcels: Iterable[Parcel]) -> Arrival:
        """Bring them in, and say what that does."""
        for parcel in parcels:
            self._take(parcel)
        self._note_missing()
        if not self._arrival.faults:
            for file in self._files.values():
                self._write(file)
        return self._arrival

    def _open(self, path: Path) -> None:
        read = read_lexicon_file(path)
        if read.faults:
            fault = read.faults[0]
            raise LexiconError(f"{path}:{fault.line}: {fault.entry}: {fault.message}; mend it before you import")
        file = _File(path, read.section, path.read_bytes())
        self._files[path] = file
        for _, entry in read.entries:
            value = plain_value(entry)
            file.values[identity(value)] = value
            self._homes[_key(read.section, path.stem, identity(value))] = file
            if read.section == "names" and value.get("wikidata"):
                self._items[str(value["wikidata"])] = (file, identity(value))

    def _take(self, parcel: Parcel) -> None:
        file, id_ = self._home(parcel)
        key = _key(parcel.section, file.path.stem if file else parcel.file, id_)
        first = self._arrived.setdefault(key, parcel.place)
        if parcel.manner != "add":
            self._whole.append(key)
        if first != parcel.place:
            self._fault(parcel, f"the same entry stands at {first}; keep one")
            return
        if file is None:
            return
        old = file.values.get(id_)
        value = joined(old, {**parcel.value, **({"id": id_} if "id" in parcel.value else {})}, parcel.manner)
        entry, faults = read_record(Record(1, value), file.section, file.path)
        if entry is None:
            for fault in faults:
                self._fault(parcel, fault.message)
            return
        value = plain_value(entry)
        if value == old:
            self._arrival.unchanged += 1
        elif old is None:
            self._arrival.added.append(id_)
            file.added.append(value)
        else:
            self._arrival.changed.append(id_)
            file.changes[id_] = value

    def _home(self, parcel: Parcel) -> tuple[_File | None, str]:
        """The file an entry belongs to and its id there: where it stands, else the file it names."""
        if parcel.manner == "add" and parcel.value.get("wikidata") in self._items:
            return self._items[str(parcel.value["wikidata"])]
        known = self._homes.get(_key(parcel.section, parcel.file, parcel.id))
        if known is None and self._is_file:
            known = self._homes.get(_key(parcel.section, self._target.stem, parcel.id))
        return known or self._new_home(parcel), parcel.id

    def _new_home(self, parcel: Parcel) -> _File | None:
        if parcel.section not in _SECTIONS:
            self._fault(parcel, f"unknown section {parcel.section!r}; known: {', '.join(_SECTIONS)}")
            return None
        if not self._is_file and not _FILE_NAME.fullmatch(parcel.file):
            self._fault(
                parcel, f"{parcel.file!r} is no name for a file; give the name of a lexicon file, such as syria"
            )
            return None
        path = self._target if self._is_file else self._target / parcel.section / f"{parcel.file}{_YAML}"
        file = self._files.setdefault(path, _File(path, parcel.section, None))
        if file.section != parcel.section:
            self._fault(parcel, f"belongs to {parcel.section}/, and {path} holds {file.section}; import into a folder")
            return None
        return file

    def _fault(self, parcel: Parcel, message: str) -> None:
        self._arrival.faults.append(f"{parcel.place}: {parcel.id or '-'}: {message}")

    def _note_missing(self) -> None:
        """Count the entries that did not arrive, of the files that anything arrived for."""
        touched = {id(self._homes[key]) for key in self._whole if key in self._homes}
        for key, file in self._homes.items():
            if id(file) in touched and key not in self._arrived:
                if self._removes_missing:
                    file.changes[key[2]] = None
                    self._arrival.removed.append(key[2])
                else:
                    self._arrival.missing.append(key[2])

    def _write(self, file: _File) -> None:
        if not file.changes and not file.added:
            return
        if file.path.suffix != _YAML:
            raise LexiconError(f"{file.path}: only .yaml files are changed by an import; name another file with --into")
        if file.old is None:
            new = _new_text(file, self._origin)
        else:
            text = file.old.decode("utf-8-sig")
            mark = "\ufeff" if file.old.startswith(b"\xef\xbb\xbf") else ""
            try:
                new = mark + spliced(text, file.section, file.changes, file.added)
            except LexiconError as error:
                raise add_path(error, file.path) from None
        self._arrival.files[file.path] = (file.old, new.encode())


def _key(section: str, file: str, id_: str) -> _Key:
    """What an entry is found by: names by id alone, others within their file."""
    return (section, "" if section == "names" else file, id_)


def _new_text(file: _File, origin: str) -> str:
    head = f"# Imported from {origin}. Sources and licence: to be filled in.\n"
    entries = "".join(render_entry(value, file.section) for value in file.added)
    return f"{head}\n{entries}"


def summary(arrival: Arrival) -> Iterator[str]:
    """What an import did, for people: counts, and the first ids of each kind.

    >>> list(summary(Arrival(added=["a"], unchanged=2)))
    ['added 1 (a), changed 0, unchanged 2']
    """
    parts = [_count("added", arrival.added), _count("changed", arrival.changed), f"unchanged {arrival.unchanged}"]
    if arrival.removed:
        parts.append(_count("removed", arrival.removed))
    yield ", ".join(parts)
    if arrival.missing:
        advice = "left as they are (--remove-missing takes them out)"
        yield f"{_count('not in the import', arrival.missing)}: {advice}"


def _count(what: str, ids: Sequence[str]) -> str:
    shown = ", ".join(ids[:5]) + (", …" if len(ids) > 5 else "")
    return f"{what} {len(ids)}" + (f" ({shown})" if ids else "")
