"""Standard streams that are closed (`>&-`): told of where they are needed, else no matter."""

import shlex
import subprocess

import pytest

BAD, GOOD = "Today Bachar el-Assad spoke.", "Today Bashar al-Assad spoke."


@pytest.fixture
def in_shell(command, folder):
    """Run `clean` as a shell does, with redirections behind its arguments."""

    def run(arguments: str, redirections: str) -> "subprocess.CompletedProcess[bytes]":
        given = command("clean", *arguments.split())
        line = f"{shlex.join(given.pop('args'))} {redirections}"
        return subprocess.run(["bash", "-c", line], **given, capture_output=True, timeout=240, check=False)

    (folder / "a.csv").write_text(f"text\n{BAD}\n")
    return run


def test_an_output_that_is_closed_is_told_of(in_shell):
    done = in_shell("a.csv", ">&-")
    told = b"mtnorm: standard output: cannot be written (it is closed); make room, or send it elsewhere\n"
    assert (done.returncode, done.stderr) == (2, told)


@pytest.mark.parametrize("redirections", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_what_needs_no_stream_is_done_without(in_shell, folder, redirections):
    done = in_shell("-w a.csv", redirections)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert (folder / "a.csv").read_text() == f"text\n{GOOD}\n"


def test_faults_count_where_nobody_can_be_told(in_shell):
    assert in_shell("none.csv", "2>&-").returncode == 2


def test_an_input_that_is_closed_is_told_of(in_shell):
    done = in_shell("- --input-format csv", "<&-")
    assert (done.returncode, done.stderr) == (2, b"mtnorm: -: standard input is closed; name a file\n")
    assert in_shell("-", "<&-").stderr == done.stderr
