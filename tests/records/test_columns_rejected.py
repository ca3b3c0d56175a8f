"""Rows of columns that fail: left out, put aside as JSON, and no reason to stop."""

import io
import json

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from normalizer.records.fields import Fields
from tests.records.column_files import (
    EVERY_FORMAT,
    FORMATS,
    KINDS,
    as_arrow,
    as_parquet,
    read_arrow,
    read_parquet,
    table,
)


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
@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_all_rows_of_a_group_may_be_rejected(clean_all, name, kind):
    read, write, load = FORMATS[name]
    texts = pa.array(["crash"] * 4 + ["bad"]).cast(kind)
    outcome = clean_all(read, write(pa.table({"text": texts, "n": range(5)})), fields=Fields(original="o"))
    cleaned = load(outcome.content)
    assert cleaned.to_pydict() == {"text": ["good"], "n": [4], "o": ["bad"]}
    assert cleaned.schema.field("text").type == kind
    assert len(outcome.rejects) == 4
    none = load(clean_all(read, write(pa.table({"text": texts.slice(0, 4)}))).content)
    assert (none.num_rows, none.schema.field("text").type) == (0, kind)


@EVERY_FORMAT
def test_a_group_whose_only_text_is_no_text_is_left_empty(clean_all, name):
    read, write, load = FORMATS[name]
    broken = pa.array([b"bad \xff"], pa.binary()).view(pa.string())
    packed = pa.DictionaryArray.from_arrays(pa.array([0]), broken)
    for texts in (broken, packed) if name != "parquet" else (broken,):
        outcome = clean_all(read, write(pa.table({"text": texts})))
        assert load(outcome.content).num_rows == 0
        assert [r.raw for r in outcome.rejects] == [b'{"text":"b\'bad \\\\xff\'"}']


NO_VALUES = {
    "beyond": pa.array([-(10**15), 0], pa.timestamp("s")),
    "late": pa.array([10**7, 0], pa.int32()).cast(pa.date32()),
    "no zone": pa.array([1714867200, None], pa.timestamp("s", "Mars/Olympus")),
    "no text": pa.array([b"\xff", None], pa.binary()).view(pa.string()),
}


@pytest.mark.parametrize("case", NO_VALUES)
def test_a_date_that_python_does_not_have_is_rejected(clean_all, case):
    whole = pa.table({"text": ["bad", "bad"], "on": NO_VALUES[case]})
    outcome = clean_all(read_arrow, as_arrow(whole), fields=Fields(date="on", id="on"))
    assert pa.ipc.open_file(outcome.content).read_all().equals(whole.slice(1).set_column(0, "text", pa.array(["good"])))
    (reject,) = outcome.rejects
    assert reject.record == 1
    assert reject.reason.startswith("field 'on' is ")
    assert reject.reason.endswith(", no date; give YYYY-MM-DD")


@EVERY_FORMAT
def test_nanoseconds_of_dates_and_ids_are_read_and_stay(clean_all, name):
    read, write, load = FORMATS[name]
    whole = pa.table({"text": ["bad"], "on": pa.array([1714867200_000000001], pa.timestamp("ns"))})
    outcome = clean_all(read, write(whole), fields=Fields(date="on", id="on"))
    assert outcome.rejects == []
    assert load(outcome.content)["on"].equals(whole["on"])


def test_a_rejected_row_shows_what_python_does_not_have(clean_all):
    whole = pa.table({"text": ["crash", "crash"], **NO_VALUES, "fine": pa.array([1, 2], pa.timestamp("ns"))})
    first, second = clean_all(read_arrow, as_arrow(whole)).rejects
    assert json.loads(first.raw)["fine"] == "1970-01-01 00:00:00.000000001"
    assert json.loads(first.raw)["late"] == "29349-01-26"
    assert json.loads(second.raw)["beyond"] == "1970-01-01 00:00:00"
