"""Where cleaned texts go: standard output, the place they came from, a file, a folder, nowhere."""

import codecs
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from normalizer.atomic import AtomicFile, atomic_write, ensure_writable
from normalizer.errors import InputError, SettingsError, reason_of
from normalizer.records.compression import codec_of_file, codec_of_name, compressing
from normalizer.records.interrupt import interrupt_held
from normalizer.records.piece import Reading, Writer
from normalizer.records.source import ARROW, PARQUET, RECORDS, Source, format_of_name


class Output:
    """One output that is open: takes plain bytes, and may be a file that is being written."""

    def __init__(self, write: Callable[[bytes], object], file: AtomicFile | None = None) -> None:
        self.write = write
        self._file = file

    def begin(self, reading: Reading) -> Writer:
        """A writer of what becomes of an input; raises `InputError` when it does not fit behind the others."""
        return reading.begin(self.write)

    def discard(self) -> None:
        """Leave what it would take the place of as it is."""
        if self._file:
            self._file.discard()

    def on_complete(self, tell: Callable[[Path], object]) -> None:
        """Call this function with the finished file, just before that takes its name."""
        if self._file:
            self._file.on_complete = tell


class Target(Protocol):
    """Opens the output that belongs to an input."""

    def admit(self, source: Source) -> None:
        """Raise `InputError` when there can be no output for this input."""

    def place(self, source: Source) -> Path | None:
        """The file that this input becomes, if it becomes one."""

    def opened(self, source: Source) -> AbstractContextManager[Output]:
        """The output for this input, complete when the context ends well."""


class _Stream:
    def __init__(self) -> None:
        self._last = b"\n"
        self._has_begun = self._is_at_joint = False
        self._first = ""
        self._head: object = None

    def is_continued_by(self, name: str, head: object) -> bool:
        """Whether an input of this head goes on where another ended; raises `InputError` when heads differ."""
        if head is None:
            return False
        if self._head is None:
            self._first, self._head = name, head
            return False
        if head != self._head:
            fault = f"its columns, or how it is written, are not as in {self._first}, and both in one stream would mix"
            raise InputError(f"{name}: {fault}; write them into a folder with --output DIR")
        return True

    def begin(self) -> None:
        """Start on a line of its own, so that two texts never run into one line."""
        if self._last != b"\n":
            self.write(b"\n")
        self._is_at_joint = self._has_begun

    def write(self, data: bytes) -> None:
        if self._is_at_joint:  # a byte order mark is one at the beginning alone
            data = data.removeprefix(codecs.BOM_UTF8)
        self._is_at_joint, self._has_begun = False, True
        with interrupt_held():
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
        self._last = data[-1:] or self._last


class _PartOfStream(Output):
    """The output of one of several inputs that become one stream."""

    def __init__(self, stream: _Stream, name: str) -> None:
        super().__init__(stream.write)
        self._stream = stream
        self._name = name

    def begin(self, reading: Reading) -> Writer:
        """A writer that does not repeat what stands in front of the first input."""
        return reading.begin(self.write, continues=self._stream.is_continued_by(self._name, reading.head))


@dataclass(frozen=True, slots=True)
class ToStdout:
    """Everything goes to standard output, uncompressed, one input after another, each on lines of its own."""

    _stream: _Stream = field(default_factory=_Stream)

    def admit(self, source: Source) -> None:
        """Standard output takes everything."""

    def place(self, source: Source) -> Path | None:
        """No file."""
        return None

    @contextmanager
    def opened(self, source: Source) -> Iterator[Output]:
        """Standard output."""
        self._stream.begin()
        yield _PartOfStream(self._stream, source.name)


@dataclass(frozen=True, slots=True)
class Nowhere:
    """Nothing is written."""

    def admit(self, source: Source) -> None:
        """Nothing can go wrong."""

    def place(self, source: Source) -> Path | None:
        """No file."""
        return None

    @contextmanager
    def opened(self, source: Source) -> Iterator[Output]:
        """An output that forgets."""
        yield Output(lambda _: None)


@dataclass(frozen=True, slots=True)
class InPlace:
    """Each file takes its own cleaned content, the old one kept under an ending if given."""

    backup: str = ""

    def admit(self, source: Source) -> None:
        """Raise `InputError` for standard input and for a file that may not be written."""
        if source.path is None:
            raise InputError("-: standard input cannot be changed in place; leave out -w, or name a file")
        if not source.path.exists():
            raise InputError(f"{source.name}: no such file or folder; check the path")
        ensure_writable(source.path)

    def place(self, source: Source) -> Path | None:
        """The file itself."""
        return source.path

    @contextmanager
    def opened(self, source: Source) -> Iterator[Output]:
        """The file itself, compressed as it is."""
        self.admit(source)
        assert source.path is not None
        with _file_output(source.path, codec_of_file(source.path), self.backup) as output:
            yield output


@dataclass(frozen=True, slots=True)
class ToFile:
    """The one input goes to one file, compressed as its ending says."""

    path: Path

    def admit(self, source: Source) -> None:
        """It was looked at when it was chosen."""

    def place(self, source: Source) -> Path | None:
        """The file."""
        return self.path

    @contextmanager
    def opened(self, source: Source) -> Iterator[Output]:
        """The file, made or replaced."""
        with _file_output(self.path, codec_of_name(self.path)) as output:
            yield output


@dataclass(frozen=True, slots=True)
class ToFolder:
    """Each input goes to its place in a folder that mirrors the inputs."""

    folder: Path

    def admit(self, source: Source) -> None:
        """Each file is looked at when its turn comes."""

    def place(self, source: Source) -> Path | None:
        """The place below the folder."""
        return self.folder / source.below

    @contextmanager
    def opened(self, source: Source) -> Iterator[Output]:
        """The file for this input; folders on the way are made."""
        path = self.folder / source.below
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = reason_of(error)
            raise InputError(f"{path.parent}: this folder cannot be made ({reason}); choose another with -o") from None
        with _file_output(path, codec_of_name(path)) as output:
            yield output


@contextmanager
def _file_output(path: Path, codec: str, backup: str = "") -> Iterator[Output]:
    with atomic_write(path, backup=backup) as file, compressing(file.write, codec) as write:
        yield Output(write, file)


def output_target(output: str, sources: Sequence[Source]) -> Target:
    """The target that `-o` means: a folder when it is one or several inputs need one, else a file.

    Raises `SettingsError` when the inputs do not fit, `InputError` when it may not be written.
    """
    path = Path(output)
    is_folder = path.is_dir() or output.endswith(("/", "\\"))
    mirrors = len(sources) > 1 or any(source.is_walked for source in sources)
    if not is_folder and not mirrors:
        _refuse_other_format(path, sources)
        _refuse_compressed_columns(path, sources)
        ensure_writable(path)
        return ToFile(path)
    if path.is_file():
        raise SettingsError(f"-o {output}: is a file, and several inputs need a folder; name one")
    promised = "" if is_folder else format_of_name(path.name)
    if promised:
        fault = f"is named like one {promised} file, and these inputs need a folder"
        raise SettingsError(f"-o {output}: {fault}; name one, such as {path.with_suffix('').name}/")
    taken: dict[object, Source] = {}
    for source in sources:
        other = taken.setdefault(source.below, source)
        if other is not source:
            raise SettingsError(
                f"-o {output}: {other.name} and {source.name} would both become {path / source.below}; clean them apart"
            )
    return ToFolder(path)


def _refuse_other_format(path: Path, sources: Sequence[Source]) -> None:
    """Raise `SettingsError` when the ending of an output promises another format than that of its input."""
    promised = format_of_name(path.name)
    for source in sources:
        if promised in RECORDS and promised != source.format:
            raise SettingsError(f"-o {path}: {source.name} is {source.format} and stays so; end the output accordingly")


def _refuse_compressed_columns(path: Path, sources: Sequence[Source]) -> None:
    """Raise `SettingsError` for Parquet and Arrow under gzip or Zstandard: nothing reads them."""
    for source in sources:
        if source.format in (PARQUET, ARROW) and codec_of_name(path):
            fault = f"{source.format} is compressed inside or not at all, and nothing reads it under {path.suffix}"
            raise SettingsError(f"-o {path}: {fault}; leave the ending out")


def ensure_one_stream(sources: Sequence[Source]) -> None:
    """Raise `SettingsError` for inputs that make no sense as one stream: records of several formats, Parquet, Arrow."""
    formats = {source.format for source in sources if source.format in RECORDS}
    if len(formats) > 1:
        raise SettingsError(f"{' and '.join(sorted(formats))} do not fit into one stream; name a folder with -o")
    columns = [source for source in sources if source.format in (PARQUET, ARROW)]
    if columns and len(sources) > 1:
        raise SettingsError(f"{columns[0].name} and others do not fit into one stream; name a folder with -o")
