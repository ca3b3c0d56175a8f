"""`-j`: several processes give the same bytes in the same order, and end cleanly however they end."""

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

BAD = "Today Bachar el-Assad spoke."
LINUX = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc to see processes")


def records(count, *, broken=0):
    for number in range(count):
        if broken and number % broken == broken - 1:
            yield ("not json", '{"txt": 1}', '{"text": 5}', '{"text": "\\x')[number % 4]
        else:
            yield json.dumps({"id": number, "text": f"{BAD} It is {number}.", "n": [1, {"a": None}]})


def write_inputs(folder):
    lines = "\n".join(records(300, broken=50)) + "\n"
    (folder / "in" / "deep").mkdir(parents=True)
    (folder / "in" / "a.jsonl").write_text(lines, encoding="utf-8")
    (folder / "in" / "deep" / "b.jsonl.gz").write_bytes(gzip.compress(lines.encode()))
    table = "".join(f'{number};"{BAD}\nNo {number}"\n' for number in range(400)) + "1;2;3\n"
    (folder / "in" / "c.csv").write_text("id;text\n" + table, encoding="utf-8")
    for number in range(40):
        (folder / "in" / "deep" / f"{number:02}.txt").write_text(f"{BAD} No {number}.\n", encoding="utf-8")
    (folder / "in" / "deep" / "07.txt").write_bytes(b"Caf\xe9")


def tree(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_any_number_of_processes_gives_the_same_bytes(mtnorm, folder):
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    write_inputs(folder)
    rows = pa.table({"id": range(300), "text": [f"{BAD} It is {number}." for number in range(300)]})
    pq.write_table(rows, folder / "in" / "d.parquet", row_group_size=130)
    paths = ["in/*.jsonl", "in/deep/*.jsonl.gz", "in/c.csv", "in/deep", "in/d.parquet"]
    fields = ["--id-field", "id", "--findings-field", "f", "--keep-original", "was"]
    seen = []
    for jobs in ("1", "2"):
        done = mtnorm("clean", *paths, *fields, "-j", jobs, "-o", f"out{jobs}", "--rejects", "aside.jsonl")
        assert done.returncode == 2
        seen.append((tree(folder / f"out{jobs}"), (folder / "aside.jsonl").read_bytes(), done.stderr))
    assert seen[0] == seen[1]
    assert len(seen[0][0]) == 43
    assert seen[0][1].count(b"\n") == 6 + 6 + 1
    checks = [mtnorm("check", *paths, "--id-field", "id", "-j", jobs, "--format", "jsonl") for jobs in ("1", "2")]
    assert checks[0].stdout == checks[1].stdout
    assert checks[0].stdout.count(b"\n") == 294 * 2 + 400 + 39 + 300


def test_a_pipe_through_several_processes(mtnorm):
    given = "\n".join(records(900)) + "\n"
    one, two = (mtnorm("clean", "--input-format", "jsonl", "-j", jobs, given=given) for jobs in ("1", "0"))
    assert one.stdout == two.stdout
    assert one.stdout.count(b"Bashar al-Assad") == 900


def workers(parent):
    """The processes that a process started to work for it."""
    try:
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()
        return [int(pid) for pid in children if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()]
    except (FileNotFoundError, ProcessLookupError):
        return []


def wait_for(what, seconds=30.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.02)
    return pytest.fail("waited in vain")


def is_gone(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0] == "Z"
    except (FileNotFoundError, ProcessLookupError):  # the latter when it goes between opening and reading
        return True


@pytest.fixture
def endless(command):
    """A run of two processes over a pipe that does not end, once it has written something."""
    asked = command("clean", "--input-format", "jsonl", "-j", "2")
    feeder = subprocess.Popen(
        [sys.executable, "-c", "import sys\nwhile True: sys.stdout.write(sys.argv[1] * 100)", json.dumps({"text": BAD, "n": [1] * 700}) + "\n"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    run = subprocess.Popen(
        **asked, stdin=feeder.stdout, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    feeder.stdout.close()
    assert run.stdout.read(1_000)
    yield run
    for process in (run, feeder):
        process.kill()
        process.wait()
    run.stdout.close()
    run.stderr.close()


@LINUX
def test_a_killed_worker_ends_the_run_with_what_was_complete(endless):
    started = wait_for(lambda: workers(endless.pid))
    os.kill(started[0], signal.SIGKILL)
    rest, told = endless.communicate(timeout=60)
    assert endless.returncode == 2
    assert told.startswith(b"mtnorm: a worker process was killed")
    assert told.count(b"\n") == 1
    assert rest.endswith(b"}\n")
    assert wait_for(lambda: all(map(is_gone, started)))


@LINUX
@pytest.mark.parametrize("to_group", [True, False])
def test_an_interrupt_ends_quietly_and_leaves_no_process(endless, to_group):
    started = wait_for(lambda: workers(endless.pid))
    (os.killpg if to_group else os.kill)(endless.pid, signal.SIGINT)
    rest, told = endless.communicate(timeout=60)
    assert (endless.returncode, told) == (130, b"")
    assert rest.endswith(b"}\n")
    assert wait_for(lambda: all(map(is_gone, started)))


@LINUX
@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGTERM])
def test_workers_end_with_the_process_that_started_them(endless, blow):
    started = wait_for(lambda: workers(endless.pid))
    endless.send_signal(blow)
    endless.communicate(timeout=60)
    assert wait_for(lambda: all(map(is_gone, started)))


def test_the_configuration_is_the_same_in_every_process(mtnorm, folder):
    write_inputs(folder)
    (folder / "own.toml").write_text('[house_style]\nbashar-al-assad = "B. Assad"\n', encoding="utf-8")
    done = mtnorm("clean", "in/a.jsonl", "-j", "2", "--config", "own.toml")
    assert done.stdout.count(b"B. Assad") == 294
    assert b"Bachar" not in done.stdout
