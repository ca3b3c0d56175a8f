"""The columns that take what was found.

They are typed and known before the first record is read: findings a list of structs with the
keys of the wire format, the alignment a list of structs of four offsets, the evidence a struct.
With several text fields each is a struct with one member for each of them. Typed rather than
JSON text, so that an engine can query them without reading JSON again.
"""

from typing import TYPE_CHECKING

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
