"""Standard output and error as the command needs them."""

import errno
import io
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from normalizer.errors import RunError, reason_of

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


def hold_places() -> None:
    """Put something in the place of a standard stream that is closed (`>&-`), so that no file gets its number."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free


def utf8(stream: TextIO | None) -> TextIO:
    """The stream in UTF-8, able to write anything; one without a buffer, which may write half, gets one.

    In place of one that is closed stands one that forgets.
    """
    if stream is None:
        return Path(os.devnull).open("w", encoding="utf-8")  # for as long as the process runs
    if not isinstance(stream, io.TextIOWrapper):
        return stream
    if isinstance(stream.buffer, io.RawIOBase):
        raw = stream.buffer  # python -u
        stream = io.TextIOWrapper(io.BufferedWriter(raw), line_buffering=stream.line_buffering)
    stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    return stream


def output(stream: TextIO | None) -> TextIO:
    """Standard output in UTF-8 that raises `RunError` when it cannot take what is written, or is closed."""
    if stream is None:
        return utf8(io.TextIOWrapper(io.BufferedWriter(_Told(_Closed()))))
    if not isinstance(stream, io.TextIOWrapper):
        return stream
    raw = getattr(stream.buffer, "raw", stream.buffer)
    buffered = io.BufferedWriter(_Told(raw))
    return utf8(io.TextIOWrapper(buffered, line_buffering=stream.line_buffering))


class _Told(io.RawIOBase):
    """Bytes on their way to standard output; after a fault they go nowhere, so that nothing else complains."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return bool(self._raw.isatty())

    def fileno(self) -> int:
        return int(self._raw.fileno())

    def write(self, data: "ReadableBuffer", /) -> int | None:
        try:
            count: int | None = self._raw.write(data)
        except BrokenPipeError:
            raise
        except OSError as error:
            silence(self)
            reason = reason_of(error)
            raise RunError(f"standard output: cannot be written ({reason}); make room, or send it elsewhere") from None
        return count


class _Closed(io.RawIOBase):
    """Stands for standard output that is closed: the first that is written is refused."""

    def __init__(self) -> None:
        self._is_told = False
        self._handle = os.open(os.devnull, os.O_WRONLY)

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._handle

    def write(self, data: "ReadableBuffer", /) -> int:
        if not self._is_told:
            self._is_told = True
            raise OSError(errno.EBADF, "it is closed")
        return len(bytes(data))


def silence(stream: Any) -> None:
    """Point a stream nowhere, so that nothing complains when the process ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
