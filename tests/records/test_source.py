"""Which inputs paths stand for."""

import os

import pytest

from normalizer.records.source import find_sources


def names(*paths, input_format=""):
    sources, faults = find_sources(map(str, paths), input_format)
    return [source.name for source in sources], [str(fault) for fault in faults]


def test_a_folder_gives_its_text_files_in_order_and_nothing_hidden(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("b.txt", "a/z.md", "a/y.TXT", ".git/x.txt", "a/.w.txt", "v.html", "u.jsonl"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x", encoding="utf-8")
    assert names(".") == (["a/y.TXT", "a/z.md", "b.txt"], [])
    assert names(".", input_format="jsonl") == (["u.jsonl"], [])


def test_an_input_that_is_named_twice_counts_once(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    (tmp_path / "link.txt").symlink_to("a.txt")
    assert names("a.txt", "./a.txt", "link.txt", ".", "-", "-") == (["a.txt", "-"], [])


@pytest.mark.parametrize(
    ("name", "input_format", "expected"),
    [("a.txt", "", "text"), ("a.jsonl", "", "jsonl"), ("a.NDJSON", "", "jsonl"), ("a.txt", "jsonl", "jsonl"),
     ("a.jsonl", "text", "text"), ("a", "", "text"), ("-", "", "text"), ("-", "jsonl", "jsonl")],
)  # fmt: skip
def test_the_format_is_guessed_from_the_ending_unless_given(name, input_format, expected):
    sources, _ = find_sources([name], input_format)
    assert [source.format for source in sources] == [expected]


def test_a_folder_with_nothing_to_read_is_a_fault_and_the_others_count(tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    found, faults = names(tmp_path / "empty", tmp_path / "a.txt")
    assert found == [str(tmp_path / "a.txt")]
    assert faults == [f"{tmp_path}/empty: no .txt or .md file in this folder; name files, or say --input-format"]


def test_formats_that_are_not_read_say_what_to_do(tmp_path):
    for name in ("a.csv", "a.tsv", "a.parquet", "a.json"):
        (tmp_path / name).write_text("x", encoding="utf-8")
        found, (fault,) = names(tmp_path / name)
        assert found == []
        assert "give one JSON object a line (.jsonl), or say --input-format text" in fault


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_does_not_hide_the_others(tmp_path):
    (tmp_path / "closed").mkdir(mode=0)
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    found, faults = names(tmp_path)
    assert found == [str(tmp_path / "a.txt")]
    assert faults == [f"{tmp_path}/closed: may not be read; check its permissions"]
