"""The same Parquet through one process, two, Arrow and the engines: equal rows, and what the engines cost beside us.

    pytest -m benchmark -s tests/benchmarks/test_engines.py

MTNORM_MB sets the size (default 4; 200 take an hour on two cores), MTNORM_SELECT the rules, as `--select` does.
Processor time counts all processes of a way, start included; the ratio is to our own function, `clean_batches`,
in one process. Spark alone takes some ten seconds to start, so ratios count only where the work is long.
"""

import ctypes
import os
import resource
import shutil
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

import pytest

import normalizer
from tests.benchmarks.prose import prose

pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")
pytestmark = pytest.mark.benchmark

SIZE = int(float(os.environ.get("MTNORM_MB", "4")) * 1e6)
MOST, LONG = 1.5, 60.0  # starting an engine counts little beside so many seconds
_SUBREAPER = 36  # of prctl: processes whose parent is gone become ours, so that their time is counted
DISTINCT = 5_000  # documents; what is more repeats them
SELECT = [name for name in os.environ.get("MTNORM_SELECT", "").split(",") if name]
_OPTIONS = [
    "--field",
    "text",
    "--findings-field",
    "findings",
    "--isolated",
    "--language",
    "en",
    *(word for name in SELECT for word in ("--select", name)),
]
_CLUSTER = "--master local-cluster[2,1,2048] --conf spark.ui.enabled=false --conf spark.sql.files.maxPartitionBytes={} pyspark-shell"
_ARROW = """
import sys
import pyarrow.parquet as pq
from normalizer import Normalizer
from normalizer.pipelines.arrow import clean_batches, output_schema
names = {"field": "text", "findings_field": "findings"}
source = pq.ParquetFile(sys.argv[1])
with pq.ParquetWriter(sys.argv[2], output_schema(source.schema_arrow, **names)) as target:
    for batch in clean_batches(source.iter_batches(500), normalizer=Normalizer(language="en", select=tuple(sys.argv[3:])), **names):
        target.write_batch(batch)
"""
_DATASETS = """
import sys
from datasets import Dataset
from normalizer import Normalizer
from normalizer.pipelines.arrow import clean_table
names = {"field": "text", "findings_field": "findings", "normalizer": Normalizer(language="en", select=tuple(sys.argv[3:]))}
rows = Dataset.from_parquet(sys.argv[1], cache_dir=sys.argv[2] + ".cache").with_format("arrow")
rows.map(clean_table, batched=True, batch_size=500, fn_kwargs=names).to_parquet(sys.argv[2])
"""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Documents of 4 KB, in row groups of half a megabyte."""
    import pyarrow as pa

    path = tmp_path_factory.mktemp("engines") / "in.parquet"
    documents = [prose(4_000, seed=number) for number in range(min(DISTINCT, max(1, SIZE // 4_000)))]
    with pq.ParquetWriter(path, pa.schema({"id": pa.int64(), "text": pa.string()})) as writer:
        for first in range(0, max(1, SIZE // 4_000), 125):
            numbers = range(first, min(first + 125, max(1, SIZE // 4_000)))
            writer.write_table(pa.table({"id": list(numbers), "text": [documents[n % DISTINCT] for n in numbers]}))
    return path


def _ways(source: Path, folder: Path) -> dict[str, tuple[list[str], Path]]:
    """By name the arguments of Python for each way that can run here, and where its rows go."""
    clean = ["-m", "normalizer", "clean", str(source), *_OPTIONS]
    ways = {
        "clean_batches": ["-c", _ARROW, str(source)],
        "mtnorm clean": [*clean, "-o"],
        "mtnorm clean -j 2": [*clean, "-j", "2", "-o"],
    }
    if find_spec("datasets"):
        ways["datasets"] = ["-c", _DATASETS, str(source)]
    if find_spec("daft"):
        ways["Daft"] = ["-m", "normalizer.pipelines.daft", *_OPTIONS, str(source)]
    if find_spec("pyspark") and shutil.which("java"):
        ways["Spark"] = ["-m", "normalizer.pipelines.spark", *_OPTIONS, str(source)]
    targets = {name: folder / f"{number}.parquet" for number, name in enumerate(ways)}
    rest = {name: SELECT if arguments[0] == "-c" else [] for name, arguments in ways.items()}
    return {name: ([*arguments, str(targets[name]), *rest[name]], targets[name]) for name, arguments in ways.items()}


def _cost(arguments: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Seconds on the clock and of the processors."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()[-3000:]
    clock = time.perf_counter() - began
    _await_orphans()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _await_orphans() -> None:
    """Wait until what an engine left running has ended, for half a minute at most."""
    for _ in range(300):
        try:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(0.1)
        except ChildProcessError:
            return


def _rows(path: Path) -> list[dict[str, object]]:
    return sorted(pq.read_table(path).to_pylist(), key=lambda row: row["id"])  # type: ignore[no-any-return]


def test_all_ways_give_the_same_rows(capsys: pytest.CaptureFixture[str], source: Path, tmp_path: Path) -> None:
    submit = _CLUSTER.format(max(100_000, SIZE // 8))
    environment = os.environ | {
        "PYTHONPATH": str(Path(normalizer.__file__).parent.parent),
        "PYSPARK_SUBMIT_ARGS": submit,
        "SPARK_WORKER_DIR": str(tmp_path / "work"),
    }
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)
    costs: dict[str, tuple[float, float]] = {}
    wrong: list[str] = []
    expected: list[dict[str, object]] = []
    for name, (arguments, target) in _ways(source, tmp_path).items():
        costs[name] = _cost(arguments, environment)
        rows = _rows(target)
        expected = expected or rows
        wrong += [name] if rows != expected else []
    own = costs["clean_batches"][1]
    with capsys.disabled():
        print(
            f"\n{SIZE / 1e6:g} MB of text, {len(expected)} documents; processor and clock seconds, ratio of the former"
        )
        for name, (clock, cpu) in costs.items():
            print(f"  {name:<18} {cpu:8.1f} {clock:8.1f}   {cpu / own:5.2f}")
    assert not wrong, f"other rows than clean_batches: {', '.join(wrong)}"
    dear = [name for name, (_, cpu) in costs.items() if cpu > MOST * own]
    assert not dear or own < LONG, f"more than {MOST} times our own function: {', '.join(dear)}"
