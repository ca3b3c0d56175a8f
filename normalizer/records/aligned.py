"""Texts that run side by side, segment by segment: systems and references of a test set.

Aligned text files (one segment a line), JSON lines, CSV and TSV with named fields, and the
XML of the WMT test sets.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from normalizer.errors import InputError
from normalizer.records.json_record import read_record
from normalizer.records.jsonl import split_lines
from normalizer.records.source import TEXT, Source, unreadable
from normalizer.records.stream import opened_file
from normalizer.records.wmt import read_wmt

_TABLES = {".csv": ",", ".tsv": "\t"}
_RECORDS = (".jsonl", ".ndjson")
_XML = ".xml"


@dataclass(frozen=True, slots=True)
class Segments:
    """The segments of one system or reference.

    `places` says where each stands (`hyp.txt:3`); `documents` names the document of each, and
    is empty when the input does not tell.
    """

    name: str
    texts: tuple[str, ...]
    places: tuple[str, ...]
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Columns:
    """The fields of records: the one with the text, and the one that names the document (or none)."""

    text: str = "text"
    document: str = ""


def read_segments(path: str, columns: Columns, *, is_reference: bool = False) -> list[Segments]:
    """The systems, or the references, in a file; only the XML of WMT holds more than one.

    Raises `InputError` with the line for a segment that is empty or missing.
    """
    ending = Path(path).suffix.lower()
    if ending == _XML:
        rows = read_wmt(path, is_reference=is_reference)
        found = [_segments(name, list(cells)) for name, cells in rows.items()]
    elif ending in _RECORDS:
        found = [_segments(path, list(_record_cells(path, columns)))]
    elif ending in _TABLES:
        found = [_segments(path, list(_table_cells(path, columns, _TABLES[ending])))]
    else:
        found = [_segments(path, list(_line_cells(path)))]
    return found


def read_names(path: str) -> tuple[str, ...]:
    """The lines of a file that names the document of each segment."""
    return read_segments(path, Columns())[0].texts


Cell = tuple[str, str, str]


def _segments(name: str, cells: Sequence[Cell]) -> Segments:
    """Segments from (place, text, document)."""
    if not cells:
        raise InputError(f"{name}: holds no segment; give one segment a line")
    for place, text, _ in cells:
        if not text.strip():
            raise InputError(f"{place}: the segment is empty; fill it, or leave the line out of all files")
    documents = tuple(cell[2] for cell in cells)
    return Segments(
        name,
        tuple(cell[1] for cell in cells),
        tuple(cell[0] for cell in cells),
        documents if all(documents) else (),
    )


def _line_cells(path: str) -> Iterator[Cell]:
    """Lines as sacrebleu reads them: they end at a line feed, white space at their end is dropped."""
    for number, line in enumerate(_decoded(path).removesuffix("\n").split("\n"), 1):
        yield f"{path}:{number}", line.rstrip(), ""


def _bytes_of(path: str) -> bytes:
    with opened_file(Source(path, Path(path), TEXT, Path(path))) as stream:
        try:
            return stream.read()
        except OSError as error:
            raise unreadable(path, error) from None


def _decoded(path: str) -> str:
    data = _bytes_of(path)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(f"{path}:{line}: not UTF-8; convert the file first: iconv -f cp1252 -t utf-8") from None


def _record_cells(path: str, columns: Columns) -> Iterator[Cell]:
    for line in split_lines(_bytes_of(path)):
        if not line.body:
            continue
        place = f"{path}:{line.number}"
        try:
            record = read_record(line.body)
            text = record.text(columns.text)
        except InputError as error:
            raise InputError(f"{place}: {error}") from None
        document = record.value(columns.document) if columns.document else ""
        yield place, text, _document(place, columns, document)


def _table_cells(path: str, columns: Columns, mark: str) -> Iterator[Cell]:
    reader = csv.DictReader(io.StringIO(_decoded(path).removeprefix("\ufeff"), newline=""), delimiter=mark)
    for name in filter(None, (columns.text, columns.document)):
        if name not in (reader.fieldnames or ()):
            known = ", ".join(reader.fieldnames or ()) or "none"
            raise InputError(f"{path}:1: no column {name!r} (columns: {known}); name it with --field or --doc-field")
    for row in reader:
        place = f"{path}:{reader.line_num}"
        document = row[columns.document] if columns.document else ""
        yield place, row[columns.text] or "", _document(place, columns, document)


def _document(place: str, columns: Columns, value: object) -> str:
    if columns.document and value in (None, ""):
        raise InputError(f"{place}: no document in {columns.document!r}; fill it, or leave out --doc-field")
    return str(value or "")


def require_aligned(systems: Sequence[Segments], references: Sequence[Segments]) -> None:
    """Raise `InputError` unless all have as many segments as the first; it names the first line that is over."""
    first, *others = (*systems, *references)
    for other in others:
        if len(other.texts) != len(first.texts):
            longer, shorter = (first, other) if len(first.texts) > len(other.texts) else (other, first)
            raise InputError(
                f"{longer.places[len(shorter.texts)]}: has no counterpart in {shorter.name} "
                f"({len(longer.texts)} and {len(shorter.texts)} segments); align the files line by line"
            )
