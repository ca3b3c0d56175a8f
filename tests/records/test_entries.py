"""Inputs read and not written."""

import gzip
from pathlib import PurePath

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from normalizer.errors import InputError
from normalizer.records.entries import Wanted, read_entries
from normalizer.records.fields import Fields
from normalizer.records.source import PARQUET, Source
from normalizer.records.text import read_text


def source(path, data, kind="jsonl"):
    path.write_bytes(data)
    return Source("x", path, kind, PurePath("x"))


def entries(given, wanted):
    """The numbers, lines, texts, dates and further values of the records; and the faults."""
    faults = []
    found = list(read_entries(given, wanted, lambda line, error: faults.append((line, str(error)[:8]))))
    return [(e.number, e.line, dict(e.texts), e.date, dict(e.values)) for e in found], faults


WANTED = Wanted(Fields(id="id", date="on"), ("outlet",))


def test_records_come_one_by_one_with_their_numbers_and_faults_go_elsewhere(tmp_path):
    data = b'{"text": "a", "on": "2024-11-30", "id": 7}\n\nbroken\n{"text": "b", "outlet": "X"}'
    assert entries(source(tmp_path / "x", gzip.compress(data)), WANTED) == (
        [
            (1, 1, {"text": "a"}, "2024-11-30", {"id": 7, "outlet": None}),
            (3, 4, {"text": "b"}, "", {"id": None, "outlet": "X"}),
        ],
        [(3, "not JSON")],
    )


def test_rows_of_a_table_are_records(tmp_path):
    data = b'id,text,on,outlet\n7,"a\nb",2024-11-30,X\nbroken\n8,c,,\n'
    assert entries(source(tmp_path / "x", data, "csv"), WANTED) == (
        [
            (1, 2, {"text": "a\nb"}, "2024-11-30", {"id": "7", "outlet": "X"}),
            (3, 5, {"text": "c"}, "", {"id": "8", "outlet": ""}),
        ],
        [(4, "has 1 fi")],
    )


def test_rows_of_columns_are_records(tmp_path):
    arrow = pytest.importorskip("pyarrow", reason="needs the extra `arrow`")
    parquet = pytest.importorskip("pyarrow.parquet")
    columns = {"text": ["a", None, "c"], "on": ["2024-11-30", None, "soon"], "id": [7, 8, 9], "outlet": ["X", "Y", "Z"]}
    parquet.write_table(arrow.table(columns), tmp_path / "x")
    given = Source("x", tmp_path / "x", "parquet", PurePath("x"))
    assert entries(given, WANTED) == (
        [
            (1, 1, {"text": "a"}, "2024-11-30", {"id": 7, "outlet": "X"}),
            (2, 2, {}, "", {"id": 8, "outlet": "Y"}),
        ],
        [(3, "field 'o")],
    )


@pytest.mark.parametrize("kind", ["csv", "parquet"])
def test_a_field_that_no_column_has_is_told(tmp_path, kind):
    data = b"text\na\n"
    if kind == "parquet":
        arrow = pytest.importorskip("pyarrow", reason="needs the extra `arrow`")
        pytest.importorskip("pyarrow.parquet").write_table(arrow.table({"text": ["a"]}), tmp_path / "y")
        data = (tmp_path / "y").read_bytes()
    with pytest.raises(InputError, match=r"x: no column 'outlet' \(columns: text\)"):
        list(read_entries(source(tmp_path / "x", data, kind), Wanted(Fields(), ("outlet",)), lambda *_: None))


def test_a_text_is_read_whole_with_its_encoding(tmp_path):
    document = read_text(source(tmp_path / "x", gzip.compress("\ufeffCafé".encode()), "text"))
    assert (document.text, document.bom) == ("Café", b"\xef\xbb\xbf")


def test_a_further_column_that_is_there_twice_is_refused(tmp_path):
    path = tmp_path / "a.parquet"
    pq.write_table(pa.Table.from_arrays([pa.array(["x"])] * 3, ["a", "text", "a"]), path)
    given = Source("a.parquet", path, PARQUET, PurePath("a.parquet"))
    with pytest.raises(InputError, match=r"^a\.parquet: two columns are named 'a'"):
        list(read_entries(given, Wanted(Fields(), more=("a",)), lambda *_: None))


def test_a_value_that_python_does_not_have_is_read_as_text(tmp_path):
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"text": ["x"], "n": pa.array([1], pa.timestamp("ns"))}), path)
    given = Source("a.parquet", path, PARQUET, PurePath("a.parquet"))
    (entry,) = read_entries(given, Wanted(Fields(), more=("n",)), lambda *_: None)
    assert entry.values == {"n": "1970-01-01 00:00:00.000000001"}
