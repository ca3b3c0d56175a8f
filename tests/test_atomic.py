"""Files are written whole or not at all."""

import os
import shutil
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import normalizer
from normalizer.atomic import atomic_write, remove_leftovers
from normalizer.errors import InputError


def test_a_new_file_has_the_mode_the_user_gives_new_files(tmp_path):
    with atomic_write(tmp_path / "a") as file:
        file.write(b"new")
    (tmp_path / "b").write_bytes(b"")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "b").stat().st_mode


def test_until_the_end_the_old_content_stands(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    with atomic_write(path) as file:
        file.write(b"new")
        assert path.read_bytes() == b"old"
    assert path.read_bytes() == b"new"


def test_an_error_in_between_leaves_the_old_file_and_no_draft(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    with pytest.raises(ValueError, match="stop"), atomic_write(path) as file:  # noqa: PT012 (half must be written)
        file.write(b"half")
        raise ValueError("stop")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a", b"old")]


def test_a_discarded_file_leaves_the_old_one(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    with atomic_write(path, backup=".bak") as file:
        file.write(b"new")
        file.discard()
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a", b"old")]


def test_the_mode_is_kept_and_the_old_file_on_request(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o604)
    with atomic_write(path, backup="~") as file:
        file.write(b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o604
    assert (tmp_path / "a~").read_bytes() == b"old"
    assert stat.S_IMODE((tmp_path / "a~").stat().st_mode) == 0o604


def test_a_backup_that_is_there_is_never_replaced(tmp_path):
    path, kept = tmp_path / "a", tmp_path / "a~"
    path.write_bytes(b"second")
    kept.write_bytes(b"first")
    with pytest.raises(InputError, match="a: left as it was, since a~ is there already and would be lost; move it"):  # noqa: SIM117
        with atomic_write(path, backup="~") as file:
            file.write(b"third")
    assert [(p.name, p.read_bytes()) for p in sorted(tmp_path.iterdir())] == [("a", b"second"), ("a~", b"first")]
    kept.write_bytes(b"second")  # by a run that was killed behind its backup
    with atomic_write(path, backup="~") as file:
        file.write(b"third")
    assert [(p.name, p.read_bytes()) for p in sorted(tmp_path.iterdir())] == [("a", b"third"), ("a~", b"second")]


def test_half_a_backup_is_not_left(tmp_path, monkeypatch):
    def fail(_, target):
        target.write_bytes(b"ha")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copy2", fail)
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(InputError, match="no space left"), atomic_write(tmp_path / "a", backup="~") as file:
        file.write(b"new")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a", b"old")]


@pytest.mark.parametrize(("name", "fault"), [("none/a", "there is no folder"), ("folder", "not a plain file")])
def test_what_cannot_be_written_is_refused_before_anything_is_made(tmp_path, name, fault):
    (tmp_path / "folder").mkdir()
    with pytest.raises(InputError, match=fault), atomic_write(tmp_path / name):
        pytest.fail("the body ran")


def test_a_full_disk_is_told_of_in_one_line(tmp_path, monkeypatch):
    def fail(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(InputError, match=r"cannot be written \(no space left on device\)"):  # noqa: SIM117
        with atomic_write(tmp_path / "a") as file:
            file.write(b"new")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGTERM])
def test_a_killed_run_leaves_the_old_file(tmp_path, blow):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "In the Syria."}\n' * 3)
    code = (
        "import sys, time\nimport normalizer.atomic as atomic\n"
        "def wait(*_):\n    print('ready', flush=True)\n    time.sleep(60)\n"
        "atomic._take_place = wait\n"
        "sys.argv[1:] = ['clean', '-w', '--language', 'en', '--findings-field', 'f', sys.argv[1]]\n"
        "from normalizer.cli import main\nmain()"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(normalizer.__file__).parent.parent)}
    words = [sys.executable, "-c", code, str(path)]
    with subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, cwd=tmp_path) as process:
        assert process.stdout.readline() == b"ready\n"
        process.send_signal(blow)
        process.wait(timeout=60)
    assert path.read_bytes() == b'{"text": "In the Syria."}\n' * 3
    drafts = [name for name in os.listdir(tmp_path) if name != "a.jsonl"]  # noqa: PTH208 (names alone)
    assert bool(drafts) == (blow == signal.SIGKILL)
    remove_leftovers(tmp_path)
    assert os.listdir(tmp_path) == ["a.jsonl"]  # noqa: PTH208 (names alone)


WRITING = (
    "import sys\nfrom pathlib import Path\nimport normalizer.atomic as atomic\n"
    "def wait(*arguments):\n    print('ready', flush=True)\n    sys.stdin.readline()\n    take(*arguments)\n"
    "take, atomic._take_place = atomic._take_place, wait\n"
    "with atomic.atomic_write(Path(sys.argv[1])) as file:\n"
    "    file.write(b'new')\n    print('ready', flush=True)\n    sys.stdin.readline()\n"
)


def test_a_draft_that_is_being_written_is_no_leftover(tmp_path):
    path = tmp_path / "a"
    environment = os.environ | {"PYTHONPATH": str(Path(normalizer.__file__).parent.parent)}
    words = [sys.executable, "-c", WRITING, str(path)]
    with subprocess.Popen(words, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        for _ in range(2):  # while it is written, and closed before it takes its name
            assert process.stdout.readline() == b"ready\n"
            remove_leftovers(tmp_path)
            process.stdin.write(b"\n")
            process.stdin.flush()
        assert process.wait(timeout=60) == 0
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a", b"new")]


def test_files_of_others_are_no_leftovers(tmp_path):
    names = [
        ".mtnorm-0123456789abcdef.tmp",
        ".mtnorm-manifest.jsonl",
        ".mtnorm-mine.tmp",
        "mtnorm-0123456789abcdef.tmp",
    ]
    for name in names:
        (tmp_path / name).write_bytes(b"x")
    remove_leftovers(tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted(names[1:])
