"""Parquet and Arrow: texts change, all else stays: types, order, metadata, row groups."""

import datetime
import io
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from normalizer.errors import InputError, SettingsError
from normalizer.records import columns
from normalizer.records.arrow import ArrowInput
from normalizer.records.fields import Fields
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


@EVERY_FORMAT
def test_a_column_of_nulls_alone_stays(clean_all, name):
    read, write, load = FORMATS[name]
    whole = pa.table({"text": pa.nulls(6), "n": range(6)})
    assert load(clean_all(read, write(whole)).content) == whole
    added = load(clean_all(read, write(whole), fields=Fields(findings="f", original="o")).content)
    assert added.select(["text", "n"]) == whole
    assert added["f"].to_pylist() == added["o"].to_pylist() == [None] * 6


@EVERY_FORMAT
def test_a_column_that_is_there_is_never_replaced(clean_all, name):
    read, write, _ = FORMATS[name]
    with pytest.raises(InputError, match=r"^x: field 'price' is there already and would be lost"):
        clean_all(read, write(table()), fields=Fields(findings="f", original="price"))


@EVERY_FORMAT
@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("size", [1, 1 << 16])
def test_only_the_texts_change(clean_all, name, kind, size):
    read, write, load = FORMATS[name]
    given = write(table(kind))
    before, after = load(given), load(clean_all(read, given, size).content)
    assert after.schema.equals(before.schema, check_metadata=True)
    assert after.column("text").to_pylist() == ["good", None, "fine", "good good", "good", "é good"]
    assert after.drop_columns(["text"]).equals(before.drop_columns(["text"]))


@EVERY_FORMAT
def test_what_was_found_is_typed_and_known_in_the_schema(clean_all, name):
    read, write, load = FORMATS[name]
    fields = Fields(findings="f", alignment="a", evidence="e", original="o")
    after = load(clean_all(read, write(table()), fields=fields).content)
    assert after.schema.names == ["id", "when", "text", "price", "tags", "f", "a", "e", "o"]
    assert after.schema.metadata == {b"owner": b"press"}
    first, empty = after.slice(0, 2).to_pylist()
    assert first["o"] == "bad"
    assert [first["f"][0][key] for key in ("rule", "start", "end", "applied")] == ["x/bad", 0, 3, True]
    assert first["f"][0]["edit"] == {"start": 0, "end": 3, "text": "good"}
    assert first["a"] == [{"start": 0, "end": 3, "new_start": 0, "new_end": 4}]
    assert first["e"] == {
        "score": 0.5,
        "level": "some",
        "sources": [{"language": "fr", "share": 1.0}],
        "reasons": ["x/bad"],
    }
    assert [empty[key] for key in ("o", "f", "a", "e")] == [None] * 4


def test_several_text_columns_are_told_apart_by_name(clean_all):
    whole = pa.table({"a": ["bad"], "b": ["fine"]})
    fields = Fields(text=("a", "b"), findings="f", alignment="m", original="o")
    (row,) = pq.read_table(io.BytesIO(clean_all(read_parquet, as_parquet(whole), fields=fields).content)).to_pylist()
    assert (row["a"], row["b"], row["o"]) == ("good", "fine", {"a": "bad", "b": "fine"})
    assert [len(row["f"]["a"]), row["f"]["b"], len(row["m"]["a"]), row["m"]["b"]] == [1, [], 1, []]


def test_a_parquet_file_is_written_as_it_was(clean_all):
    given = as_parquet(
        table(), compression={"id": "gzip", "text": "zstd", "tags.list.element": "snappy"}, use_dictionary=["when"]
    )
    before = pq.ParquetFile(io.BytesIO(given)).metadata
    after = pq.ParquetFile(io.BytesIO(clean_all(read_parquet, given).content)).metadata
    assert after.num_row_groups == before.num_row_groups == 2
    for group in range(2):
        one, two = before.row_group(group), after.row_group(group)
        assert one.num_rows == two.num_rows
        for place in range(before.num_columns):
            old, new = one.column(place), two.column(place)
            assert (old.compression, old.has_dictionary_page) == (new.compression, new.has_dictionary_page)


def test_record_batches_stay(clean_all):
    after = clean_all(read_arrow, as_arrow(table()), 1).content
    reader = pa.ipc.open_file(after)
    assert [reader.get_batch(place).num_rows for place in range(reader.num_record_batches)] == [4, 2]


@EVERY_FORMAT
@pytest.mark.parametrize("size", [1, 1 << 16])
def test_a_row_that_fails_is_rejected_as_json_and_the_others_go_on(clean_all, name, size):
    read, write, load = FORMATS[name]
    whole = pa.table({"n": range(6), "text": ["bad", "bad crash", "bad", "fine", "bad", "crash"]})
    outcome = clean_all(read, write(whole), size)
    assert load(outcome.content).to_pydict() == {"n": [0, 2, 3, 4], "text": ["good", "good", "fine", "good"]}
    assert [(r.line, r.record, r.raw) for r in outcome.rejects] == [
        (None, 2, b'{"n":1,"text":"bad crash"}'),
        (None, 6, b'{"n":5,"text":"crash"}'),
    ]


def test_a_text_that_is_no_text_is_rejected(clean_all):
    texts = pa.array([b"bad", b"bad \xff"], pa.binary()).view(pa.string())
    outcome = clean_all(read_parquet, as_parquet(pa.table({"text": texts})))
    assert pq.read_table(io.BytesIO(outcome.content)).to_pydict() == {"text": ["good"]}
    assert [(r.record, r.raw) for r in outcome.rejects] == [(2, b'{"text":"b\'bad \\\\xff\'"}')]


def test_a_bad_date_is_rejected_and_a_real_one_is_read(clean_all):
    whole = pa.table({"text": ["bad", "bad"], "on": ["2024-11-30", "May"]})
    (reject,) = clean_all(read_parquet, as_parquet(whole), fields=Fields(date="on")).rejects
    assert (reject.record, reject.reason) == (2, "field 'on' is 'May', no date; give YYYY-MM-DD")
    assert clean_all(read_parquet, as_parquet(table()), fields=Fields(date="when", id="price")).rejects == []


@EVERY_FORMAT
def test_a_file_without_rows_stays_one(clean_all, name):
    read, write, load = FORMATS[name]
    after = load(clean_all(read, write(table().slice(0, 0)), fields=Fields(findings="f")).content)
    assert (after.num_rows, after.schema.names[-1]) == (0, "f")


@pytest.mark.parametrize("field", ["body", "id", "tags", "twice"])
@EVERY_FORMAT
def test_a_column_that_holds_no_text_is_refused(clean_all, name, field):
    read, write, _ = FORMATS[name]
    whole = table()
    given = write(whole.append_column("body" * (field != "body") or "x", whole["id"]))
    with pytest.raises(InputError, match=f"^x: (no column|column) '{field}'"):
        clean_all(read, given, fields=Fields(text=(field,)))


@EVERY_FORMAT
@pytest.mark.parametrize("spoil", [lambda data: b"", lambda data: data[: len(data) // 2], lambda data: b"Well. " * 99])
def test_damaged_files_are_told_of_in_one_line(clean_all, name, spoil):
    read, write, _ = FORMATS[name]
    whole = pa.table({"text": ["bad"] * 5_000, "n": range(5_000)})
    with pytest.raises(
        InputError, match=r"^x: cannot be read as (Parquet|Arrow IPC) \([^\n]+\); say what it is[^\n]+$"
    ):
        clean_all(read, spoil(write(whole)))


def test_without_pyarrow_the_user_is_told_what_to_install(monkeypatch):
    monkeypatch.setattr(columns, "find_spec", lambda _: None)
    with pytest.raises(SettingsError, match=r"pip install 'mtnorm\[arrow\]'"):
        ParquetInput("x", io.BytesIO(), Fields())


def test_a_dictionary_without_room_is_told_of(clean_all):
    texts = [f"{number} bad" for number in range(100)]
    whole = pa.table({"text": pa.array(texts).dictionary_encode().cast(pa.dictionary(pa.int8(), pa.string()))})
    with pytest.raises(InputError, match=r"^x: the dictionary of column 'text' \(int8\) has no room"):
        clean_all(read_arrow, as_arrow(whole))
