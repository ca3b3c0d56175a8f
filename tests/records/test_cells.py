"""Cells that Python has no value for are shown; all others are what they are."""

import datetime

import pyarrow as pa
import pytest

from normalizer.records.cells import Unreadable, as_json, date_cells, value_of, values_of

NO_TEXT = pa.array([b"\xff"], pa.binary()).view(pa.string())
FINE = pa.timestamp("ns")


@pytest.mark.parametrize(
    ("column", "shown"),
    [
        (pa.array([1714867200_000000001], FINE), "2024-05-05 00:00:00.000000001"),
        (pa.array([-(10**15)], pa.timestamp("s")), "<value out of range: -1000000000000000>"),
        (pa.array([10**7], pa.int32()).cast(pa.date32()), "29349-01-26"),
        (pa.array([1714867200], pa.timestamp("s", "Mars/Olympus")), "2024-05-05 00:00:00Z"),
        (pa.array([1], pa.time64("ns")), "00:00:00.000000001"),
        (pa.array([10**18], pa.duration("s")), "1000000000000000000"),
        (pa.array([[1, None]], pa.list_(FINE)), "[1970-01-01 00:00:00.000000001, None]"),
        (pa.StructArray.from_arrays([pa.array([1]), pa.array(["x"])], names=["a", "a"]), "{'a': 1, 'a': 'x'}"),
        (pa.ListArray.from_arrays(pa.array([0, 1]), NO_TEXT), "[b'\\xff']"),
        (pa.DictionaryArray.from_arrays(pa.array([0]), NO_TEXT), "b'\\xff'"),
        (NO_TEXT, "b'\\xff'"),
    ],
    ids=lambda given: str(given.type) if isinstance(given, pa.Array) else "",
)
def test_what_python_has_no_value_for_is_shown(column, shown):
    assert value_of(column[0]) == Unreadable(shown)
    assert as_json(column[0]) == shown
    assert values_of(column) == [Unreadable(shown)]


def test_all_other_values_stay():
    day = datetime.date(2024, 5, 5)
    assert values_of(pa.array([day, None])) == [day, None]
    assert values_of(pa.array([0, 10**7], pa.int32()).cast(pa.date32()))[0] == datetime.date(1970, 1, 1)
    assert [as_json(cell) for cell in pa.array([1.5, None])] == [1.5, None]
    assert as_json(pa.array([day])[0]) == "2024-05-05"


def test_nanoseconds_of_dates_are_cut():
    cut = date_cells(pa.array([1714867200_000000001, None], FINE))
    assert values_of(cut) == [datetime.datetime(2024, 5, 5), None]  # noqa: DTZ001 (the column has no zone)
    assert date_cells(NO_TEXT) is NO_TEXT
