"""Many records and large ones: nothing is lost, memory and cost stay in proportion."""

import json
import os
import subprocess
import sys
import time

import pytest

_IS_SMALL = bool(os.environ.get("MTNORM_SOAK"))
_MEGABYTE = 1 << 20
QUICK = ("--input-format", "jsonl", "--select", "names")


def check_broken_records(mtnorm, folder, count, jobs):
    broken = {number for number in range(count) if number % 100 == 37}
    lines = [
        ('{"text": 5}', '{"text": "cut', '{"txt": "x"}', "\udcff", "[]")[number // 100 % 5]
        if number in broken
        else json.dumps({"id": number, "text": f"Bachar el-Assad {number}"})
        for number in range(count)
    ]
    (folder / "in.jsonl").write_bytes("\n".join(lines).encode("utf-8", "surrogateescape"))
    done = mtnorm("clean", "in.jsonl", *QUICK, "-o", "out.jsonl", "--rejects", "aside.jsonl", "-j", str(jobs))
    assert done.returncode == 2
    kept = [json.loads(line) for line in (folder / "out.jsonl").read_bytes().splitlines()]
    aside = [json.loads(line) for line in (folder / "aside.jsonl").read_bytes().splitlines()]
    assert [record["id"] for record in kept] == [number for number in range(count) if number not in broken]
    assert all(record["text"] == f"Bashar al-Assad {record['id']}" for record in kept)
    assert [(row["line"], row["record"]) for row in aside] == [(number + 1, number + 1) for number in sorted(broken)]
    assert all(row["reason"] and (row.get("raw") or row["raw_base64"]) for row in aside)


def test_of_many_records_the_good_ones_come_out_and_the_bad_ones_are_put_aside(mtnorm, folder):
    check_broken_records(mtnorm, folder, 2_000, jobs=1)


@pytest.mark.soak
def test_of_a_hundred_thousand_records_too(command, folder):
    def run(*arguments):
        return subprocess.run(**command(*arguments), capture_output=True, check=False)

    check_broken_records(run, folder, 5_000 if _IS_SMALL else 100_000, jobs=2)


_FEED = """
import json, sys
line = json.dumps({"text": "Today Bachar el-Assad spoke.", "more": "x" * 40_000}) + "\\n"
for _ in range(int(sys.argv[1]) // len(line)):
    sys.stdout.write(line)
"""


def peak(command, size, *arguments):
    """The most memory, in bytes, that a run over a generated stream of this size took."""
    feeder = subprocess.Popen([sys.executable, "-c", _FEED, str(size)], stdout=subprocess.PIPE)
    asked = command("clean", *QUICK, *arguments)
    run = subprocess.Popen(**asked, stdin=feeder.stdout, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    feeder.stdout.close()
    _, status, usage = os.wait4(run.pid, 0)
    run.returncode = os.waitstatus_to_exitcode(status)
    assert run.returncode == 0
    assert feeder.wait() == 0
    return usage.ru_maxrss * 1024


@pytest.mark.skipif(sys.platform != "linux", reason="memory is told in other units elsewhere")
def test_memory_does_not_grow_with_the_stream(command):
    assert peak(command, 60 * _MEGABYTE) < peak(command, 10 * _MEGABYTE) + 15 * _MEGABYTE


@pytest.mark.soak
@pytest.mark.skipif(sys.platform != "linux", reason="memory is told in other units elsewhere")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_two_gigabytes_pass_through_less_than_one(command, jobs):
    size = (100 if _IS_SMALL else 2_048) * _MEGABYTE
    assert peak(command, size, "-j", jobs) < 1_024 * _MEGABYTE


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv"])
def test_one_huge_record_costs_as_much_as_its_length(command, folder, name):
    """What is around the text is large; the text itself is what the engine answers for."""

    def seconds(size):
        rest = "x, " * (size // 3)
        row = {"text": "Bachar el-Assad", "more": rest}
        data = json.dumps(row) if name == "a.jsonl" else f'text,more\nBachar el-Assad,"{rest}"'
        (folder / name).write_text(data + "\n", encoding="utf-8")
        begun = time.monotonic()
        subprocess.run(**command("clean", name, "--select", "names", "-o", "out"), check=True)
        took = time.monotonic() - begun
        assert (folder / "out").read_text(encoding="utf-8") == data.replace("Bachar el-", "Bashar al-") + "\n"
        return took

    start = seconds(100)
    assert seconds(100 * _MEGABYTE) - start < 30
