"""Where cleaned texts go: standard output, the place they came from, a file, a folder, nowhere."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from normalizer.atomic import atomic_write, ensure_writable
from normalizer.errors import InputError, SettingsError
from normalizer.records.source import Source


class Output(Protocol):
    """One output that is open."""

    def write(self, data: bytes) -> None:
        """Add bytes to it."""

    def discard(self) -> None:
        """Leave what it would take the place of as it is."""


class Target(Protocol):
    """Opens the output that belongs to an input."""

    def opened(self, source: Source) -> AbstractContextManager[Output]:
        """The output for this input, complete when the context ends well."""


class _Stream:
    def __init__(self) -> None:
        self._last = b"\n"

    def begin(self) -> None:
        """Start on a line of its own, so that two texts never run into one line."""
        if self._last != b"\n":
            self.write(b"\n")

    def write(self, data: bytes) -> None:
        sys.stdout.buffer.write(data)
        self._last = data[-1:] or self._last

    def discard(self) -> None:
        pass


class _Silence:
    def write(self, data: bytes) -> None:
        pass

    def discard(self) -> None:
        pass


@dataclass(frozen=True, slots=True)
class ToStdout:
    """Everything goes to standard output, one input after another, each on lines of its own."""

    _stream: _Stream = field(default_factory=_Stream)

    @contextmanager
    def opened(self, source: Source) -> Iterator[Output]:
        """Standard output."""
        self._stream.begin()
        yield self._stream


@dataclass(frozen=True, slots=True)
class Nowhere:
    """Nothing is written."""

    @contextmanager
    def opened(self, source: Source) -> Iterator[Output]:
        """An output that forgets."""
        yield _Silence()


@dataclass(frozen=True, slots=True)
class InPlace:
    """Each file takes its own cleaned content, the old one kept under an ending if given."""

    backup: str = ""

    @contextmanager
    def opened(self, source: Source) -> Iterator[Output]:
        """The file itself; raises `InputError` when it may not be written."""
        if source.path is None:
            raise InputError("-: standard input cannot be changed in place; leave out -w, or name a file")
        if not source.path.exists():
            raise InputError(f"{source.name}: no such file or folder; check the path")
        with atomic_write(source.path, backup=self.backup) as file:
            yield file


@dataclass(frozen=True, slots=True)
class ToFile:
    """The one input goes to one file."""

    path: Path

    @contextmanager
    def opened(self, source: Source) -> Iterator[Output]:
        """The file, made or replaced."""
        with atomic_write(self.path) as file:
            yield file


@dataclass(frozen=True, slots=True)
class ToFolder:
    """Each input goes to its place in a folder that mirrors the inputs."""

    folder: Path

    @contextmanager
    def opened(self, source: Source) -> Iterator[Output]:
        """The file for this input; folders on the way are made."""
        path = self.folder / source.below
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise InputError(f"{path.parent}: this folder cannot be made ({reason}); choose another with -o") from None
        with atomic_write(path) as file:
            yield file


def output_target(output: str, sources: Sequence[Source]) -> Target:
    """The target that `-o` means: a folder when it is one or several inputs need one, else a file.

    Raises `SettingsError` when the inputs do not fit, `InputError` when it may not be written.
    """
    path = Path(output)
    is_folder = path.is_dir() or output.endswith(("/", "\\"))
    mirrors = len(sources) > 1 or any(source.is_walked for source in sources)
    if not is_folder and not mirrors:
        ensure_writable(path)
        return ToFile(path)
    if path.is_file():
        raise SettingsError(f"-o {output}: is a file, and several inputs need a folder; name one")
    taken: dict[object, Source] = {}
    for source in sources:
        other = taken.setdefault(source.below, source)
        if other is not source:
            raise SettingsError(
                f"-o {output}: {other.name} and {source.name} would both become {path / source.below}; clean them apart"
            )
    return ToFolder(path)
