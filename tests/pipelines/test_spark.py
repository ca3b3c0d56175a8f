"""Spark for real: a cluster with two worker processes, some of which are killed."""

import os
import shutil
import signal
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.pipelines.scripts import OPTIONS, Script, run

pytestmark = [
    pytest.mark.engines,
    pytest.mark.skipif(not find_spec("pyspark"), reason="pyspark is not installed (pip install '.[spark]')"),
    pytest.mark.skipif(not shutil.which("java"), reason="no java (Debian: openjdk-17-jre-headless)"),
]
_CLUSTER = "--master local-cluster[2,1,1024] --conf spark.sql.files.maxPartitionBytes=20000"
_SUBMIT = f"{_CLUSTER} --conf spark.ui.enabled=false pyspark-shell"


def test_killed_workers_are_replaced_and_no_row_is_lost(
    articles: Path, expected: list, rows_of, tmp_path: Path
) -> None:
    """A Python process dies during the first tasks, a whole executor after one task is done."""
    target = tmp_path / "cleaned"

    def tasks_done() -> int:
        return len(list(target.glob("_temporary/*/task_*")))

    work = {"PYSPARK_SUBMIT_ARGS": _SUBMIT, "SPARK_WORKER_DIR": str(tmp_path / "work")}
    with Script("spark", articles, target, *OPTIONS, **work) as script:
        script.wait_until(lambda: len(script.pids("pyspark.daemon")) > 1)
        os.kill(max(script.pids("pyspark.daemon")), signal.SIGKILL)
        script.wait_until(tasks_done)
        os.kill(script.pids("CoarseGrainedExecutorBackend")[0], signal.SIGKILL)
        assert tasks_done() < 6, "killed too late to matter"
        code, errors = script.finish()
    assert code == 0, errors[-3000:]
    assert "Lost executor" in errors
    assert (target / "_SUCCESS").exists()
    assert rows_of(target) == expected


def test_a_wrong_column_and_a_target_that_is_there_are_told_in_one_line(articles: Path, tmp_path: Path) -> None:
    submit = "--master local[1] --conf spark.ui.enabled=false pyspark-shell"
    code, errors = run("spark", articles, tmp_path / "out", "--field", "body", "--isolated", PYSPARK_SUBMIT_ARGS=submit)
    assert (code, errors.splitlines()[-1]) == (2, "mtnorm: no column 'body' (columns: id, text, tags)")
    (tmp_path / "there").mkdir()
    code, errors = run("spark", articles, tmp_path / "there", *OPTIONS, PYSPARK_SUBMIT_ARGS=submit)
    assert code == 2
    assert "already exists" in errors.splitlines()[-1]
