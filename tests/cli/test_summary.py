"""`--summary` and `--progress`: what a run did, and how far it is."""

import io
import json
import os
import subprocess
import sys
from pathlib import PurePath

import pytest

from normalizer.cli import progress
from normalizer.cli.progress import Progress
from normalizer.records.source import Source

BAD = "Today Bachar el-Assad spoke."
KEYS = ["files", "skipped", "failed", "records", "changed", "characters", "findings", "edits", "rejects", "seconds", "complete", "signature"]  # fmt: skip


def read(folder):
    return json.loads((folder / "s.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_summary_counts_what_was_done(mtnorm, folder, jobs):
    lines = [json.dumps({"text": BAD}), "broken", json.dumps({"text": "Well."}), ""]
    (folder / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (folder / "b.txt").write_text(f"Well. {BAD}", encoding="utf-8")
    assert mtnorm("clean", "a.jsonl", "b.txt", "--summary", "s.json", "-j", jobs).returncode == 2
    found = read(folder)
    assert list(found) == KEYS
    assert found["seconds"] > 0
    assert found["signature"].startswith("mtnorm:")
    counted = {key: found[key] for key in KEYS[:9]}
    assert counted == {
        "files": 2, "skipped": 0, "failed": 0, "records": 4, "changed": 2, "characters": 2 * len(BAD) + 11,
        "findings": {"names/variant": 2}, "edits": 2, "rejects": 1,
    }  # fmt: skip
    assert found["complete"] is True


def test_the_summary_counts_inputs_that_cannot_be_read(mtnorm, folder):
    (folder / "a.txt").write_text(BAD, encoding="utf-8")
    (folder / "cut.txt.gz").write_bytes(b"")
    (folder / "odd.txt").write_bytes(b"caf\xe9")
    (folder / "gone.txt").symlink_to("nowhere")
    done = mtnorm("clean", "--summary", "s.json", "-o", "out", "a.txt", "cut.txt.gz", "odd.txt", "gone.txt")
    assert done.returncode == 2
    assert b"cut.txt.gz: an empty file, no compressed one; fetch it again" in done.stderr
    assert (read(folder)["failed"], read(folder)["records"]) == (3, 1)


def test_check_has_a_summary_and_puts_aside_too(mtnorm, folder):
    (folder / "a.jsonl").write_text(json.dumps({"text": BAD}) + "\nbroken\n", encoding="utf-8")
    done = mtnorm("check", "a.jsonl", "--summary", "s.json", "--rejects", "aside", "--format", "concise")
    assert done.returncode == 2
    assert (read(folder)["records"], read(folder)["findings"]) == (2, {"names/variant": 1})
    assert json.loads((folder / "aside").read_bytes())["raw"] == "broken"


def test_the_summary_goes_to_standard_output_where_that_is_free(mtnorm, folder):
    (folder / "a.txt").write_text(BAD, encoding="utf-8")
    for arguments in (["clean", "-o", "b.txt"], ["clean", "--check"], ["check", "--write-baseline", "known.json"]):
        done = mtnorm(*arguments, "a.txt", "--summary", "-")
        assert (json.loads(done.stdout)["records"], done.stdout.count(b"\n")) == (1, 1)
    for arguments in (["clean"], ["clean", "--diff"], ["check"]):
        done = mtnorm(*arguments, "a.txt", "--summary", "-")
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.startswith(b"mtnorm: --summary -: standard output is taken; name a file")
    assert not (folder / "-").exists()


def test_a_summary_that_cannot_be_written_is_noticed_before_the_run(mtnorm, folder):
    (folder / "a.txt").write_text(BAD, encoding="utf-8")
    (folder / "aside").write_text("kept", encoding="utf-8")
    for name in ("none/s.json", ".."):
        done = mtnorm("clean", "-w", "a.txt", "--summary", name)
        assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
        assert (folder / "a.txt").read_text(encoding="utf-8") == BAD


def test_only_the_first_of_many_faults_are_told_of_and_all_are_counted(mtnorm, folder):
    (folder / "a.jsonl").write_text("broken\n" * 250, encoding="utf-8")
    done = mtnorm("clean", "a.jsonl", "--rejects", "aside", "--summary", "s.json")
    told = done.stderr.decode().splitlines()
    assert len(told) == 101
    assert told[-1] == "mtnorm: a.jsonl: 250 records failed; only the first 100 are told of"
    assert (folder / "aside").read_bytes().count(b"\n") == read(folder)["rejects"] == 250


def test_nothing_is_told_where_nobody_looks(mtnorm, folder):
    (folder / "a.txt").write_text(BAD, encoding="utf-8")
    assert mtnorm("clean", "a.txt").stderr == b""


SOURCES = [Source(name, None, "text", PurePath(name)) for name in ("a", "b")]


class Clock:
    """A clock that a test sets."""

    def __init__(self):
        self.now = 0.0

    def monotonic(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(progress, "time", clock)
    monkeypatch.setattr(progress, "_size", lambda _: 4_000_000)
    return clock


def test_a_log_gets_a_line_every_few_seconds_with_rate_and_time_left(clock, capsys):
    shown = Progress("on", SOURCES, shares_terminal=False)
    for clock.now in (0.5, 2.0, 3.0, 6.0, 8.0):
        shown.advance(SOURCES[0], int(clock.now * 500_000))
    shown.end(SOURCES[0])
    clock.now = 14.0
    shown.advance(SOURCES[1], 3_000_000)
    shown.close()
    assert capsys.readouterr().err.splitlines() == [
        "mtnorm: 12 %, 1.0 MB, 0.5 MB/s, 14 s left",
        "mtnorm: 50 %, 4.0 MB, 0.5 MB/s, 8 s left",
        "mtnorm: 87 %, 7.0 MB, 0.5 MB/s, 2 s left",
    ]


@pytest.mark.parametrize(
    ("wanted", "shares", "is_terminal", "is_shown"),
    [("auto", False, False, False), ("auto", False, True, True), ("auto", True, True, False), ("off", False, True, False), ("on", True, False, True)],
)  # fmt: skip
def test_progress_is_for_terminals_unless_it_is_asked_for(monkeypatch, wanted, shares, is_terminal, is_shown):
    told = Terminal(is_terminal=is_terminal)
    monkeypatch.setattr(sys, "stderr", told)
    monkeypatch.setattr(progress, "_QUIET_FOR", -1.0)
    shown = Progress(wanted, SOURCES, shares_terminal=shares)
    shown.advance(SOURCES[0], 1_000_000)
    shown.close()
    assert bool(told.getvalue()) == is_shown


class Terminal(io.StringIO):
    """Takes what is written, and says whether it is a terminal."""

    def __init__(self, *, is_terminal):
        super().__init__()
        self._is_terminal = is_terminal

    def isatty(self):
        return self._is_terminal


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs terminals of its own")
def test_on_a_terminal_there_is_a_bar(environment):
    code = (
        "import sys, time\nfrom pathlib import PurePath\nfrom normalizer.cli import progress\n"
        "from normalizer.records.source import Source\nprogress._QUIET_FOR = 0\nprogress._size = lambda _: 2_000_000\n"
        "source = Source('a', None, 'text', PurePath('a'))\n"
        "shown = progress.Progress('auto', [source], shares_terminal=False)\n"
        "shown.advance(source, 1_000_000)\ntime.sleep(0.3)\nshown.close()"
    )
    own, other = os.openpty()
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment | {"TERM": "xterm", "COLUMNS": "90"}, stderr=other, check=False
    )
    os.close(other)
    told = os.read(own, 65_536).decode()
    os.close(own)
    assert done.returncode == 0
    assert "1.0/2.0 MB" in told
    assert "MB/s" in told
