"""Which inputs paths stand for."""

import gzip
import io
import os

import pytest

from normalizer.records.source import find_sources, guess_format, is_like_json


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
     ("a.jsonl", "text", "text"), ("a.jsonl.gz", "", "jsonl"), ("a.CSV.zst", "", "csv"), ("a.tab", "", "tsv"), ("a.pq", "", "parquet"), ("a.feather", "", "arrow"), ("a", "", "text"), ("-", "", "text"), ("-", "jsonl", "jsonl")],
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


def test_a_json_document_is_not_read_and_says_what_to_do(tmp_path):
    (tmp_path / "a.json").write_text("[]", encoding="utf-8")
    found, (fault,) = names(tmp_path / "a.json")
    assert found == []
    assert "give one JSON object a line (.jsonl), or say --input-format jsonl or text" in fault


def test_a_pattern_means_the_files_that_fit_and_keeps_their_folders(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("in/a.jsonl", "in/deep/b.jsonl.gz", "in/c.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"{}\n")
    sources, faults = find_sources(["in/**/*.jsonl*"])
    assert ([(s.name, str(s.below), s.format) for s in sources], faults) == (
        [("in/a.jsonl", "a.jsonl", "jsonl"), ("in/deep/b.jsonl.gz", "deep/b.jsonl.gz", "jsonl")],
        [],
    )
    assert names("in/*.csv") == ([], ["in/*.csv: no file is named so; check the pattern"])


def test_the_folder_of_the_output_is_no_input_of_a_folder_or_pattern_above_it(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("in/a.txt", "in/deep/out/b.txt", "in/outer/c.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "link").symlink_to("in")

    def found(path, output):
        sources, _ = find_sources([path], output=output)
        return [source.name for source in sources]

    assert found("in", "in/deep/out") == ["in/a.txt", "in/outer/c.txt"]
    assert found("in", str(tmp_path / "link" / "deep" / "out")) == ["in/a.txt", "in/outer/c.txt"]
    assert found("in/**/*.txt", "in/deep/out/") == ["in/a.txt", "in/outer/c.txt"]
    assert found("in/deep/out", "in/deep/out") == ["in/deep/out/b.txt"]
    assert found("in/deep/out/*", "in/deep/out") == ["in/deep/out/b.txt"]
    assert found("in/deep/out/b.txt", "in/deep/out") == ["in/deep/out/b.txt"]


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a[1].txt").write_text("x", encoding="utf-8")
    (tmp_path / "a1.txt").write_text("x", encoding="utf-8")
    assert names("a[1].txt") == (["a[1].txt"], [])


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (b'{"text": "x"}\n', "jsonl"),
        (b'\xef\xbb\xbf{ "a\\"b" : 1', "jsonl"),
        (gzip.compress(b'{"text": "x"}\n', mtime=0), "jsonl"),
        (gzip.compress(b"Well.", mtime=0)[:-6], ""),
        (b'{"text"}', ""),
        (b'{\n  "text": 1}', ""),
        (b"{Well} he said", ""),
        (b"PAR1\x15", "parquet"),
        (b"ARROW1\x00\x00", "arrow"),
        (b"\xff\xff\xff\xff\x10", "arrow"),
        (b"\xff\xfeW\x00", ""),
        (b"", ""),
    ],
)
def test_standard_input_is_known_by_its_first_bytes_only_where_they_leave_no_doubt(start, expected):
    stream = io.BufferedReader(io.BytesIO(start))
    assert guess_format(stream) == expected
    assert stream.read() == start


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (b'[{"text": "x"}]', True),
        (b'\xef\xbb\xbf[\n  {\n    "text" : 1', True),
        (b'{\n  "text": 1}', True),
        (b'["He left.",\n "He stayed."]', True),
        (b'[["He left."], []]', True),
        (b'["He left."]\n', True),
        (gzip.compress(b'[{"text": "x"}]', mtime=0), True),
        (b'["Yes," he said]', False),
        (b'["Title"](https://example.org)', False),
        (b'"Yes", "No"', False),
        (b"[Update] Well.", False),
        (b"[[Link]] { Well }", False),
        (b"[" * 9999, False),
        (b"", False),
    ],
    ids=lambda value: str(value)[:20],
)
def test_json_that_is_no_json_lines_is_known_for_what_it_is(start, expected):
    stream = io.BufferedReader(io.BytesIO(start))
    assert (is_like_json(stream), guess_format(stream)) == (expected, "")
    assert stream.read() == start


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_does_not_hide_the_others(tmp_path):
    (tmp_path / "closed").mkdir(mode=0)
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    found, faults = names(tmp_path)
    assert found == [str(tmp_path / "a.txt")]
    assert faults == [f"{tmp_path}/closed: may not be read; check its permissions"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
def test_a_pipe_in_a_folder_is_told_and_not_waited_for(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("x", encoding="utf-8")
    os.mkfifo(tmp_path / "b.txt")
    assert names(".") == (
        ["a.txt"],
        ["b.txt: a pipe or device, which is left out of a folder; name it to have it read"],
    )
    assert names("b.txt") == (["b.txt"], [])
