"""The bytes of an input as they come, decompressed, with errors that a user can act on."""

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

from normalizer.errors import InputError
from normalizer.records.compression import codec_of_bytes, codec_of_name, damaged, decompressed, decompression_faults
from normalizer.records.source import Source, unreadable

_BINARY_SAMPLE = 8192


def nul_in_first_line(start: bytes) -> int:
    r"""Where the first line of what begins so has a NUL byte, which no text has; -1 when it has none.

    >>> nul_in_first_line(b"PK\x00"), nul_in_first_line(b"{}\n\x00")
    (2, -1)
    """
    return start[:_BINARY_SAMPLE].partition(b"\n")[0].find(0)


class Stream:
    """Reads an input front to back; `position` says how many bytes of the file were taken."""

    def __init__(self, name: str, raw: Any, file: BinaryIO) -> None:
        self.name = name
        self._raw = raw
        self._file = file
        self._faults = decompression_faults() if raw is not file else ()
        self._can_tell = file.seekable()
        self._taken = 0

    def read(self, size: int, *, is_live: bool = False) -> bytes:
        """The next bytes, so many or fewer at the end; `is_live`: as many as there are at the moment.

        Raises `InputError` when the system or the compression does not give them.
        """
        try:
            data: bytes = self._raw.read1(size) if is_live and hasattr(self._raw, "read1") else self._raw.read(size)
        except self._faults as error:
            raise damaged(self.name, error) from None
        except OSError as error:
            raise unreadable(self.name, error) from None
        self._taken += len(data)
        return data

    @property
    def position(self) -> int:
        """How many bytes of the file were taken; of a pipe, how many came out of it."""
        return self._file.tell() if self._can_tell else self._taken


@contextmanager
def opened(source: Source) -> Iterator[Stream]:
    """An input as a stream; raises `InputError` when it cannot be read."""
    with opened_file(source) as file:
        start = _peeked(file)
        if not start and source.path is not None and codec_of_name(source.path):
            raise InputError(f"{source.name}: an empty file, no compressed one; fetch it again")
        codec = codec_of_bytes(start)
        raw = decompressed(file, codec)
        try:
            yield Stream(source.name, raw, file)
        finally:
            if codec:
                raw.close()


@contextmanager
def opened_file(source: Source) -> Iterator[BinaryIO]:
    """The bytes of an input as they are stored; raises `InputError` when it cannot be read."""
    if source.path is None:
        if sys.stdin is None:
            raise InputError(f"{source.name}: standard input is closed; name a file")
        yield sys.stdin.buffer
        return
    try:
        file = source.path.open("rb")
    except OSError as error:
        raise unreadable(source.name, error) from None
    with file:
        yield file


def _peeked(file: BinaryIO) -> bytes:
    try:
        return file.peek(4)[:4] if isinstance(file, io.BufferedReader) else b""
    except OSError:
        return b""


def plain_file(source: Source, stack: Any) -> BinaryIO:
    """An input as a file that can be read from anywhere; a pipe is first put into a temporary file.

    `stack` is the `ExitStack` that closes it. Raises `InputError` when it cannot be read.
    """
    import shutil
    import tempfile

    file: BinaryIO = stack.enter_context(opened_file(source))
    if source.path is not None and file.seekable():
        return file
    whole: BinaryIO = stack.enter_context(tempfile.TemporaryFile())  # noqa: SIM115 (the stack closes it)
    try:
        shutil.copyfileobj(file, whole, 1 << 20)
    except OSError as error:
        raise InputError(f"{source.name}: cannot be kept while it is read ({error.strerror}); free some disk") from None
    whole.seek(0)
    return whole
