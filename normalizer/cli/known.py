"""The baseline of `mtnorm check`: findings that are known already."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from normalizer.errors import InputError, reason_of
from normalizer.reports.noted import Noted

if TYPE_CHECKING:
    from collections import Counter


class News:
    """Lets new findings through, and remembers whether there was one."""

    def __init__(self, path: str | None) -> None:
        self._known = _read(path) if path else None
        self.has_found = False

    def of(self, items: Iterable[Noted]) -> Iterator[Noted]:
        """The texts with their new findings."""
        from normalizer.reports.baseline import without_known

        for noted in items if self._known is None else without_known(items, self._known):
            self.has_found = self.has_found or bool(noted.findings)
            yield noted


def _read(path: str) -> "Counter[str]":
    from normalizer.reports.baseline import read_baseline

    try:
        return read_baseline(path, Path(path).read_bytes())
    except OSError as error:
        reason = reason_of(error)
        raise InputError(f"{path}: cannot be read ({reason}); write one with --write-baseline") from None


def write_known(items: Iterable[Noted], path: str) -> None:
    """Write the findings to a baseline, whole or not at all."""
    from normalizer.atomic import atomic_write
    from normalizer.reports.baseline import baseline_of

    data = baseline_of(items)
    with atomic_write(Path(path)) as file:
        file.write(data)
