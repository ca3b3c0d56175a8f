"""`--resume`: a run that was stopped goes on; nothing is done twice, lost or half-written."""

import json
import os
import random
import shutil
import subprocess
import time

import pytest

BAD, GOOD = "Today Bachar el-Assad spoke.", "Today Bashar al-Assad spoke."
MANIFEST = ".mtnorm-manifest.jsonl"


def write_inputs(folder, files=4, lines=3):
    (folder / "in" / "deep").mkdir(parents=True)
    for number in range(files):
        rows = [json.dumps({"id": f"{number}-{line}", "text": f"{BAD} {number} {line}"}) for line in range(lines)]
        path = folder / "in" / ("deep" if number % 2 else "") / f"{number:02}.jsonl"
        path.write_text("\n".join([*rows, "broken"]) + "\n", encoding="utf-8")


def tree(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }


def times(folder):
    return {path.name: path.stat().st_mtime_ns for path in folder.rglob("*.jsonl") if path.name != MANIFEST}


CLEAN = ("clean", "in", "--input-format", "jsonl", "--keep-original", "was", "--rejects", "aside.jsonl")


def summary(folder):
    return json.loads((folder / "s.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("how", [["-o", "out"], ["-w"]])
def test_what_is_done_is_not_done_again(mtnorm, folder, how):
    write_inputs(folder)
    assert mtnorm(*CLEAN, *how, "--resume").returncode == 2
    results = folder / ("out" if "-o" in how else "in")
    first, before = tree(results), times(results)
    aside = (folder / "aside.jsonl").read_bytes()
    assert aside.count(b"\n") == 4
    done = mtnorm(*CLEAN, *how, "--resume", "--summary", "s.json")
    assert done.returncode == 2
    assert done.stderr.count(b": 1 record failed in an earlier run") == done.stderr.count(b"\n") == 4
    assert (tree(results), times(results), (folder / "aside.jsonl").read_bytes()) == (first, before, aside)
    assert [summary(folder)[name] for name in ("files", "skipped", "rejects")] == [0, 4, 4]


def test_records_left_out_are_told_of_until_the_input_is_mended(mtnorm, folder):
    path = folder / "a.jsonl"
    path.write_text(json.dumps({"text": BAD}) + "\nbroken\n[]\n", encoding="utf-8")
    arguments = ("clean", "a.jsonl", "-o", "out/", "--resume", "--summary", "s.json")
    assert mtnorm(*arguments).returncode == 2
    for _ in range(2):
        done = mtnorm(*arguments)
        told = "mtnorm: a.jsonl: 2 records failed in an earlier run, left out of the output; mend the input, and it is done again"
        assert (done.returncode, done.stderr.decode()) == (2, f"{told}\n")
        assert [summary(folder)[name] for name in ("skipped", "rejects")] == [1, 2]
    path.write_text(json.dumps({"text": BAD}) + "\n", encoding="utf-8")
    for skipped in (0, 1):
        done = mtnorm(*arguments)
        assert (done.returncode, done.stderr) == (0, b"")
        assert [summary(folder)[name] for name in ("skipped", "rejects")] == [skipped, 0]


def test_a_missing_output_and_a_changed_input_are_done_again_alone(mtnorm, folder):
    write_inputs(folder)
    mtnorm(*CLEAN, "-o", "out", "--resume")
    first, before = tree(folder / "out"), times(folder / "out")
    (folder / "out" / "00.jsonl").unlink()
    (folder / "in" / "02.jsonl").write_text(json.dumps({"text": BAD}) + "\n", encoding="utf-8")
    mtnorm(*CLEAN, "-o", "out", "--resume", "--summary", "s.json")
    after = times(folder / "out")
    assert summary(folder)["files"] == 2
    assert [name for name in sorted(after) if after[name] != before[name]] == ["00.jsonl", "02.jsonl"]
    changed = {"02.jsonl": json.dumps({"text": GOOD, "was": BAD}).encode() + b"\n"}
    assert tree(folder / "out") == first | changed
    aside = [json.loads(line)["path"] for line in (folder / "aside.jsonl").read_text(encoding="utf-8").splitlines()]
    assert sorted(aside) == ["in/00.jsonl", "in/deep/01.jsonl", "in/deep/03.jsonl"]


def test_an_output_that_somebody_changed_is_done_again(mtnorm, folder):
    write_inputs(folder)
    mtnorm(*CLEAN, "-o", "out", "--resume")
    first = tree(folder / "out")
    path = folder / "out" / "00.jsonl"
    path.write_bytes(path.read_bytes().replace(b"Bashar", b"BASHAR"))
    mtnorm(*CLEAN, "-o", "out", "--resume")
    assert tree(folder / "out") == first


def test_an_output_of_another_time_and_the_same_content_counts(mtnorm, folder):
    write_inputs(folder)
    mtnorm(*CLEAN, "-o", "out", "--resume")
    os.utime(folder / "out" / "00.jsonl", (1, 1))
    mtnorm(*CLEAN, "-o", "out", "--resume", "--summary", "s.json")
    assert summary(folder)["skipped"] == 4


@pytest.mark.parametrize("change", [["--ignore", "names"], ["--findings-field", "f"], ["--names", "off"]])
def test_a_changed_setting_starts_anew_and_says_so(mtnorm, folder, change):
    write_inputs(folder)
    mtnorm(*CLEAN, "-o", "out", "--resume")
    done = mtnorm(*CLEAN, "-o", "out", "--resume", *change, "--summary", "s.json")
    assert b"was made with other settings; everything is done anew" in done.stderr
    assert summary(folder)["files"] == 4
    mtnorm(*CLEAN, "-o", "fresh", *change)
    assert tree(folder / "out") == tree(folder / "fresh")


def test_a_manifest_that_was_cut_off_is_read_as_far_as_it_goes(mtnorm, folder):
    write_inputs(folder)
    mtnorm(*CLEAN, "-o", "out", "--resume")
    first = tree(folder / "out")
    path = folder / "out" / MANIFEST
    path.write_bytes(path.read_bytes()[:-30])
    mtnorm(*CLEAN, "-o", "out", "--resume", "--summary", "s.json")
    assert (summary(folder)["files"], summary(folder)["skipped"]) == (1, 3)
    mtnorm(*CLEAN, "-o", "out", "--resume", "--summary", "s.json")
    assert summary(folder)["skipped"] == 4
    assert tree(folder / "out") == first


def test_a_file_that_needs_nothing_is_remembered_too(mtnorm, folder):
    (folder / "a.txt").write_text(GOOD, encoding="utf-8")
    (folder / "b.txt").write_text(BAD, encoding="utf-8")
    mtnorm("clean", "-w", "a.txt", "b.txt", "--resume")
    mtnorm("clean", "-w", "a.txt", "b.txt", "--resume", "--summary", "s.json")
    assert summary(folder)["skipped"] == 2


@pytest.mark.parametrize("how", [["-o", "out"], ["-w"]])
def test_what_a_killed_run_left_is_removed(mtnorm, folder, how):
    write_inputs(folder)
    mtnorm(*CLEAN, *how, "--resume")
    results = folder / ("out" if "-o" in how else "in")
    left = [results / ".mtnorm-0123456789abcdef.tmp", results / "deep" / ".mtnorm-fedcba9876543210.tmp"]
    for path in left:
        path.write_bytes(b"half")
    mtnorm(*CLEAN, *how, "--resume")
    assert [path for path in left if path.exists()] == []


def test_resume_needs_files(mtnorm, folder):
    write_inputs(folder)
    done = mtnorm(*CLEAN, "--resume")
    assert done.returncode == 2
    assert b"--resume needs files to be written" in done.stderr


def killed_runs(command, folder, arguments, kills, span):
    """Start the command so many times and kill it at random moments of its life."""
    for _ in range(kills):
        process = subprocess.Popen(
            **command(*arguments), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(random.uniform(0.1, 1.0) * span)
        process.kill()
        process.wait()
        yield


def check_kills(mtnorm, command, folder, how, kills):
    write_inputs(folder, files=16, lines=40)
    given = tree(folder / "in")
    shutil.copytree(folder / "in", folder / "kept")
    begun = time.monotonic()
    mtnorm(*CLEAN, "-o", "right")
    span = time.monotonic() - begun
    right, aside = tree(folder / "right"), (folder / "aside.jsonl").read_bytes()
    (folder / "aside.jsonl").unlink()
    results = folder / how[-1] if "-o" in how else folder / "in"
    for _ in killed_runs(command, folder, (*CLEAN, *how, "--resume"), kills, span):
        found = tree(results) if results.exists() else {}
        assert all(data in (right[name], given[name] if "-w" in how else b"?") for name, data in found.items())
        if "-w" in how:
            assert found.keys() == given.keys()
    done = mtnorm(*CLEAN, *how, "--resume")
    assert done.returncode in (0, 2)
    assert list(results.rglob(".mtnorm-*.tmp")) == []
    assert tree(results) == right
    assert sorted((folder / "aside.jsonl").read_bytes().splitlines()) == sorted(aside.splitlines())


@pytest.mark.parametrize("how", [["-o", "out"], ["-w", "-j", "2"]])
def test_a_few_kills_change_nothing(mtnorm, command, folder, how):
    check_kills(mtnorm, command, folder, how, kills=2)


@pytest.mark.soak
@pytest.mark.parametrize("how", [["-o", "out"], ["-w"], ["-w", "-j", "2"]])
def test_twenty_kills_change_nothing(mtnorm, command, folder, how):
    check_kills(mtnorm, command, folder, how, kills=4 if os.environ.get("MTNORM_SOAK") else 20)


def test_kills_without_resume_leave_every_file_old_or_new(mtnorm, command, folder):
    write_inputs(folder, files=16, lines=40)
    given = tree(folder / "in")
    begun = time.monotonic()
    mtnorm("clean", "in", "--input-format", "jsonl", "--rejects", "aside.jsonl", "-o", "right")
    span, right = time.monotonic() - begun, tree(folder / "right")
    arguments = ("clean", "in", "--input-format", "jsonl", "--rejects", "aside.jsonl", "-w")
    for _ in killed_runs(command, folder, arguments, 2, span):
        found = tree(folder / "in")
        assert found.keys() == given.keys()
        assert all(data in (right[name], given[name]) for name, data in found.items())
    mtnorm(*arguments)
    assert tree(folder / "in") == right
