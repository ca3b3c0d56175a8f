"""Texts out of Arrow columns, and what was found as typed columns.

Findings are a list of structs with the keys of the wire format, the alignment is a list of
structs of four offsets, the evidence a struct: an engine can query them without reading JSON.
With several text columns each is a struct with one member for each of them.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from normalizer.errors import InputError
from normalizer.pipelines.extras import require
from normalizer.records.fields import Fields

if TYPE_CHECKING:
    import pyarrow as pa
else:
    pa = require("pyarrow", "arrow")

_ALIGNED = ("start", "end", "new_start", "new_end")


def finding_type() -> "pa.DataType":
    """One finding as a struct, its members those of the wire format."""
    text, place = pa.string(), pa.int64()
    edit = pa.struct([("start", place), ("end", place), ("text", text)])
    evidence = pa.struct([("kind", text), ("detail", text), ("source", text)])
    typed = {"start": place, "end": place, "applied": pa.bool_(), "edit": edit}
    typed |= {"sources": pa.list_(text), "evidence": pa.list_(evidence)}
    order = "rule start end text message safety edit applied withheld mqm zone sources evidence entity"
    return pa.struct([(name, typed.get(name, text)) for name in order.split()])


def added_types(fields: Fields, rejects: str) -> "dict[str, pa.DataType]":
    """The types of the columns that take what was found, by name, in the order in which they are added."""
    shares = pa.list_(pa.struct([("language", pa.string()), ("share", pa.float64())]))
    evidence = {"score": pa.float64(), "level": pa.string(), "sources": shares, "reasons": pa.list_(pa.string())}
    kinds = {
        fields.findings: pa.list_(finding_type()),
        fields.alignment: pa.list_(pa.struct([(name, pa.int64()) for name in _ALIGNED])),
        fields.evidence: pa.struct(list(evidence.items())),
        fields.original: pa.string(),
    }
    if len(fields.text) > 1:
        kinds = {name: pa.struct([(field, kind) for field in fields.text]) for name, kind in kinds.items()}
    return {name: kinds[name] for name in fields.added} | ({rejects: pa.string()} if rejects else {})


def cleaned_schema(schema: "pa.Schema", fields: Fields, rejects: str) -> "pa.Schema":
    """The schema after cleaning: what was found is added, or takes the place of columns of its names."""
    for name, kind in added_types(fields, rejects).items():
        place = schema.get_field_index(name)
        field = pa.field(name, kind)
        schema = schema.append(field) if place < 0 else schema.set(place, field)
    return schema


def require_columns(schema: "pa.Schema", fields: Fields) -> None:
    """Raise `InputError` when a column that is named is not there, or a text column holds no text."""
    for name in (*fields.text, *filter(None, [fields.date])):
        count = schema.names.count(name)
        if count != 1:
            fault = "two columns are named" if count else "no column"
            raise InputError(f"{fault} {name!r} (columns: {', '.join(schema.names[:8]) or 'none'})")
    for name in fields.text:
        kind = schema.field(name).type
        if not _is_text(kind):
            raise InputError(f"column {name!r} is {kind}, not text; name the one that holds the text")


def _is_text(kind: "pa.DataType") -> bool:
    inner = kind.value_type if pa.types.is_dictionary(kind) else kind
    return any(is_kind(inner) for is_kind in (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view))


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
        return scalar.as_buffer().to_pybytes()


def dates_of(column: "pa.Array") -> list[Any]:
    """The values of a date column; nanoseconds, which Python's dates do not have, are cut off."""
    if pa.types.is_timestamp(column.type) and column.type.unit == "ns":
        column = column.cast(pa.timestamp("us", column.type.tz), safe=False)
    return list(column.to_pylist())


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


def storable(fields: Fields, name: str, value: Any) -> Any:
    """A value of the wire format as the column of this name holds it."""
    if name == fields.alignment:
        return _each(fields, value, lambda changes: [dict(zip(_ALIGNED, change, strict=True)) for change in changes])
    if name == fields.evidence:
        return _each(fields, value, _with_shares)
    return value


def _each(fields: Fields, value: Any, convert: Callable[[Any], Any]) -> Any:
    if value is None:
        return None
    if len(fields.text) > 1:
        return {name: convert(part) for name, part in value.items()}
    return convert(value)


def _with_shares(evidence: Mapping[str, Any]) -> dict[str, Any]:
    shares = [{"language": code, "share": share} for code, share in evidence["sources"].items()]
    return {**evidence, "sources": shares}
