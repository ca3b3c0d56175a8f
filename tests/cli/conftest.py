"""The command as a user runs it: a process of its own, in a folder of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import normalizer

LEXICON = """\
# A lexicon for tests. Written by hand; Apache-2.0.
- id: bashar-al-assad
  kind: person
  name: {en: Bashar al-Assad}
  variants: [Bachar el-Assad]
- id: pen-club
  kind: organisation
  name: {en: Pen Club}
  variants: [Club of the Pen]
"""
Run = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder to work in, with a lexicon beside it."""
    (tmp_path / "names").mkdir()
    (tmp_path / "names" / "press.yaml").write_text(LEXICON, encoding="utf-8")
    work = tmp_path / "work"
    work.mkdir()
    return work


@pytest.fixture
def environment() -> dict[str, str]:
    """The environment of the process: this checkout first, no colours, no foreign settings."""
    kept = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    return kept | {"PYTHONPATH": str(Path(normalizer.__file__).parent.parent)}


@pytest.fixture
def command(environment: dict[str, str], folder: Path) -> Callable[..., dict]:
    """Arguments of `subprocess` for a command line of mtnorm with the test lexicon."""

    def prepare(verb: str, *arguments: str | Path, settings: bool = True) -> dict:
        own = ["--no-default-lexicons", "--lexicon", str(folder.parent / "names" / "press.yaml"), "--language", "en"]
        words = [verb, *(own if settings and verb in ("check", "clean") else []), *map(str, arguments)]
        return {"args": [sys.executable, "-m", "normalizer", *words], "cwd": folder, "env": environment}

    return prepare


@pytest.fixture
def mtnorm(command: Callable[..., dict]) -> Run:
    """Run the command to its end; nothing it says may be a traceback."""

    def run(verb: str, *arguments: str | Path, given: bytes | str = b"", settings: bool = True):
        data = given.encode() if isinstance(given, str) else given
        done = subprocess.run(
            **command(verb, *arguments, settings=settings), input=data, capture_output=True, timeout=240, check=False
        )
        assert b"Traceback" not in done.stderr, done.stderr.decode()
        return done

    return run


@pytest.fixture
def score(mtnorm, folder):
    """Run the command with the lexicon of the tests; the JSON comes back."""

    def run(*arguments):
        lexicon = str(folder.parent / "names" / "press.yaml")
        done = mtnorm("score", *arguments, "--no-default-lexicons", "--lexicon", lexicon, "--language", "en")
        assert done.returncode == 0, done.stderr.decode()
        return json.loads(done.stdout)

    return run
