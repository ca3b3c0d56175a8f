"""Parquet and Arrow: texts change, all else stays: types, order, metadata, row groups."""

import io

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from normalizer.errors import InputError, SettingsError
from normalizer.records import columns
from normalizer.records.fields import Fields
from normalizer.records.parquet import ParquetInput
from tests.records.column_files import (
    EVERY_FORMAT,
    FORMATS,
    KINDS,
    as_arrow,
    as_parquet,
    batches_of,
    read_arrow,
    read_parquet,
    table,
)


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


@pytest.mark.parametrize("new", [pa.ipc.new_file, pa.ipc.new_stream])
@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_record_batches_stay_one_for_one_with_their_metadata(clean_all, new, kind):
    whole, out = table(kind), io.BytesIO()
    (batch,) = whole.combine_chunks().to_batches()
    sizes = [0, 2, 0, 0, 4, 0]
    metadata = [{b"n": b"0"}, {b"n": b"1", b"x": b""}, None, {b"n": b"3"}, {b"n": b"4"}, None]
    with new(out, whole.schema) as writer:
        for size, own in zip(sizes, metadata, strict=True):
            writer.write_batch(batch.slice(0 if size < 4 else 2, size), custom_metadata=own)
    for fields in (Fields(), Fields(findings="f", original="o")):
        after = batches_of(clean_all(read_arrow, out.getvalue(), 1, fields).content)
        assert [len(part) for part, _ in after] == sizes
        assert [own and dict(own) for _, own in after] == metadata
        texts = [text for part, _ in after for text in part["text"].to_pylist()]
        assert texts == ["good", None, "fine", "good good", "good", "é good"]


@pytest.mark.parametrize("new", [pa.ipc.new_file, pa.ipc.new_stream])
def test_a_record_batch_that_loses_all_its_rows_stays(clean_all, new):
    schema, out = pa.schema({"text": pa.string(), "tags": pa.list_(pa.string())}), io.BytesIO()
    with new(out, schema) as writer:
        for place, text in enumerate(["bad", "crash", "fine"]):
            batch = pa.record_batch([[text], [[text]]], schema=schema)
            writer.write_batch(batch, custom_metadata={"n": str(place)})
    done = clean_all(read_arrow, out.getvalue())
    after = batches_of(done.content)
    assert [part["text"].to_pylist() for part, _ in after] == [["good"], [], ["fine"]]
    assert [own[b"n"] for _, own in after] == [b"0", b"1", b"2"]
    assert [reject.record for reject in done.rejects] == [2]


@pytest.mark.skipif(not hasattr(pa.ipc.RecordBatchFileReader, "metadata"), reason="pyarrow is too old to have it")
def test_the_metadata_of_an_arrow_file_as_a_whole_stays(clean_all):
    whole, out = table(), io.BytesIO()
    with pa.ipc.new_file(out, whole.schema, metadata={"made": "here"}) as writer:
        writer.write_table(whole)
    assert pa.ipc.open_file(clean_all(read_arrow, out.getvalue()).content).metadata == {b"made": b"here"}


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


@EVERY_FORMAT
def test_a_null_among_several_text_columns_has_nulls_for_what_was_found(clean_all, name):
    read, write, load = FORMATS[name]
    fields = Fields(text=("a", "b"), findings="f", alignment="m", evidence="e", original="o")
    whole = pa.table({"a": ["bad", None], "b": pa.array([None, None], pa.string())})
    first, second = load(clean_all(read, write(whole), fields=fields).content).to_pylist()
    assert (first["a"], first["o"]["a"], len(first["f"]["a"]), len(first["m"]["a"])) == ("good", "bad", 1, 1)
    assert [first[field]["b"] for field in "fmeo"] == [None] * 4
    assert [second[field] for field in "fmeo"] == [{"a": None, "b": None}] * 4


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


@EVERY_FORMAT
def test_columns_of_one_name_keep_their_own_content(clean_all, name):
    read, write, load = FORMATS[name]
    names = ["a", "text", "a", "a (2)"]
    whole = pa.Table.from_arrays(
        [pa.array([1, 2]), pa.array(["bad", "crash"]), pa.array([10, 20]), pa.array("xy")], names
    )
    outcome = clean_all(read, write(whole), fields=Fields(original="o"))
    content = outcome.content
    cleaned = pq.ParquetFile(io.BytesIO(content)).read() if name == "parquet" else load(content)
    assert cleaned.column_names == [*names, "o"]
    assert [column.to_pylist() for column in cleaned.columns] == [[1], ["good"], [10], ["x"], ["bad"]]
    assert [r.raw for r in outcome.rejects] == [b'{"a":2,"text":"crash","a (3)":20,"a (2)":"y"}']


@EVERY_FORMAT
@pytest.mark.parametrize("fields", [Fields(("a",)), Fields(date="a"), Fields(id="a"), Fields(original="a")], ids=str)
def test_a_field_that_is_asked_for_and_there_twice_is_refused(clean_all, name, fields):
    read, write, _ = FORMATS[name]
    texts = pa.array(["bad"])
    given = write(pa.Table.from_arrays([texts, texts, texts], ["a", "text", "a"]))
    with pytest.raises(InputError, match=r"^x: (two columns are named 'a'|field 'a' is there already)"):
        clean_all(read, given, fields=fields)
