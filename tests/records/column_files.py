"""Parquet and Arrow files for tests: how each is read, written and loaded again."""

import datetime
import io
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from normalizer.records.arrow import ArrowInput
from normalizer.records.parquet import ParquetInput

KINDS = [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int8(), pa.string())]


def table(kind=pa.string()):  # noqa: B008
    texts = ["bad", None, "fine", "bad bad", "bad", "é bad"]
    whole = pa.table(
        {
            "id": pa.array(range(6), pa.int16()),
            "when": pa.array([datetime.date(2024, 11, day) for day in range(1, 7)]),
            "text": pa.array(texts).cast(kind),
            "price": pa.array([Decimal("1.10")] * 6, pa.decimal128(9, 2)),
            "tags": pa.array(
                [["x"], [], None, ["y", "z"], [None], []], pa.list_(pa.dictionary(pa.int8(), pa.string()))
            ),
        }
    )
    field = whole.schema.field("id").with_metadata({"unit": "none"})
    return whole.cast(whole.schema.set(0, field)).replace_schema_metadata({"owner": "press"})


def as_parquet(whole, **settings):
    out = io.BytesIO()
    pq.write_table(whole, out, row_group_size=4, **settings)
    return out.getvalue()


def as_arrow(whole, new=pa.ipc.new_file):
    out = io.BytesIO()
    with new(out, whole.schema) as writer:
        writer.write_table(whole, max_chunksize=4)
    return out.getvalue()


def batches_of(data):
    """The record batches of an Arrow file or stream, each with its own metadata."""
    if not data.startswith(b"ARROW1"):
        return list(pa.ipc.open_stream(data).iter_batches_with_custom_metadata())
    reader = pa.ipc.open_file(data)
    return [reader.get_batch_with_custom_metadata(place) for place in range(reader.num_record_batches)]


def read_parquet(stream, fields, _):
    return ParquetInput("x", stream._file, fields)


def read_arrow(stream, fields, _):
    return ArrowInput("x", stream._file, fields)


FORMATS = {
    "parquet": (read_parquet, as_parquet, lambda data: pq.read_table(io.BytesIO(data))),
    "file": (read_arrow, as_arrow, lambda data: pa.ipc.open_file(data).read_all()),
    "stream": (
        read_arrow,
        lambda whole: as_arrow(whole, pa.ipc.new_stream),
        lambda data: pa.ipc.open_stream(data).read_all(),
    ),
}
EVERY_FORMAT = pytest.mark.parametrize("name", FORMATS)
