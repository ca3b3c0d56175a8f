"""Which fields hold texts, dates and what was found."""

import pytest

from normalizer.errors import InputError, SettingsError
from normalizer.records.fields import Fields
from normalizer.records.json_record import read_record
from normalizer.result import Cleaned

UNCHANGED = Cleaned("x", "x")
CHANGED = Cleaned("x", "y")


def test_only_what_changed_or_was_asked_for_is_set():
    assert Fields().values({"text": UNCHANGED}) == {}
    assert Fields().values({"text": CHANGED}) == {"text": "y"}
    asked = Fields(findings="f", alignment="a", original="o")
    assert asked.values({"text": UNCHANGED}) == {"f": [], "a": [], "o": "x"}


def test_several_fields_are_kept_apart_by_name():
    fields = Fields(text=("a", "b"), original="o")
    assert fields.values({"a": UNCHANGED, "b": CHANGED}) == {"b": "y", "o": {"a": "x", "b": "x"}}


def test_a_text_that_is_null_has_a_null_among_several():
    added = {"findings": "f", "alignment": "a", "evidence": "e", "original": "o"}
    values = Fields(text=("a1", "b1"), **added).values({"b1": CHANGED})
    assert {name: values[name]["a1"] for name in added.values()} == dict.fromkeys(added.values())
    assert [list(values[name]) for name in added.values()] == [["a1", "b1"]] * 4
    assert Fields(text=("a1", "b1"), original="o").values({}) == {"o": {"a1": None, "b1": None}}
    assert Fields(**added).values({}) == dict.fromkeys(added.values())


@pytest.mark.parametrize(
    "names",
    [{"findings": "text"}, {"text": ("a", "a")}, {"findings": "f", "alignment": "f"}, {"original": "text"}],
)
def test_one_field_cannot_serve_twice(names):
    with pytest.raises(SettingsError, match="is named twice"):
        Fields(**names)


@pytest.mark.parametrize(
    ("line", "date"),
    [
        (b'{"on": "2024-11-30"}', "2024-11-30"),
        (b'{"on": "2024-11-30 08:00:00"}', "2024-11-30"),
        (b'{"on": null}', ""),
        (b'{"on": ""}', ""),
        (b"{}", ""),
    ],
)
def test_a_date_is_read_from_its_field(line, date):
    assert Fields(date="on").date_of(read_record(line)) == date


@pytest.mark.parametrize(
    "line", [b'{"on": "30/11/2024"}', b'{"on": 1732924800}', b'{"on": ["2024-11-30"]}', b'{"on": %s}' % (b"2" * 5000)]
)
def test_a_bad_date_is_refused(line):
    with pytest.raises(InputError, match="no date; give YYYY-MM-DD") as caught:
        Fields(date="on").date_of(read_record(line))
    assert len(str(caught.value)) < 200
