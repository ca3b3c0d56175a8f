"""The records of an input one by one, for those who only read them, whatever the format."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from normalizer.errors import InputError
from normalizer.records.cells import shown, value_of
from normalizer.records.columns import ColumnRows, require_one
from normalizer.records.csv import Row, Rows, TableInput
from normalizer.records.fields import Fields
from normalizer.records.json_record import Record, read_record
from normalizer.records.jsonl import JsonLinesInput, split_lines
from normalizer.records.order import Layout
from normalizer.records.source import ARROW, JSONL, PARQUET, TSV, Source
from normalizer.records.stream import opened, plain_file

_PIECE = 1 << 16
_FOUND_OUT = Layout()
OnFault = Callable[[int, InputError], None]


@dataclass(frozen=True, slots=True)
class Entry:
    """A record: its number (1-based, empty lines not counted) and line (the number where there are none).

    texts   by field; a null of a column is left out;   date  YYYY-MM-DD, or empty
    values  of the id field and of further fields that were asked for
    """

    number: int
    line: int
    texts: Mapping[str, str]
    date: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is read of each record: the fields, further fields by name, and how the input is written."""

    fields: Fields
    more: Sequence[str] = ()
    layout: Layout = _FOUND_OUT

    @property
    def others(self) -> tuple[str, ...]:
        """The fields whose values are wanted and that need not be text."""
        return tuple(dict.fromkeys(filter(None, (self.fields.id, *self.more))))


def read_entries(source: Source, wanted: Wanted, on_fault: OnFault) -> Iterator[Entry]:
    """The records of an input.

    A record that cannot be read goes to `on_fault` with its line (its number where there are
    none), and the rest goes on. Raises `InputError` when the input as a whole cannot be read.
    """
    with ExitStack() as stack:
        if source.format in (PARQUET, ARROW):
            yield from _from_columns(source, wanted, on_fault, stack)
            return
        stream = stack.enter_context(opened(source))
        if source.format == JSONL:
            yield from _from_lines(JsonLinesInput(stream), wanted, on_fault)
        else:
            table = TableInput(stream, _all_text(wanted), wanted.layout, is_tabbed=source.format == TSV)
            yield from _from_rows(table, wanted, on_fault)


def _all_text(wanted: Wanted) -> Fields:
    """The fields of a table, whose cells are all text; it is refused when it lacks one of them."""
    fields = wanted.fields
    return Fields((*fields.text, *(name for name in wanted.others if name not in fields.text)), date=fields.date)


def _from_lines(lines: JsonLinesInput, wanted: Wanted, on_fault: OnFault) -> Iterator[Entry]:
    for piece in lines.pieces(_PIECE, is_live=True):
        number = piece.record - 1
        for line in split_lines(piece.data, piece.line):
            if not line.body:
                continue
            number += 1
            try:
                yield _of_record(number, line.number, read_record(line.body), wanted)
            except InputError as error:
                on_fault(line.number, error)


def _of_record(number: int, line: int, record: Record, wanted: Wanted) -> Entry:
    fields = wanted.fields
    values = {name: record.value(name) for name in wanted.others}
    return Entry(number, line, fields.texts(record), fields.date_of(record), values)


def _from_rows(table: TableInput, wanted: Wanted, on_fault: OnFault) -> Iterator[Entry]:
    for piece in table.pieces(_PIECE, is_live=True):
        for line, number, row in piece.numbered():
            if not row.body:
                continue
            try:
                yield _of_row(number, line, piece, row, wanted)
            except InputError as error:
                on_fault(line, error)


def _of_row(number: int, line: int, piece: Rows, row: Row, wanted: Wanted) -> Entry:
    cells = dict(zip(piece.table.names, piece.cells(row), strict=True))
    fields, decode = wanted.fields, piece.table.decode
    texts = {name: decode(cells[name]) for name in fields.text}
    date = fields.date_from(decode(cells[fields.date])) if fields.date else ""
    return Entry(number, line, texts, date, {name: decode(cells[name]) for name in wanted.others})


def _from_columns(source: Source, wanted: Wanted, on_fault: OnFault, stack: ExitStack) -> Iterator[Entry]:
    from normalizer.records.arrow import ArrowInput
    from normalizer.records.parquet import ParquetInput

    read = ParquetInput if source.format == PARQUET else ArrowInput
    reading = read(source.name, plain_file(source, stack), wanted.fields)
    for name in wanted.more:
        require_one(source.name, reading.tables.schema.names, name, "name one that is there")
    for piece in reading.pieces(_PIECE, is_live=True):
        for place in range(len(piece.rows)):
            number = piece.record + place
            try:
                yield _of_column_row(number, piece, place, wanted)
            except InputError as error:
                on_fault(number, error)


def _of_column_row(number: int, piece: ColumnRows, place: int, wanted: Wanted) -> Entry:
    row = piece.rows[place]
    if row is None:
        raise InputError("its text is not UTF-8; write the file anew")
    texts, date, _ = row
    cells = {name: piece.table.column(name)[number - piece.first] for name in wanted.others}
    values = {name: shown(value_of(cell)) for name, cell in cells.items()}
    known = {name: text for name, text in texts.items() if text is not None}
    return Entry(number, number, known, wanted.fields.date_from(date), values)
