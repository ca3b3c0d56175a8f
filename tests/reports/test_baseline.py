"""Findings that are known from a baseline."""

import json
from collections import Counter

import pytest

from normalizer.errors import InputError
from normalizer.reports.baseline import baseline_of, read_baseline, without_known
from normalizer.reports.noted import Noted, Place

TEXT = "He lives in the Syria.\n"


def new_in(known_of, *noted):
    known = read_baseline("b.json", baseline_of(known_of))
    return [len(item.findings) for item in without_known(noted, known)]


def test_what_was_found_before_is_left_out(note):
    assert new_in([note(TEXT, "the Syria")], note(TEXT, "the Syria")) == [0]


def test_lines_that_come_before_change_nothing(note):
    assert new_in([note(TEXT, "the Syria")], note("A new line.\n" + TEXT, "the Syria")) == [0]


@pytest.mark.parametrize(
    "values",
    [{"rule": "wording/calque"}, {"place": Place("b.txt")}, {"place": Place("a.txt", 1, "text", 7)}],
)
def test_another_rule_file_or_record_is_new(note, values):
    assert new_in([note(TEXT, "the Syria")], note(TEXT, "the Syria", **values)) == [1]


def test_other_words_beside_it_make_it_new(note):
    assert new_in([note(TEXT, "the Syria")], note("She left the Syria.\n", "the Syria")) == [1]


def test_one_known_finding_excuses_one(note):
    twice = note(TEXT, "the Syria")
    twice = Noted(twice.place, twice.text, (*twice.findings, *twice.findings))
    assert new_in([note(TEXT, "the Syria")], twice) == [1]
    assert new_in([twice], twice) == [0]


def test_a_baseline_is_sorted_with_a_line_for_each_finding(note):
    data = baseline_of([note(TEXT, "the Syria", place=Place("b.txt")), note(TEXT, "the Syria")])
    rows = json.loads(data)["findings"]
    assert [(row["path"], row["rule"], row["count"]) for row in rows] == [
        ("a.txt", "names/variant", 1),
        ("b.txt", "names/variant", 1),
    ]
    assert len(data.splitlines()) == 4
    assert read_baseline("b.json", baseline_of([])) == Counter()


@pytest.mark.parametrize("data", [b"[]", b"\xff", b'{"version": 2, "findings": []}'])
def test_what_is_no_baseline_is_refused(data):
    with pytest.raises(InputError, match=r"^b\.json: is .*--write-baseline"):
        read_baseline("b.json", data)
