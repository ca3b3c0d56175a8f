"""Tables as text (CSV, TSV): one record a row, untouched fields as they were, byte for byte.

A row that no reader could take apart (a quotation mark that ends in the middle of a field, or
never) is rejected, and reading goes on with the next line: so one stray mark cannot swallow
the rest of the file.
"""

import codecs
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from normalizer.errors import InputError
from normalizer.records.dialect import Dialect, guess_dialect, likelier_delimiter, table_encoding
from normalizer.records.fields import Fields, require_free
from normalizer.records.order import Layout
from normalizer.records.piece import Bench, Bytes, Worked
from normalizer.records.stream import Stream, nul_in_first_line
from normalizer.records.table import Table

_SAMPLE = 1 << 16
_LONGEST_OPEN = 1 << 28  # a quotation mark that is open for longer is a fault
_LINE_ENDS = b"\r\n"


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it stands, its line end apart; `is_whole` is false where the quotation marks are wrong."""

    body: bytes
    end: bytes
    is_whole: bool = True


def split_rows(data: bytes, dialect: Dialect) -> Iterator[Row]:
    """The rows of a stretch of whole rows."""
    start = 0
    while start < len(data):
        end = dialect.record_end(data, start)
        is_whole = end is not None
        end = _next_line(data, start) if end is None else end
        raw = data[start:end]
        body = _without_line_end(raw)
        yield Row(body, raw[len(body) :], is_whole)
        start = end


def _without_line_end(raw: bytes) -> bytes:
    return raw.removesuffix(b"\r\n") if raw.endswith(b"\r\n") else raw.removesuffix(b"\n").removesuffix(b"\r")


def _next_line(data: bytes | bytearray, start: int) -> int:
    return data.find(b"\n", start) + 1 or len(data)


@dataclass(frozen=True, slots=True)
class Rows:
    """Whole rows of a table, with the numbers of the first line and of the first record in them."""

    data: bytes
    line: int
    record: int
    position: int
    table: Table

    @property
    def size(self) -> int:
        """The bytes of the rows."""
        return len(self.data)

    def work(self, bench: Bench) -> Worked:
        """Clean each record; what is no record is rejected."""
        parts, has_changed = list[bytes](), False
        for line, record, row in self.numbered():
            body = self._cleaned(bench, row, line, record) if row.body else row.body
            if body is not None:
                has_changed = has_changed or body != row.body
                parts += (body, row.end)
        return bench.done(b"".join(parts), has_changed=has_changed)

    def numbered(self) -> Iterator[tuple[int, int, Row]]:
        """The rows with their lines and the numbers of their records; an empty row has that of the next one."""
        line, record = self.line, self.record
        for row in split_rows(self.data, self.table.dialect):
            yield line, record, row
            line += row.body.count(b"\n") + row.end.count(b"\n")
            record += bool(row.body)

    def cells(self, row: Row) -> list[bytes]:
        """The fields of a row as they are written; raises `InputError` for what is no row of this table."""
        if not row.is_whole:
            raise InputError("a quotation mark opens a field and does not end it; double marks inside, or --quote none")
        fields = self.table.dialect.fields(row.body)
        if len(fields) != len(self.table.names):
            raise InputError(
                f"has {len(fields)} fields, the table {len(self.table.names)} columns; quote what has a delimiter"
            )
        return fields

    def _cleaned(self, bench: Bench, row: Row, line: int, record: int) -> bytes | None:
        """The row cleaned; None when it is rejected."""
        try:
            return self._fields(bench, row, record)
        except InputError as error:
            bench.reject(record, error, row.body + row.end, line)
            return None

    def _fields(self, bench: Bench, row: Row, record: int) -> bytes:
        table, wanted = self.table, bench.fields
        fields = self.cells(row)
        names = table.names
        texts = {name: table.decode(fields[names.index(name)]) for name in wanted.text}
        date = table.decode(fields[names.index(wanted.date)]) if wanted.date else ""
        id_ = table.decode(fields[names.index(wanted.id)]) if wanted.id else None
        results = bench.clean(texts, record=record, date=wanted.date_from(date), identity=id_)
        values = wanted.values(results)
        if not values:
            return row.body
        for name in texts.keys() & values.keys():
            place = names.index(name)
            fields[place] = table.edited(fields[place], results[name])
        new = [table.encode(values[name]) for name in wanted.added]
        return table.dialect.delimiter.join([*fields, *new])


class TableInput(Bytes):
    """A table that is being read; `front` is its mark and the row of names, as they will be written.

    Its `head` is what all rows share: tables where that is the same may follow one another.
    """

    def __init__(self, stream: Stream, fields: Fields, layout: Layout, *, is_tabbed: bool) -> None:
        self._stream = stream
        self._fields = fields
        self._layout = layout
        self._encoding = table_encoding(stream.name, layout)
        self._is_tabbed = is_tabbed

    def pieces(self, size: int, *, is_live: bool) -> Iterator[Rows]:
        """The rows in stretches of about `size` bytes; raises `InputError` when this is no such table."""
        sample = self._stream.read(_SAMPLE, is_live=is_live)
        if not sample:
            return
        mark = _mark(self._stream.name, sample)
        sample = sample[len(mark) :]
        dialect = guess_dialect(sample, self._layout, is_tabbed=self._is_tabbed)
        cutter = Cutter(dialect, self._stream, sample, is_live=is_live)
        head = cutter.first_row()
        self.head = table = self._table(dialect, head)
        line = record = 1
        if self._layout.has_header:
            cutter.drop(head)
            self.front = self._front(mark, head, table)
            line += head.count(b"\n")
        else:
            self.front = mark
        while data := cutter.take(size):
            yield Rows(data, line, record, self._stream.position, table)
            line += data.count(b"\n")
            record += cutter.taken

    def _table(self, dialect: Dialect, head: bytes) -> Table:
        """What the rows share; raises `InputError` when a field is not among the columns, or one to add is."""
        table = Table(dialect, (), self._encoding)
        fields = dialect.fields(_without_line_end(head))
        names = [table.decode(field) for field in fields]
        if not self._layout.has_header:
            names, head = [str(number) for number, _ in enumerate(fields, 1)], b""
        for field, option in self._fields.asked_for():
            likelier = likelier_delimiter(dialect, head, field.encode(self._encoding, "replace"))
            _require_one(self._stream.name, names, field, likelier, option)
        require_free(f"{self._stream.name}: ", self._fields.added, names)
        return Table(dialect, tuple(names), self._encoding)

    def _front(self, mark: bytes, head: bytes, table: Table) -> bytes:
        body = _without_line_end(head)
        new = [table.encode(name) for name in self._fields.added]
        return mark + table.dialect.delimiter.join([body, *new]) + head[len(body) :]


class Cutter:
    """Cuts what comes from a stream after whole rows; `taken` counts those that were not empty."""

    def __init__(self, dialect: Dialect, stream: Stream, start: bytes, *, is_live: bool) -> None:
        self.taken = 0
        self._dialect = dialect
        self._stream = stream
        self._data = bytearray(start)
        self._is_live = is_live
        self._is_at_end = False

    def first_row(self) -> bytes:
        """The first row that is still here."""
        return bytes(self._data[: self._end(0)])

    def drop(self, row: bytes) -> None:
        """Go on behind this row."""
        del self._data[: len(row)]

    def take(self, size: int) -> bytes:
        """The next rows, about so many bytes; empty at the end."""
        if len(self._data) < size and not self._is_at_end:
            self._read(size - len(self._data))
        place = self.taken = 0
        while end := self._end(place):
            is_empty = end - place <= len(_LINE_ENDS) and not self._data[place:end].strip(_LINE_ENDS)
            self.taken += not is_empty
            place = end
        rows = bytes(self._data[:place])
        del self._data[:place]
        return rows

    def _end(self, start: int) -> int:
        """Where the row that starts here ends; 0 when there is none, or only a part of one behind others."""
        while start < len(self._data) or (not start and not self._is_at_end):
            end = self._dialect.record_end(self._data, start)
            if end is not None and (self._is_at_end or self._is_complete(end)):
                return end
            if end is None and self._is_hopeless(start):
                line_end = self._data.find(b"\n", start) + 1
                if line_end or self._is_at_end:
                    return line_end or len(self._data)
            if start:
                return 0
            self._read(max(_SAMPLE, len(self._data)))
        return 0

    def _is_complete(self, end: int) -> bool:
        last = self._data[end - 1 : end]
        return last == b"\n" or (last == b"\r" and end < len(self._data))

    def _is_hopeless(self, start: int) -> bool:
        """Whether no further data would make a whole row of this one."""
        if self._is_at_end or len(self._data) - start > _LONGEST_OPEN:
            return True
        return not self._dialect.is_open(self._data, start)

    def _read(self, size: int) -> None:
        chunk = self._stream.read(size, is_live=self._is_live)
        self._is_at_end = not chunk
        self._data += chunk


def _mark(name: str, sample: bytes) -> bytes:
    """The byte order mark; raises `InputError` for what is no text."""
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise InputError(f"{name}: is UTF-16; convert the file first: iconv -f utf-16 -t utf-8")
    place = nul_in_first_line(sample)
    if place >= 0:
        raise InputError(f"{name}: is binary (a NUL byte at {place}); say what it is with --input-format")
    return codecs.BOM_UTF8 if sample.startswith(codecs.BOM_UTF8) else b""


def _require_one(name: str, columns: Sequence[str], field: str, likelier: str, option: str) -> None:
    """Raise `InputError` when there is no column of this name, or more than one.

    `likelier` is an option with which there would be one, if any is known; `option` names the column.
    """
    if columns.count(field) > 1:
        raise InputError(f"{name}: two columns are named {field!r}; give them different names")
    if field not in columns:
        known = ", ".join(columns[:8]) or "none"
        fault = f"{name}: no column {field!r} (columns: {known})"
        if likelier:
            raise InputError(f"{fault}; there is one with {likelier}")
        more = ", or say what stands between them with --delimiter" if len(columns) == 1 else ""
        raise InputError(f"{fault}; name the ones that count with {option}{more}")
