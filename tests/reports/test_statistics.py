"""Counts by rule."""

import io
import json

from normalizer.reports import statistics


def written(write, items):
    out = io.StringIO()
    write(items, out)
    return out.getvalue()


def test_the_most_frequent_rule_comes_first(note):
    items = [note("a bad", "bad", "x", rule=rule) for rule in ("b/b", "c/c", "c/c", "a/a")]
    lines = written(statistics.write, items).splitlines()
    assert [line.split()[:2] for line in lines] == [["2", "c/c"], ["1", "a/a"], ["1", "b/b"]]


def test_json_gives_the_same_as_a_list_and_as_lines(note):
    items = [note("a bad", "bad", "x"), note("a bad", "bad")]
    row = {"rule": "names/variant", "count": 2, "safe": 1, "suggested": 0, "flag": 1}
    assert json.loads(written(statistics.write_json, items)) == [row]
    assert json.loads(written(statistics.write_jsonl, items)) == row
    assert written(statistics.write_json, []) == "[]\n"
    assert written(statistics.write, []) == ""
