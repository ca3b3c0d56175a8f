"""The records of a JSONL input one by one, for those who only read them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from normalizer.errors import InputError
from normalizer.records.fields import Fields
from normalizer.records.json_record import Record, read_record
from normalizer.records.jsonl import JsonLinesInput, Line, split_lines
from normalizer.records.source import JSONL, Source
from normalizer.records.stream import opened

_PIECE = 1 << 16


@dataclass(frozen=True, slots=True)
class Entry:
    """A record: its number (1-based, empty lines not counted), its texts by field, its date."""

    number: int
    record: Record
    texts: dict[str, str]
    date: str


def read_entries(
    source: Source, fields: Fields, on_fault: Callable[[Line, InputError], None]
) -> Iterator[tuple[Line, Entry | None]]:
    """The lines of an input, each with its record; an empty line has none.

    A line that cannot be read goes to `on_fault` and the rest goes on. Raises `InputError`
    when the input as a whole cannot be read.
    """
    if source.format != JSONL:
        raise InputError(f"{source.name}: is read as {source.format}; here records are read from JSON Lines alone")
    for number, line in _numbered(source):
        try:
            entry = _entry(number, line, fields) if line.body else None
        except InputError as error:
            on_fault(line, error)
            continue
        yield line, entry


def _numbered(source: Source) -> Iterator[tuple[int, Line]]:
    """The lines of an input, each with the number of the last record up to it."""
    with opened(source) as stream:
        for piece in JsonLinesInput(stream).pieces(_PIECE, is_live=True):
            number = piece.record - 1
            for line in split_lines(piece.data, piece.line):
                number += bool(line.body)
                yield number, line


def _entry(number: int, line: Line, fields: Fields) -> Entry:
    record = read_record(line.body)
    return Entry(number, record, fields.texts(record), fields.date_of(record))
