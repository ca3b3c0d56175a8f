"""Texts out of Arrow columns and back into them; what is found is added as records in columns have it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from normalizer.errors import InputError
from normalizer.pipelines.extras import require
from normalizer.records.cells import date_cells, values_of
from normalizer.records.columns import is_text
from normalizer.records.fields import Fields, require_free

if TYPE_CHECKING:
    import pyarrow as pa
else:
    pa = require("pyarrow", "arrow")


def require_columns(schema: "pa.Schema", fields: Fields, rejects: str = "") -> None:
    """Raise `InputError` when a column that is named is not there, holds no text, or would be added again."""
    require_free("", (*fields.added, rejects), schema.names)
    for name in (*fields.text, *filter(None, [fields.date])):
        count = schema.names.count(name)
        if count != 1:
            fault = "two columns are named" if count else "no column"
            raise InputError(f"{fault} {name!r} (columns: {', '.join(schema.names[:8]) or 'none'})")
    for name in fields.text:
        kind = schema.field(name).type
        if not is_text(kind):
            raise InputError(f"column {name!r} is {kind}, not text; name the one that holds the text")


def texts_of(column: "pa.Array") -> list[str | bytes | None]:
    """The texts of a column; what is not UTF-8 as bytes."""
    try:
        return list(column.to_pylist())
    except UnicodeDecodeError:
        return [_text_or_bytes(scalar) for scalar in column]


def _text_or_bytes(scalar: "pa.Scalar") -> Any:
    try:
        return scalar.as_py()
    except UnicodeDecodeError:
        plain = scalar.value if isinstance(scalar, pa.DictionaryScalar) else scalar
        return plain.as_buffer().to_pybytes()


def dates_of(column: "pa.Array") -> list[Any]:
    """The values of a date column; nanoseconds are cut off, what Python has no value for is `Unreadable`."""
    return values_of(date_cells(column))


def with_texts(column: "pa.Array", old: Sequence[str | bytes | None], new: Sequence[str | None]) -> "pa.Array":
    """The column with new texts where there are any; its type stays, and so does it when there is none."""
    if not any(text is not None for text in new):
        return column
    values = [before if after is None else after for before, after in zip(old, new, strict=True)]
    kind = column.type
    if pa.types.is_dictionary(kind):
        return _array(values, kind.value_type).dictionary_encode().cast(kind)
    return _array(values, kind)


def _array(values: Sequence[str | bytes | None], kind: "pa.DataType") -> "pa.Array":
    if not any(isinstance(value, bytes) for value in values):
        return pa.array(values, kind)
    raw = [value.encode() if isinstance(value, str) else value for value in values]
    return pa.array(raw, pa.large_binary()).cast(kind, safe=False)
