"""Records that failed are put aside with where, why and what."""

import gzip
import json
from pathlib import Path

import pytest
import zstandard

from normalizer.errors import InputError, RunError
from normalizer.records.piece import Reject
from normalizer.records.rejects import RejectsFile, to_line


def test_a_reject_is_a_line_that_says_where_why_and_what():
    assert json.loads(to_line("a.jsonl", Reject(7, 5, "not JSON", 'é "x"\r\n'.encode()))) == {
        "path": "a.jsonl", "line": 7, "record": 5, "reason": "not JSON", "raw": 'é "x"',
    }  # fmt: skip


def test_bytes_that_are_no_text_are_kept_as_well():
    row = json.loads(to_line("a", Reject(None, 1, "x", b"\xff\n")))
    assert (row["raw_base64"], row["line"]) == ("/wo=", None)
    assert "raw" not in row


def test_a_later_run_keeps_the_lines_it_is_told_to_keep(tmp_path):
    path = tmp_path / "aside"
    first = RejectsFile(path)
    for name in ("a", "b"):
        first.add(name, [Reject(1, 1, "x", b"x")])
    first.close()
    path.write_bytes(path.read_bytes() + b'{"path": "a", "cut o')
    second = RejectsFile(path, keep=lambda name: name == "a")
    second.add("c", [Reject(1, 1, "x", b"x")])
    second.close()
    assert [json.loads(line)["path"] for line in path.read_bytes().splitlines()] == ["a", "c"]


def test_a_file_that_cannot_be_written_is_told_of(tmp_path):
    with pytest.raises(InputError, match="choose another file for --rejects"):
        RejectsFile(tmp_path / "none" / "aside")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_disk_that_is_full_ends_the_run():
    rejects = RejectsFile(Path("/dev/full"))
    with pytest.raises(RunError, match="make room for --rejects"):
        rejects.add("a", [Reject(1, 1, "x", b"x")])
    rejects.close()


PACKED = {
    ".gz": gzip.decompress,
    ".zst": lambda data: zstandard.ZstdDecompressor().stream_reader(data, read_across_frames=True).read(),
}


@pytest.mark.parametrize("ending", PACKED)
def test_a_file_is_compressed_as_its_name_says_and_outlives_a_kill(tmp_path, ending):
    path = tmp_path / f"aside{ending}"

    def names():
        return [json.loads(line)["path"] for line in PACKED[ending](path.read_bytes()).splitlines()]

    first = RejectsFile(path)
    assert names() == []
    for name in ("a", "b"):
        first.add(name, [Reject(1, 1, "x", b"x"), Reject(2, 2, "x", b"x")])
        assert names()[-2:] == [name, name]
    first.add("a", [Reject(3, 3, "x", b"x")])
    first.close()
    path.write_bytes(path.read_bytes()[:-40])
    second = RejectsFile(path, keep=lambda name: name == "a")
    second.add("c", [Reject(1, 1, "x", b"x")])
    second.close()
    assert names() == ["a", "a", "c"]
