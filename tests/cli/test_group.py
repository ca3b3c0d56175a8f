"""The command as a whole: help, version, completion, and how it ends."""

import json
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

HEAVY = ("rich", "msgspec", "regex", "ahocorasick_rs", "yaml", "langdetect", "normalizer.engine")


def test_help_names_every_verb_and_loads_nothing_heavy(environment):
    code = (
        "import sys\nfrom normalizer.cli import run\nassert run(['--help']) == 0\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"
    for verb in ("check", "clean", "rules", "lexicon"):
        assert f"\n  {verb} " in done.stdout


def test_the_version_is_one_line(mtnorm):
    done = mtnorm("--version")
    assert done.returncode == 0
    assert done.stdout.startswith(b"mtnorm ")
    assert done.stdout.count(b"\n") == 1


def test_completion_of_the_shell_knows_verbs_and_rules(command):
    completing = command("")
    completing["args"] = completing["args"][:3]
    environment = completing["env"] | {"_MTNORM_COMPLETE": "bash_complete"}

    def words(line: str) -> str:
        values = environment | {"COMP_WORDS": line, "COMP_CWORD": str(line.count(" "))}
        return subprocess.run(**completing | {"env": values}, capture_output=True, text=True, check=False).stdout

    assert "plain,check" in words("mtnorm ch")
    assert "plain,attribution/double-attribution" in words("mtnorm rules attribution/d")
    assert "plain,articles" in words("mtnorm check --select art")


def test_a_wrong_command_line_is_one_line_and_ends_with_2(mtnorm):
    for arguments in (
        ["lexicon"],
        ["nonsense"],
        ["clean", "--nonsense"],
        ["check", "--format", "poem", "x"],
        ["rules", "a/b"],
    ):
        done = mtnorm(*arguments)
        assert done.returncode == 2
        assert done.stdout == b""
        assert done.stderr.startswith(b"mtnorm: ")
        assert done.stderr.count(b"\n") == 1


def test_no_input_at_a_terminal_is_a_usage_error(command):
    import pty

    master, slave = pty.openpty()
    done = subprocess.run(**command("clean"), stdin=slave, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("mtnorm: no input: name a file or a folder, or - for standard input")
    del master


@pytest.mark.parametrize("arguments", [["clean"], ["check", "--format", "concise"], ["clean", "--diff"]])
def test_a_reader_that_leaves_early_ends_it_quietly(command, folder, arguments):
    (folder / "many.txt").write_text("Bachar el-Assad spoke.\n" * 5_000, encoding="utf-8")
    process = subprocess.Popen(**command(*arguments, "many.txt"), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(timeout=60) == 141


FULL = (["clean", "a.txt"], ["clean", "--diff", "a.txt"], ["check", "a.txt"], ["rules"], ["--version"], ["rules", "-h"])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("arguments", FULL, ids=" ".join)
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_behind_standard_output_is_told_in_one_line(command, folder, arguments, unbuffered):
    (folder / "a.txt").write_text("Bachar el-Assad spoke.\n" * 3, encoding="utf-8")
    call = command(*arguments)
    call["env"] = call["env"] | {"PYTHONUNBUFFERED": unbuffered}
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(**call, stdout=full, stderr=subprocess.PIPE, check=False)
    told = b"mtnorm: standard output: cannot be written (no space left on device); make room, or send it elsewhere\n"
    assert (done.returncode, done.stderr) == (2, told)


def test_ctrl_c_ends_it_quietly_with_130(command):
    process = subprocess.Popen(
        **command("clean", "--input-format", "jsonl"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=partial(
            signal.signal, signal.SIGINT, signal.default_int_handler
        ),  # ignored where CI runs behind a shell
    )
    process.stdin.write((json.dumps({"text": "Bachar el-Assad"}) + "\n").encode() * 1_000)
    process.stdin.flush()
    process.stdout.read(10)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors == b""


def test_an_internal_error_is_one_line(environment):
    code = (
        "import sys\nimport normalizer.engine as engine\nfrom normalizer.cli import run\n"
        "def fail(*_, **__): raise ZeroDivisionError('by\\nzero')\n"
        "engine.Normalizer.repair = fail\nsys.exit(run(['clean', '-']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, input="x", capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr == (
        "mtnorm: -: internal error, please report it: ZeroDivisionError: by zero (MTNORM_DEBUG=1 shows where)\n"
    )
