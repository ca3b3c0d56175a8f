"""Read lexicon files into entries; every fault names file, line and entry."""

import difflib
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TextIO

import msgspec

from normalizer.errors import LexiconError
from normalizer.lexicon.checks import keep_proofs, misfits
from normalizer.lexicon.entry import LanguageEntry, Lexicon, NameEntry, ResidueEntry, WordingEntry
from normalizer.lexicon.folder import JSONL, TSV, lexicon_files
from normalizer.lexicon.json_lines import read_lines
from normalizer.lexicon.misread import told
from normalizer.lexicon.strict_yaml import Fault, Record, Value, read_records
from normalizer.lexicon.tsv import read_rows
from normalizer.text.language import CODE, is_language

Entry = NameEntry | WordingEntry | ResidueEntry | LanguageEntry
_SECTIONS: dict[str, type[Entry]] = {
    "names": NameEntry,
    "wording": WordingEntry,
    "residue": ResidueEntry,
    "languages": LanguageEntry,
}
_KNOWN: dict[type[Entry], dict[str, None]] = {
    kind: {field.encode_name: None for field in msgspec.structs.fields(kind)} for kind in _SECTIONS.values()
}


@dataclass(frozen=True, slots=True)
class LexiconFile:
    """A lexicon file read: its path, its section, the entries with their lines, and its faults."""

    path: Path
    section: str
    entries: tuple[tuple[int, Entry], ...]
    faults: tuple[Fault, ...]


def section_of(path: Path, first: Value = "") -> str:
    """The section a file belongs to: by its folder, else by the keys of its first record."""
    if path.parent.name in _SECTIONS:
        return path.parent.name
    keys = set(first) if isinstance(first, dict) else set()
    if "bad" in keys:
        return "wording"
    if keys & {"line", "starts", "pattern", "ends"}:
        return "residue"
    return "languages" if "function_words" in keys else "names"


def misnamed(path: Path, section: str) -> str | None:
    """What is wrong with the name of a file of wording or residue, which tells the language; None when it does.

    >>> misnamed(Path("wording/ours.yaml"), "wording")
    "the file is named 'ours', which is no language code; name it by the language (fr.yaml)"
    >>> misnamed(Path("wording/cz.yaml"), "wording")
    "no language has the code 'cz' that the file is named by; Czech is cs, Ukrainian uk"
    """
    if section not in ("wording", "residue"):
        return None
    if CODE.fullmatch(path.stem):
        no_language = f"no language has the code {path.stem!r} that the file is named by; Czech is cs, Ukrainian uk"
        return None if is_language(path.stem) else no_language
    return f"the file is named {path.stem!r}, which is no language code; name it by the language (fr.yaml)"


def read_lexicon_file(path: Path) -> LexiconFile:
    """Read one file; faults are collected, never raised, so that all can be reported at once."""
    try:
        with path.open(encoding="utf-8-sig") as lines:
            return _read(path, lines)
    except UnicodeDecodeError:
        return LexiconFile(path, "names", (), (_not_utf8(path.read_bytes()),))
    except OSError as error:
        return LexiconFile(path, "names", (), (Fault(1, "-", f"cannot be read: {error.strerror}"),))


def read_lexicon_text(path: Path, text: str) -> LexiconFile:
    """Read a text as the file at this path would be read; what is not there yet can be checked so."""
    return _read(path, io.StringIO(text))


def _not_utf8(data: bytes) -> Fault:
    """Where a file stops being UTF-8.

    >>> _not_utf8(b"- id: a\\n  note: caf\\xe9")
    Fault(line=2, entry='-', message='not UTF-8 (byte 19); save the file as UTF-8')
    """
    try:
        data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Fault(line, "-", f"not UTF-8 (byte {error.start}); save the file as UTF-8")
    return Fault(1, "-", "changed while it was read; try again")


def _read(path: Path, lines: TextIO) -> LexiconFile:
    records, faults = _records(path, lines)
    first = next(records, None)
    section = section_of(path, first.value if first else "")
    if path.suffix == TSV and section != "names":
        faults.append(Fault(1, "-", "a table holds names only; write these entries as .yaml or .jsonl"))
        return LexiconFile(path, section, (), tuple(faults))
    entries: list[tuple[int, Entry]] = []
    seen: dict[str, int] = {}
    for record in chain([first] if first else [], records):
        entry, found = _convert(record, section, path)
        faults += found
        name = _name_of(record.value)
        earlier = seen.setdefault(name, record.line)
        if earlier != record.line and name != "-":
            faults.append(Fault(record.line, name, f"id {name!r} stands twice; first on line {earlier}"))
        elif entry is not None:
            entries.append((record.line, entry))
    return LexiconFile(path, section, tuple(entries), tuple(sorted(faults, key=lambda f: f.line)))


def _records(path: Path, lines: TextIO) -> tuple[Iterator[Record], list[Fault]]:
    """The records of a file in the form its ending says, and the faults that belong to none of them."""
    if path.suffix == TSV:
        return read_rows(lines), []
    if path.suffix == JSONL:
        return read_lines(lines), []
    records, faults = read_records(lines.read())
    return iter(records), faults


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
        return None, [Fault(record.line, name, told(str(error), kind))]
    wrong = [Fault(record.line, name, message) for message in misfits(entry)]
    return (None if wrong else entry), wrong


def _with_defaults(value: dict[str, Value], section: str, path: Path, line: int) -> dict[str, Value]:
    value = dict(value)
    if section == "names":
        acronym = value.get("acronym")
        if isinstance(acronym, dict):
            value["acronym"] = {k: [v] if isinstance(v, str) else v for k, v in acronym.items()}
    if section != "languages":
        value["source"] = f"{_short_name(path)}:{line}"
    if section in ("wording", "residue"):
        value["language"] = path.stem
    return value


@cache
def _short_name(path: Path) -> str:
    """A file as findings name it: with its folder."""
    return f"{path.parent.name}/{path.name}"


def _name_of(value: Value) -> str:
    name = value.get("id", value.get("code", "-")) if isinstance(value, dict) else "-"
    return name if isinstance(name, str) else "-"


def _unknown_keys(value: dict[str, Value], kind: type[Entry], line: int, name: str) -> list[Fault]:
    known = _KNOWN[kind]
    if value.keys() <= known.keys():
        return []
    faults = []
    for key in value:
        if key not in known:
            near = difflib.get_close_matches(key, list(known), n=1)
            hint = f"; did you mean {near[0]!r}?" if near else f"; known keys: {', '.join(known)}"
            faults.append(Fault(line, name, f"unknown key {key!r}{hint}"))
    return faults


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
    keep_proofs()
    return Lexicon(**{name: tuple(entries.values()) for name, entries in sections.items()})  # type: ignore[arg-type]


def _identity(entry: Entry) -> str:
    if isinstance(entry, LanguageEntry):
        return entry.code
    return entry.id if isinstance(entry, NameEntry) else f"{entry.language}:{entry.id}"


def _first_fault(read: LexiconFile) -> str:
    fault, more = read.faults[0], len(read.faults) - 1
    rest = f" (and {more} more: mtnorm lexicon lint {read.path})" if more else ""
    return f"{read.path}:{fault.line}: {fault.entry}: {fault.message}{rest}"


def read_record(record: Record, section: str, path: Path) -> tuple[Entry | None, list[Fault]]:
    """The entry that a record makes in a file of a section, or what is wrong with it."""
    return _convert(record, section, path)
