"""A start loads what it needs and no more: what a command imports decides how long it takes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

# regex is not among them: it compiles the patterns of editors, and any word may lead to one
HEAVY = {
    "daft",
    "datasets",
    "email",
    "ftfy",
    "importlib.metadata",
    "langdetect",
    "lxml",
    "matplotlib",
    "multiprocessing",
    "numpy",
    "pyarrow",
    "pyspark",
    "rich",
    "sacrebleu",
    "spacy",
    "unidecode",
    "wordfreq",
    "yaml",
    "zstandard",
}
_LOADED = """
import json, sys
from normalizer.cli import run
code = run(sys.argv[1:])
print(json.dumps(sorted(sys.modules)), file=sys.stderr)
sys.exit(code)
"""


@pytest.fixture
def loaded(environment, folder):
    """The modules that a command line loads, after a run that fills the cache."""

    def load(*arguments: str, text: str = "The news from Aleppo is good.\n") -> set[str]:
        for _ in range(2):
            done = subprocess.run(
                [sys.executable, "-c", _LOADED, *arguments],
                input=text.encode(),
                env=environment,
                cwd=folder,
                capture_output=True,
                timeout=120,
                check=True,
            )
        return set(json.loads(done.stderr.splitlines()[-1]))

    return load


def test_cleaning_a_line_loads_nothing_heavy(loaded):
    assert not loaded("clean", "-") & HEAVY


def test_cleaning_records_loads_nothing_heavy(loaded):
    text = '{"text": "The news from Aleppo is good.", "n": 1}\n'
    assert not loaded("clean", "--input-format", "jsonl", "--findings-field", "found", text=text) & HEAVY


def test_help_loads_the_command_line_alone(loaded):
    modules = loaded("--help")
    assert not modules & (HEAVY | {"msgspec", "ahocorasick_rs"})
    own = {name for name in modules if name.startswith("normalizer.") and not name.startswith("normalizer.cli")}
    assert own <= {"normalizer.errors", "normalizer.reports", "normalizer.reports.formats", "normalizer.version"}


def test_what_is_needed_is_loaded_when_it_is_needed(loaded):
    assert "ftfy" in loaded("clean", "-", text="The cafÃ© in Aleppo was shut.\n")


def test_a_cache_that_cannot_be_written_is_told_in_one_line(command, environment: dict[str, str], folder: Path) -> None:
    (folder / "a.jsonl").write_text('{"text": "All is well."}\n' * 3)
    environment["MTNORM_CACHE"] = "/proc/nope"
    done = subprocess.run(**command("clean", "-j", "2", "a.jsonl", "-o", "out.jsonl"), capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (
        0,
        (
            "mtnorm: the cache /proc/nope cannot be written (no such file or directory); "
            "lexicons are compiled anew at each start: set MTNORM_CACHE\n"
        ),
    )
