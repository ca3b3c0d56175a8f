"""The columns that take what was found.

They are typed and known before the first record is read: findings a list of structs with the
keys of the wire format, the alignment a list of structs of four offsets, the evidence a struct.
With several text fields each is a struct with one member for each of them. Typed rather than
JSON text, so that an engine can query them without reading JSON again.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from normalizer.records.fields import Fields

if TYPE_CHECKING:
    import pyarrow as pa

ALIGNED = ("start", "end", "new_start", "new_end")


def finding_type() -> "pa.DataType":
    """One finding as a struct, its members those of the wire format."""
    import pyarrow as pa

    text, place = pa.string(), pa.int64()
    edit = pa.struct([("start", place), ("end", place), ("text", text)])
    evidence = pa.struct([("kind", text), ("detail", text), ("source", text)])
    named = dict.fromkeys(("rule", "text", "message", "safety", "withheld", "mqm", "zone", "entity"), text)
    typed = named | {"start": place, "end": place, "applied": pa.bool_(), "edit": edit}
    typed |= {"sources": pa.list_(text), "evidence": pa.list_(evidence)}
    order = "rule start end text message safety edit applied withheld mqm zone sources evidence entity"
    return pa.struct([(name, typed[name]) for name in order.split()])


def added_types(fields: Fields, rejects: str = "") -> "dict[str, pa.DataType]":
    """The types of the columns that take what was found, by name; `rejects` names one for reasons."""
    import pyarrow as pa

    shares = pa.list_(pa.struct([("language", pa.string()), ("share", pa.float64())]))
    plain = {
        fields.findings: pa.list_(finding_type()),
        fields.alignment: pa.list_(pa.struct([(name, pa.int64()) for name in ALIGNED])),
        fields.evidence: pa.struct(
            [("score", pa.float64()), ("level", pa.string()), ("sources", shares), ("reasons", pa.list_(pa.string()))]
        ),
        fields.original: pa.string(),
    }
    if len(fields.text) > 1:
        plain = {name: pa.struct([(field, kind) for field in fields.text]) for name, kind in plain.items()}
    return {name: plain[name] for name in fields.added} | ({rejects: pa.string()} if rejects else {})


def cleaned_schema(schema: "pa.Schema", fields: Fields, rejects: str = "") -> "pa.Schema":
    """The schema after cleaning: columns for what was found are added."""
    import pyarrow as pa

    for name, kind in added_types(fields, rejects).items():
        schema = schema.append(pa.field(name, kind))
    return schema


def storable(fields: Fields, name: str, value: Any) -> Any:
    """A value of the wire format as the column of this name holds it."""
    if name == fields.alignment:
        return _each(fields, value, lambda changes: [dict(zip(ALIGNED, change, strict=True)) for change in changes])
    if name == fields.evidence:
        return _each(fields, value, _with_shares)
    return value


def _each(fields: Fields, value: Any, convert: Callable[[Any], Any]) -> Any:
    if value is None:  # a row that was not cleaned
        return None
    if len(fields.text) > 1:
        return {name: None if part is None else convert(part) for name, part in value.items()}
    return convert(value)


def _with_shares(evidence: Mapping[str, Any]) -> dict[str, Any]:
    shares = [{"language": code, "share": share} for code, share in evidence["sources"].items()]
    return {**evidence, "sources": shares}
