"""How far a run is: a line on a terminal with rate and time left, plain lines elsewhere."""

import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from normalizer.records.source import Source

AUTO, ON, OFF = "auto", "on", "off"
_QUIET_FOR = 1.0
_LINE_EVERY = 5.0


class Progress:
    """Tells on standard error how far a run is, once it takes longer than a second.

    `auto` tells it on a terminal alone, and not when texts go to the same terminal; `on` tells
    it anywhere. Progress counts bytes of the files; of a pipe the whole is not known.
    """

    def __init__(self, wanted: str, sources: "Sequence[Source]", *, shares_terminal: bool) -> None:
        self._is_wanted = wanted == ON or (wanted == AUTO and sys.stderr.isatty() and not shares_terminal)
        self._sizes = {source.name: _size(source) for source in sources} if self._is_wanted else {}
        self._begun = time.monotonic()
        self._before = 0
        self._done = 0
        self._display: Any = None

    def advance(self, source: "Source", position: int) -> None:
        """So many bytes of this input are done."""
        if not self._is_wanted:
            return
        self._done = self._before + min(position, self._sizes[source.name] or position)
        if self._display is None and time.monotonic() - self._begun > _QUIET_FOR:
            self._display = _shown(self._total(), self._begun)
        if self._display:
            self._display.show(self._done)

    def end(self, source: "Source") -> None:
        """This input is done."""
        if self._is_wanted:
            self._before += self._sizes[source.name] or self._done - self._before

    def close(self) -> None:
        """Take the line away."""
        if self._display:
            self._display.close()

    def _total(self) -> int | None:
        sizes = list(self._sizes.values())
        return None if 0 in sizes or not sizes else sum(sizes)


def _size(source: "Source") -> int:
    """The bytes of a file; 0 for what has no size."""
    try:
        return source.path.stat().st_size if source.path else 0
    except OSError:
        return 0


def _shown(total: int | None, begun: float) -> Any:
    return _Line(total, begun) if sys.stderr.isatty() else _Lines(total, begun)


class _Line:
    """One line that is written over again, drawn by rich."""

    def __init__(self, total: int | None, begun: float) -> None:
        from rich.console import Console  # heavy: only for runs that take their time
        from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bar

        columns = (BarColumn(), DownloadColumn(), TextColumn("{task.fields[rate]}"), TimeRemainingColumn())
        self._bar = Bar(*columns, console=Console(file=sys.stderr), transient=True, redirect_stdout=False)
        self._begun = begun
        self._task = self._bar.add_task("", total=total, rate="")
        self._bar.start()

    def show(self, done: int) -> None:
        """Draw the line for so many bytes."""
        self._bar.update(self._task, completed=done, rate=_rate(done, self._begun))

    def close(self) -> None:
        """Take the line away."""
        self._bar.stop()


class _Lines:
    """A line every few seconds, for a log."""

    def __init__(self, total: int | None, begun: float) -> None:
        self._total = total
        self._begun = begun
        self._next = 0.0

    def show(self, done: int) -> None:
        """Write a line when the last one is old enough."""
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + _LINE_EVERY
        parts = [f"{done / 1e6:.1f} MB", _rate(done, self._begun)]
        if self._total and done:
            left = (now - self._begun) * (self._total - done) / done
            parts = [f"{100 * done // self._total} %", *parts, f"{left:.0f} s left"]
        sys.stderr.write(f"mtnorm: {', '.join(parts)}\n")
        sys.stderr.flush()

    def close(self) -> None:
        """Nothing is left standing."""


def _rate(done: int, begun: float) -> str:
    return f"{done / 1e6 / max(time.monotonic() - begun, 1e-6):.1f} MB/s"
