"""The command line of the scripts for engines: every end is told in one line."""

import pytest

from normalizer.errors import InputError
from normalizer.pipelines.options import Job, run

_ARGUMENTS = ("in", "out", "--isolated", "--no-default-lexicons")


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (InputError("no column 'body'"), "mtnorm: no column 'body'\n"),
        (AssertionError(), "mtnorm: internal error, please report it: AssertionError:  (MTNORM_DEBUG=1 shows where)\n"),
        (
            ValueError("a\n\tb"),
            "mtnorm: internal error, please report it: ValueError: a b (MTNORM_DEBUG=1 shows where)\n",
        ),
    ],
)
def test_an_error_is_one_line_and_code_2(error: Exception, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    def work(_: Job) -> None:
        raise error

    assert run(work, _ARGUMENTS, "about") == 2
    assert capsys.readouterr().err == told.replace(":  (", ": (")


def test_the_traceback_is_there_for_who_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    def work(_: Job) -> None:
        raise AssertionError("broken")

    monkeypatch.setenv("MTNORM_DEBUG", "1")
    with pytest.raises(AssertionError, match="broken"):
        run(work, _ARGUMENTS, "about")
