"""Spark for real: a cluster with two worker processes, some of which are killed."""

import datetime
import os
import shutil
import signal
from importlib.util import find_spec
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tests.pipelines.scripts import OPTIONS, Script, run

pytestmark = [
    pytest.mark.engines,
    pytest.mark.skipif(not find_spec("pyspark"), reason="pyspark is not installed (pip install '.[spark]')"),
    pytest.mark.skipif(not shutil.which("java"), reason="no java (Debian: openjdk-17-jre-headless)"),
]
_CLUSTER = "--master local-cluster[2,1,1024] --conf spark.sql.files.maxPartitionBytes=20000"
_SUBMIT = f"{_CLUSTER} --conf spark.ui.enabled=false pyspark-shell"
_ONE_CORE = "--master local[1] --conf spark.ui.enabled=false pyspark-shell"
_UTC = datetime.UTC
_TIMES = {
    "at": pa.array([datetime.datetime(2024, 1, 2, 3, 4, 5, 6, _UTC), None], pa.timestamp("us", "UTC")),
    "local": pa.array([datetime.datetime(2024, 1, 2, 3, 4, 5, 6), None], pa.timestamp("us")),  # noqa: DTZ001  # on purpose
    "on": pa.array([datetime.date(2024, 1, 2), None]),
    "deep": pa.array(
        [{"times": [datetime.datetime(2024, 1, 2, tzinfo=_UTC)]}, None],
        pa.struct({"times": pa.list_(pa.timestamp("us", "UTC"))}),
    ),
}


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
    code, errors = run(
        "spark", articles, tmp_path / "out", "--field", "body", "--isolated", PYSPARK_SUBMIT_ARGS=_ONE_CORE
    )
    assert (code, errors.splitlines()[-1]) == (2, "mtnorm: no column 'body' (columns: id, text, tags)")
    (tmp_path / "there").mkdir()
    code, errors = run("spark", articles, tmp_path / "there", *OPTIONS, PYSPARK_SUBMIT_ARGS=_ONE_CORE)
    assert code == 2
    assert "already exists" in errors.splitlines()[-1]


@pytest.mark.parametrize("date_field", ["at", "on"])
def test_timestamps_with_and_without_a_time_zone_stay(date_field: str, tmp_path: Path) -> None:
    table = pa.table({"text": ["He left the Syria.", None], **_TIMES})
    pq.write_table(table, tmp_path / "in.parquet")
    named = (*OPTIONS, "--date-field", date_field)
    code, errors = run("spark", tmp_path / "in.parquet", tmp_path / "out", *named, PYSPARK_SUBMIT_ARGS=_ONE_CORE)
    assert code == 0, errors[-3000:]
    cleaned = pq.read_table(tmp_path / "out")
    assert cleaned["text"].to_pylist() == ["He left Syria.", None]
    assert (cleaned["at"].type, cleaned["local"].type) == (table["at"].type, table["local"].type)
    assert cleaned.select([*_TIMES]).to_pylist() == table.select([*_TIMES]).to_pylist()


def test_a_row_that_fails_is_told_in_one_line(tmp_path: Path) -> None:
    pq.write_table(pa.table({"text": ["a", "b"], "on": ["2024-01-01", "yesterday"]}), tmp_path / "in.parquet")
    named = (*OPTIONS, "--date-field", "on")
    code, errors = run("spark", tmp_path / "in.parquet", tmp_path / "out", *named, PYSPARK_SUBMIT_ARGS=_ONE_CORE)
    assert (code, errors.splitlines()[-1][:64]) == (
        2,
        "mtnorm: row 2: field 'on' is 'yesterday', no date; give YYYY-MM-DD (rejects_field"[:64],
    )


def test_a_java_that_does_not_start_is_told_in_one_line(articles: Path, tmp_path: Path) -> None:
    code, errors = run("spark", articles, tmp_path / "out", *OPTIONS, JAVA_HOME=str(tmp_path))
    assert (code, "Traceback" in errors) == (2, False), errors
    assert errors.splitlines()[-1].startswith("mtnorm: [JAVA_GATEWAY_EXITED]")
