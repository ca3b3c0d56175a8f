"""Standard output and error as the command needs them."""

import io
import os
from typing import TYPE_CHECKING, Any, TextIO

from normalizer.errors import RunError, reason_of

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


def utf8(stream: TextIO) -> TextIO:
    """The stream in UTF-8, able to write anything; one without a buffer, which may write half, gets one."""
    if not isinstance(stream, io.TextIOWrapper):
        return stream
    if isinstance(stream.buffer, io.RawIOBase):
        raw = stream.buffer  # python -u
        stream = io.TextIOWrapper(io.BufferedWriter(raw), line_buffering=stream.line_buffering)
    stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    return stream


def output(stream: TextIO) -> TextIO:
    """Standard output in UTF-8 that raises `RunError` when it cannot take what is written."""
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


def silence(stream: Any) -> None:
    """Point a stream nowhere, so that nothing complains when the process ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
