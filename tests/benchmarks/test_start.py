"""How long the command takes to start, beside Python itself and beside click.

    pytest -m benchmark -s tests/benchmarks/test_start.py

Processor time of whole processes, pair by pair in turn, so that other work on the machine counts little.
"""

import os
import resource
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

import normalizer

pytestmark = pytest.mark.benchmark

PAIRS = 15
HELP_AT_MOST, CLEAN_AT_MOST = 3.0, 25.0


def _cost(arguments: list[str], environment: dict[str, str]) -> float:
    """The processor seconds of one run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *arguments], env=environment, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@pytest.fixture
def ratio(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    """How many times as long one command line takes as another; both have met their caches before."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPATH": str(Path(normalizer.__file__).parent.parent), "PYTHONPYCACHEPREFIX": str(tmp_path)}

    def compare(one: list[str], other: list[str]) -> float:
        _cost(one, environment), _cost(other, environment)
        pairs = [(_cost(one, environment), _cost(other, environment)) for _ in range(PAIRS)]
        costs = [statistics.median(column) for column in zip(*pairs, strict=True)]
        with capsys.disabled():
            print(f"\n{' '.join(one)}: {costs[0]:.3f} s, {costs[0] / costs[1]:.1f} times {' '.join(other)}")
        return costs[0] / costs[1]

    return compare


def test_help_beside_importing_click(ratio):
    assert ratio(["-m", "normalizer", "--help"], ["-c", "import click"]) <= HELP_AT_MOST


def test_a_line_cleaned_beside_an_empty_program(ratio, tmp_path: Path):
    path = tmp_path / "line.txt"
    path.write_text("The news from Aleppo is good.\n", encoding="utf-8")
    assert ratio(["-m", "normalizer", "clean", "--isolated", str(path)], ["-c", "pass"]) <= CLEAN_AT_MOST


def test_a_line_whose_language_is_in_doubt(ratio, tmp_path: Path):
    path = tmp_path / "line.txt"
    path.write_text("Rain over Aleppo stopped early.\n", encoding="utf-8")
    assert ratio(["-m", "normalizer", "clean", "--isolated", str(path)], ["-c", "pass"]) <= CLEAN_AT_MOST
