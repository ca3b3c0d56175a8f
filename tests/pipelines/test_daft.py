"""Daft for real, on one machine: rows in order, and a query that survives a killed process."""

import os
import signal
import time
from importlib.util import find_spec
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tests.pipelines.scripts import OPTIONS, PATIENCE, Script, run

pytestmark = [
    pytest.mark.engines,
    pytest.mark.skipif(not find_spec("daft"), reason="daft is not installed (pip install '.[daft]')"),
]


def _at_work(script: Script) -> list[int]:
    """The processes of Daft that have read the lexicon; Daft waits for ever for one that dies before."""
    return [pid for pid in script.pids("daft.execution.udf_worker") if "/lexicon-" in _maps(pid)]


def _maps(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/maps").read_text()
    except OSError:
        return ""


def test_a_killed_process_is_replaced_and_no_row_is_lost(articles: Path, expected: list, tmp_path: Path) -> None:
    target = tmp_path / "cleaned"
    with Script("daft", articles, target, *OPTIONS) as script:
        script.wait_until(lambda: _at_work(script))
        first = _at_work(script)[0]
        os.kill(first, signal.SIGKILL)
        script.wait_until(lambda: set(_at_work(script)) - {first})
        code, errors = script.finish()
    assert code == 0, errors[-3000:]
    assert pq.read_table(target).to_pylist() == expected
    assert [path.name for path in tmp_path.iterdir()] == ["cleaned"]


def test_a_query_whose_processes_die_again_and_again_leaves_nothing_behind(articles: Path, tmp_path: Path) -> None:
    end = time.monotonic() + PATIENCE
    with Script("daft", articles, tmp_path / "cleaned", *OPTIONS) as script:
        while script.is_running and time.monotonic() < end:
            for pid in _at_work(script):
                os.kill(pid, signal.SIGKILL)
            time.sleep(0.02)
        code, errors = script.finish()
    assert code == 2
    assert errors.splitlines()[-1].startswith("mtnorm: ")
    assert list(tmp_path.iterdir()) == []


def test_wrong_input_is_told_in_one_line(articles: Path, tmp_path: Path) -> None:
    cases = {
        (articles, "out", "body"): "no column 'body' (columns: id, text, tags)",
        (articles, ".", "text"): f"{tmp_path}: is there already; name a folder that is not",
        (tmp_path / "absent.parquet", "out", "text"): f"{tmp_path / 'absent.parquet'}: ",
    }
    for (source, target, field), fault in cases.items():
        code, errors = run("daft", source, tmp_path / target, "--field", field, "--isolated")
        assert code == 2
        assert errors.splitlines()[-1].startswith(f"mtnorm: {fault}"), errors
        assert list(tmp_path.iterdir()) == []
