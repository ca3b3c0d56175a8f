"""Records in columns (Parquet, Arrow): the texts go to the workers, all other columns stay."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from normalizer.errors import InputError, SettingsError
from normalizer.records.cells import as_json, date_cells, shown, value_of, values_of
from normalizer.records.fields import Fields, require_free
from normalizer.records.found import added_types, cleaned_schema, storable
from normalizer.records.piece import Bench, Reject, Worked
from normalizer.wire import encode_json

if TYPE_CHECKING:
    import pyarrow as pa

_MOST_ROWS = 4096
RowTexts = tuple[Mapping[str, str | None], Any, Any]


def require_arrow() -> None:
    """Raise `SettingsError` when pyarrow is not installed."""
    if not find_spec("pyarrow"):
        raise SettingsError("Parquet and Arrow files need a further package: pip install 'mtnorm[arrow]'")


@dataclass(frozen=True, slots=True)
class ColumnRows:
    """Texts of a few records: for each its texts by field (None: null), its date and its id.

    A record whose text cannot be decoded is None. `table` has the whole records, the first of
    them number `first`; it stays behind when the piece is sent to another process.
    `ends_table` says that these records are its last.
    """

    rows: tuple[RowTexts | None, ...]
    record: int
    size: int
    position: int
    table: "pa.Table"
    first: int
    ends_table: bool

    def __reduce__(self) -> tuple[Any, ...]:
        return ColumnRows, (self.rows, self.record, self.size, self.position, None, self.first, self.ends_table)

    def work(self, bench: Bench) -> Worked:
        """The values to set in each record; None for one that is rejected."""
        content = [self._values(bench, number, row) for number, row in enumerate(self.rows, self.record)]
        return bench.done(content, has_changed=any(content))

    def _values(self, bench: Bench, number: int, row: RowTexts | None) -> dict[str, Any] | None:
        if row is None:
            bench.reject(number, InputError("its text is not UTF-8; write the file anew"))
            return None
        try:
            texts, date, id_ = row
            known = {name: text for name, text in texts.items() if text is not None}
            results = bench.clean(known, record=number, date=bench.fields.date_from(date), identity=id_)
            return bench.fields.values(results)
        except InputError as error:
            bench.reject(number, error)
            return None


def require_columns(name: str, schema: "pa.Schema", fields: Fields) -> None:
    """Raise `InputError` when a column that is asked for is not there, holds no text, or would be added again."""
    require_free(f"{name}: ", fields.added, schema.names)
    for field, option in fields.asked_for():
        require_one(name, schema.names, field, f"name the ones that count with {option}")
    for field in fields.text:
        kind = schema.field(field).type
        if not is_text(kind):
            raise InputError(f"{name}: column {field!r} is {kind}, not text; name the one that is with --field")


def require_one(name: str, columns: Sequence[str], field: str, advice: str) -> None:
    """Raise `InputError` when there is no column of this name, or more than one; `advice` says what to do."""
    count = columns.count(field)
    if count != 1:
        known = ", ".join(columns[:8]) or "none"
        fault = "two columns are named" if count else "no column"
        raise InputError(f"{name}: {fault} {field!r} (columns: {known}); {advice}")


def is_text(kind: "pa.DataType") -> bool:
    """Whether a column holds text, or nothing but nulls, which stay."""
    import pyarrow.types as kinds

    inner = kind.value_type if _is_dictionary(kind) else kind
    text = (kinds.is_string, kinds.is_large_string, kinds.is_string_view, kinds.is_null)
    return any(is_kind(inner) for is_kind in text)


def with_row(piece: ColumnRows, reject: Reject) -> Reject:
    """A reject with its row as JSON, as far as JSON can hold it."""
    place = reject.record - piece.first
    names = _told_apart(piece.table.column_names)
    row = {name: as_json(column[place]) for name, column in zip(names, piece.table.columns, strict=True)}
    return Reject(reject.line, reject.record, reject.reason, encode_json(row))


def _told_apart(names: Sequence[str]) -> list[str]:
    """The names, a number behind each that was there before: an object of JSON holds a name once."""
    found = list[str]()
    for name in names:
        numbers = itertools.count(2)
        own = name
        while own in found or (own != name and own in names):
            own = f"{name} ({next(numbers)})"
        found.append(own)
    return found


class TableReader:
    """Takes tables apart into rows for the workers and puts them together again, in order.

    With `grows_dictionaries` the dictionary of a text column only ever grows from one table to
    the next: an Arrow file bears nothing else.
    """

    def __init__(self, name: str, schema: "pa.Schema", fields: Fields, *, grows_dictionaries: bool = False) -> None:
        require_columns(name, schema, fields)
        self.schema = cleaned_schema(schema, fields)
        self._name = name
        self._fields = fields
        self._grows = grows_dictionaries
        self._dictionaries: dict[str, dict[str, int]] = {}
        self._values: list[dict[str, Any] | None] = []
        self._record = 1

    def pieces(self, table: "pa.Table", size: int, position: int) -> Iterator[ColumnRows]:
        """The rows of a table in stretches of about `size` bytes; an empty table is one, too."""
        start, first = 0, self._record
        for stop, rows, length in self._stretches(table, size):
            is_last = stop == table.num_rows
            yield ColumnRows(tuple(rows), first + start, length, position, table, first, is_last)
            start = stop
        self._record += table.num_rows

    def _stretches(self, table: "pa.Table", size: int) -> Iterator[tuple[int, list[Any], int]]:
        rows, length, stop = list[Any](), 0, 0
        columns = [table.column(name) for name in self._fields.text]
        dates = date_cells(table.column(self._fields.date)) if self._fields.date else None
        others = [dates, table.column(self._fields.id) if self._fields.id else None]
        for stop in range(1, table.num_rows + 1):
            row = self._row(columns, others, stop - 1)
            rows.append(row)
            length += sum(len(text or "") for text in row[0].values()) if row else 0
            if stop < table.num_rows and (length >= size or len(rows) >= _MOST_ROWS):
                yield stop, rows, length
                rows, length = [], 0
        yield stop, rows, length

    def _row(self, columns: Sequence[Any], others: Sequence[Any], place: int) -> RowTexts | None:
        try:
            texts = [column[place].as_py() for column in columns]
        except UnicodeDecodeError:
            return None
        date, id_ = (value_of(column[place]) if column is not None else None for column in others)
        return dict(zip(self._fields.text, texts, strict=True)), date, shown(id_)

    def restored(self, piece: ColumnRows, worked: Worked) -> "pa.Table | None":
        """The table that this piece completes, cleaned and without rejected rows; None when it ends none."""
        self._values += worked.content
        if not piece.ends_table:
            return None
        table = piece.table
        values, self._values = self._values, []
        if None in values:
            table = _with_rows(table, [place for place, value in enumerate(values) if value is not None])
        return self._with_values(table, [value for value in values if value is not None])

    def _with_values(self, table: "pa.Table", values: Sequence[Mapping[str, Any]]) -> "pa.Table":
        import pyarrow as pa

        columns: list[Any] = list(table.columns)
        for name in self._fields.text:
            place = table.column_names.index(name)
            texts = [value.get(name) for value in values]
            if _is_dictionary(columns[place].type):
                columns[place] = self._encoded(name, columns[place], texts)
            elif any(text is not None for text in texts):
                columns[place] = pa.array(_replaced(columns[place], texts), columns[place].type)
        for name, kind in added_types(self._fields).items():
            columns.append(pa.array([storable(self._fields, name, value.get(name)) for value in values], kind))
        return pa.Table.from_arrays(columns, schema=self.schema)

    def _encoded(self, name: str, column: "pa.ChunkedArray", texts: Sequence[str | None]) -> "pa.Array":
        """A dictionary column with these texts; raises `InputError` when its dictionary is full."""
        import pyarrow as pa

        known = self._dictionaries.setdefault(name, {}) if self._grows else {}
        old = [value for chunk in column.chunks for value in values_of(chunk.dictionary)]
        values = _replaced(column, texts)
        for value in (*old, *values):
            if isinstance(value, str):  # what is no text was in rejected rows alone
                known.setdefault(value, len(known))
        kind = column.type
        try:
            places = pa.array([None if value is None else known[value] for value in values], kind.index_type)
        except pa.ArrowInvalid:
            fault = f"{self._name}: the dictionary of column {name!r} ({kind.index_type}) has no room for new texts"
            raise InputError(f"{fault}; write the column as plain text") from None
        return pa.DictionaryArray.from_arrays(places, pa.array(list(known), kind.value_type), ordered=kind.ordered)


def _with_rows(table: "pa.Table", places: Sequence[int]) -> "pa.Table":
    """The table with these rows alone, which may be none."""
    import pyarrow as pa

    try:
        return table.take(pa.array(places, pa.int64()))  # an empty list has no type of its own
    except pa.ArrowNotImplementedError:  # some types can only be cut and joined, such as views of strings
        return pa.concat_tables([table.slice(0, 0), *(table.slice(place, 1) for place in places)]).combine_chunks()


def _replaced(column: "pa.ChunkedArray", texts: Sequence[str | None]) -> list[str | None]:
    """The texts of a column, with these in their places where there is one."""
    return [old.as_py() if new is None else new for old, new in zip(column, texts, strict=True)]


def _is_dictionary(kind: "pa.DataType") -> bool:
    import pyarrow.types as kinds

    return bool(kinds.is_dictionary(kind))
