"""Run the scripts for engines as a user does, and find the processes they start."""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Self

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 400  # seconds; an engine starts slowly on a busy machine
OPTIONS = ("--field", "text", "--findings-field", "findings", "--language", "en", "--isolated")


class Script:
    """`python -m normalizer.pipelines.ENGINE` while it runs; nothing of it is left at the end of the block."""

    def __init__(self, engine: str, *arguments: str | Path, **environment: str) -> None:
        command = [sys.executable, "-m", f"normalizer.pipelines.{engine}", *map(str, arguments)]
        known = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
        handle, name = tempfile.mkstemp(suffix=".log")  # a pipe that nobody reads would fill up
        self._log = Path(name)
        with os.fdopen(handle, "w") as log:
            self._process = subprocess.Popen(command, env=known, stdout=log, stderr=log)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for pid, _command in [(self._process.pid, ""), *descendants(self._process.pid)]:
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGKILL)
        self._process.wait()
        self._log.unlink()

    @property
    def is_running(self) -> bool:
        return self._process.poll() is None

    def errors(self) -> str:
        """What it has written so far."""
        return self._log.read_text(encoding="utf-8")

    def pids(self, word: str) -> list[int]:
        """The processes it has started whose command line has this word."""
        return [pid for pid, command in descendants(self._process.pid) if word in command]

    def wait_until(self, is_so: Callable[[], object]) -> None:
        """Wait for something to become true while it runs."""
        end = time.monotonic() + PATIENCE
        while not is_so():
            assert self.is_running, f"ended too early: {self.errors()[-3000:]}"
            assert time.monotonic() < end, f"waited in vain: {self.errors()[-3000:]}"
            time.sleep(0.02)

    def finish(self) -> tuple[int, str]:
        """Its exit code and what it wrote."""
        return self._process.wait(timeout=PATIENCE), self.errors()


def run(engine: str, *arguments: str | Path, **environment: str) -> tuple[int, str]:
    """Run a script to its end: its exit code and what it wrote."""
    with Script(engine, *arguments, **environment) as script:
        return script.finish()


def descendants(ancestor: int) -> Iterator[tuple[int, str]]:
    """The processes that come from one, each with its command line."""
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
        except (OSError, IndexError):
            continue
    found, waiting = [], [ancestor]
    while waiting:
        parent = waiting.pop()
        children = [pid for pid, its in parents.items() if its == parent]
        found += children
        waiting += children
    for pid in found:
        try:
            yield pid, Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")
        except OSError:
            continue
