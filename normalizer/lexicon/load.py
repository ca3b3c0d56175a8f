"""Read lexicon files into entries; every fault names file, line and entry."""

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from normalizer.errors import LexiconError
from normalizer.lexicon.checks import misfits
from normalizer.lexicon.entry import LanguageEntry, Lexicon, NameEntry, ResidueEntry, WordingEntry
from normalizer.lexicon.strict_yaml import Fault, Record, Value, read_records

Entry = NameEntry | WordingEntry | ResidueEntry | LanguageEntry
_SECTIONS: dict[str, type[Entry]] = {
    "names": NameEntry,
    "wording": WordingEntry,
    "residue": ResidueEntry,
    "languages": LanguageEntry,
}
_PATH = re.compile(r" - at `\$\.?([^`]*)`")


@dataclass(frozen=True, slots=True)
class LexiconFile:
    """A lexicon file read: its path, its section, the entries with their lines, and its faults."""

    path: Path
    section: str
    entries: tuple[tuple[int, Entry], ...]
    faults: tuple[Fault, ...]


def lexicon_files(root: Path) -> list[Path]:
    """The YAML files a lexicon path stands for: itself, or those of its sections."""
    if root.is_file():
        return [root]
    if not root.is_dir():
        raise LexiconError(f"{root}: no such lexicon; give a YAML file or a folder")
    sections = [folder for folder in (root / name for name in _SECTIONS) if folder.is_dir()]
    return sorted(path for folder in sections or [root] for path in folder.glob("*.yaml"))


def section_of(path: Path, records: Sequence[Record] = ()) -> str:
    """The section a file belongs to: by its folder, else by the keys of its first record."""
    if path.parent.name in _SECTIONS:
        return path.parent.name
    first = records[0].value if records else {}
    keys = set(first) if isinstance(first, dict) else set()
    if "bad" in keys:
        return "wording"
    if keys & {"line", "starts", "pattern", "ends"}:
        return "residue"
    return "languages" if "function_words" in keys else "names"


def read_lexicon_file(path: Path) -> LexiconFile:
    """Read one file; faults are collected, never raised, so that all can be reported at once."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        fault = Fault(1, "-", f"not UTF-8 (byte {error.start}); save the file as UTF-8")
        return LexiconFile(path, "names", (), (fault,))
    except OSError as error:
        return LexiconFile(path, "names", (), (Fault(1, "-", f"cannot be read: {error.strerror}"),))
    records, faults = read_records(text)
    section = section_of(path, records)
    entries: list[tuple[int, Entry]] = []
    lines: dict[str, int] = {}
    for record in records:
        entry, found = _convert(record, section, path)
        faults += found
        name = _name_of(record.value)
        first = lines.setdefault(name, record.line)
        if first != record.line and name != "-":
            faults.append(Fault(record.line, name, f"id {name!r} stands twice; first on line {first}"))
        elif entry is not None:
            entries.append((record.line, entry))
    return LexiconFile(path, section, tuple(entries), tuple(sorted(faults, key=lambda f: f.line)))


def _convert(record: Record, section: str, path: Path) -> tuple[Entry | None, list[Fault]]:
    value = record.value
    name = _name_of(value)
    if record.faults:
        return None, [Fault(fault.line, name, fault.message) for fault in record.faults]
    if not isinstance(value, dict):
        return None, [Fault(record.line, "-", "must be a record of keys and values, `- id: …`")]
    kind = _SECTIONS[section]
    value = _with_defaults(value, section, path, record.line)
    unknown = _unknown_keys(value, kind, record.line, name)
    if unknown:
        return None, unknown
    try:
        entry = msgspec.convert(value, kind, strict=False)
    except msgspec.ValidationError as error:
        return None, [Fault(record.line, name, _readable(str(error)))]
    wrong = [Fault(record.line, name, message) for message in misfits(entry)]
    return (None if wrong else entry), wrong


def _with_defaults(value: dict[str, Value], section: str, path: Path, line: int) -> dict[str, Value]:
    value = dict(value)
    if section == "names":
        acronym = value.get("acronym")
        if isinstance(acronym, dict):
            value["acronym"] = {k: [v] if isinstance(v, str) else v for k, v in acronym.items()}
    if section != "languages":
        value["source"] = f"{path.parent.name}/{path.name}:{line}"
    if section in ("wording", "residue"):
        value["language"] = path.stem
    return value


def _name_of(value: Value) -> str:
    name = value.get("id", value.get("code", "-")) if isinstance(value, dict) else "-"
    return name if isinstance(name, str) else "-"


def _unknown_keys(value: dict[str, Value], kind: type[Any], line: int, name: str) -> list[Fault]:
    known = [field.encode_name for field in msgspec.structs.fields(kind)]
    faults = []
    for key in value:
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else f"; known keys: {', '.join(known)}"
            faults.append(Fault(line, name, f"unknown key {key!r}{hint}"))
    return faults


def _readable(message: str) -> str:
    """A validation message with the key it concerns in front.

    >>> _readable("Expected `object`, got `str` - at `$.name`")
    "key 'name': expected `object`, got `str`"
    """
    place = _PATH.search(message)
    text = _PATH.sub("", message)
    text = text[:1].lower() + text[1:]
    return f"key {place.group(1)!r}: {text}" if place and place.group(1) else text


def load_lexicon(roots: Iterable[Path]) -> Lexicon:
    """Read lexicon files and folders into one lexicon; later entries replace earlier ones of the same id.

    Raises `LexiconError` with the first fault and how many more there are.
    """
    sections: dict[str, dict[str, Entry]] = {name: {} for name in _SECTIONS}
    for path in (path for root in roots for path in lexicon_files(root)):
        read = read_lexicon_file(path)
        if read.faults:
            raise LexiconError(_first_fault(read))
        for _, entry in read.entries:
            sections[read.section][_identity(entry)] = entry
    return Lexicon(**{name: tuple(entries.values()) for name, entries in sections.items()})  # type: ignore[arg-type]


def _identity(entry: Entry) -> str:
    if isinstance(entry, LanguageEntry):
        return entry.code
    return entry.id if isinstance(entry, NameEntry) else f"{entry.language}:{entry.id}"


def _first_fault(read: LexiconFile) -> str:
    fault, more = read.faults[0], len(read.faults) - 1
    rest = f" (and {more} more: mtnorm lexicon lint {read.path})" if more else ""
    return f"{read.path}:{fault.line}: {fault.entry}: {fault.message}{rest}"
