"""Places in a text, as people and editors count them."""

import json

import pytest

from normalizer.edits.edit import Safety
from normalizer.reports import json as json_report
from normalizer.reports import jsonl as jsonl_report
from normalizer.reports.noted import Noted, Place


@pytest.mark.parametrize(
    ("text", "words", "position"),
    [
        ("bad", "bad", (1, 1)),
        ("a\nbad", "bad", (2, 1)),
        ("a\r\nb bad", "bad", (2, 3)),
        ("a\rbad", "bad", (2, 1)),
        ("😀é\u0301 bad", "bad", (1, 5)),
        ("a\n", "\n", (1, 2)),
    ],
)
def test_lines_and_columns_count_from_one_in_code_points(note, text, words, position):
    noted = note(text, words)
    assert noted.position(noted.findings[0].start) == position


def test_a_place_in_a_record_names_it(note):
    noted = note("a bad", "bad", place=Place("r.jsonl", 3, "body", "x7"))
    assert noted.address(noted.findings[0]) == "r.jsonl[3].body:1:3"
    row = noted.to_wire(noted.findings[0])
    assert list(row)[:5] == ["path", "record", "field", "line", "column"]
    assert (row["path"], row["record"], row["field"], row["id"]) == ("r.jsonl", 3, "body", "x7")


def test_json_survives_half_a_surrogate_pair(note, capsys):
    import sys

    noted = note("a \ud800 bad", "\ud800 bad", "good", safety=Safety.SAFE)
    json_report.write([noted], sys.stdout)
    (row,) = json.loads(capsys.readouterr().out)
    assert row["text"] == "\ud800 bad"


def test_an_empty_list_is_valid_json_and_no_lines_are_no_lines(capsys):
    import sys

    empty = Noted(Place("a"), "x", [])
    json_report.write([empty], sys.stdout)
    assert capsys.readouterr().out == "[]\n"
    jsonl_report.write([empty], sys.stdout)
    assert capsys.readouterr().out == ""
