"""Text formats under gzip or Zstandard: read by what the bytes say, written by what is asked."""

import gzip
import io
import re
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path, PurePath
from typing import Any, BinaryIO

from normalizer.errors import InputError, SettingsError

PLAIN, GZIP, ZSTD = "", "gzip", "zstd"
ENDINGS = {".gz": GZIP, ".zst": ZSTD}
_MAGIC = {b"\x1f\x8b": GZIP, b"\x28\xb5\x2f\xfd": ZSTD}
_SKIPPABLE = re.compile(rb"[\x50-\x5f]\x2a\x4d\x18")
_LEVEL = 6
_STRETCH = 1 << 17
_FAULTS: tuple[type[Exception], ...] = (EOFError, gzip.BadGzipFile, zlib.error)


def without_ending(path: PurePath) -> PurePath:
    """The path without `.gz` or `.zst`.

    >>> str(without_ending(PurePath("a.jsonl.gz")))
    'a.jsonl'
    """
    return path.with_suffix("") if path.suffix.lower() in ENDINGS else path


def codec_of_name(path: PurePath) -> str:
    """The compression that an ending stands for."""
    return ENDINGS.get(path.suffix.lower(), PLAIN)


def codec_of_bytes(start: bytes) -> str:
    """The compression of a file that begins so; Zstandard may begin with a frame to be skipped."""
    if _SKIPPABLE.match(start):
        return ZSTD
    return next((codec for magic, codec in _MAGIC.items() if start.startswith(magic)), PLAIN)


def codec_of_file(path: Path) -> str:
    """The compression of a file by its first bytes; none for a file that is not there."""
    try:
        with path.open("rb") as stream:
            return codec_of_bytes(stream.read(4))
    except OSError:
        return PLAIN


def decompressed(stream: BinaryIO, codec: str) -> Any:
    """A stream of the bytes behind a compression, to be closed after use."""
    if codec == GZIP:
        return gzip.GzipFile(fileobj=stream, mode="rb")
    if codec == ZSTD:
        return _zstd_reader(stream)
    return stream


def unpacked_start(start: bytes) -> bytes:
    """The first plain bytes of a file that begins so; empty when its start is too damaged to tell."""
    codec = codec_of_bytes(start)
    if codec == PLAIN:
        return start
    try:
        data: bytes = decompressed(io.BytesIO(start), codec).read1(4096)
    except decompression_faults():
        return b""
    return data


def decompression_faults() -> tuple[type[Exception], ...]:
    """The errors that damaged data raise."""
    if find_spec("zstandard"):
        import zstandard

        return (*_FAULTS, zstandard.ZstdError)
    return (*_FAULTS, OSError)  # what Arrow raises


@contextmanager
def compressing(write: Callable[[bytes], object], codec: str) -> Iterator[Callable[[bytes], object]]:
    """A function that takes plain bytes and hands compressed ones on; the end is written on leaving.

    The bytes depend on nothing but the content: the compressor gets stretches of one length,
    and gzip keeps no time and no name.
    """
    if codec == PLAIN:
        yield write
        return
    compressor = _compressor(codec)
    waiting = bytearray()

    def take(data: bytes) -> None:
        waiting.extend(data)
        whole = len(waiting) - len(waiting) % _STRETCH
        for start in range(0, whole, _STRETCH):
            write(compressor.compress(bytes(waiting[start : start + _STRETCH])))
        del waiting[:whole]

    yield take
    write(compressor.compress(bytes(waiting)) + compressor.flush())


def _compressor(codec: str) -> Any:
    if codec == GZIP:
        return zlib.compressobj(_LEVEL, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    if find_spec("zstandard"):
        import zstandard

        return zstandard.ZstdCompressor(write_checksum=True).compressobj()
    return _ArrowZstd(_arrow())


class _ArrowZstd:
    """Zstandard by Arrow: each stretch of bytes is a frame of its own."""

    def __init__(self, arrow: Any) -> None:
        self._codec = arrow.Codec("zstd")

    def compress(self, data: bytes) -> bytes:
        """A frame with these bytes."""
        return bytes(self._codec.compress(data, asbytes=True)) if data else b""

    def flush(self) -> bytes:
        """Nothing is held back."""
        return b""


class _ZstdFrames(io.RawIOBase):
    """The bytes of Zstandard frames one after another; a last one that is cut off raises EOFError.

    The reader of the package takes the end of the data for the end of the content, whole or not.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._waiting, self._packed = stream, memoryview(b""), b""
        self._frame: Any = None

    def readable(self) -> bool:
        """It is there to be read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill a buffer with the next bytes; 0 at the end of the last frame."""
        while not self._waiting and self._next():
            pass
        size = min(len(buffer), len(self._waiting))
        buffer[:size] = self._waiting[:size]
        self._waiting = self._waiting[size:]
        return size

    def _next(self) -> bool:
        """Whether there was more to decompress."""
        import zstandard

        self._packed = self._packed or self._stream.read(_STRETCH)
        if not self._packed:
            if self._frame is not None:
                raise EOFError("compressed file ended before the end-of-stream marker was reached")
            return False
        self._frame = self._frame or zstandard.ZstdDecompressor().decompressobj()
        self._waiting = memoryview(self._frame.decompress(self._packed))
        self._packed = self._frame.unused_data
        if self._frame.eof:
            self._frame = None
        return True


def _zstd_reader(stream: BinaryIO) -> Any:
    if find_spec("zstandard"):
        return io.BufferedReader(_ZstdFrames(stream), _STRETCH)
    arrow = _arrow()
    return arrow.CompressedInputStream(arrow.PythonFile(stream, mode="r"), "zstd")


def _arrow() -> Any:
    if not find_spec("pyarrow"):
        raise SettingsError("Zstandard needs a further package: pip install 'mtnorm[zstd]'")
    import pyarrow

    return pyarrow


def damaged(name: str, error: Exception) -> InputError:
    """What to tell of compressed data that cannot be read."""
    reason = " ".join(str(error).split()) or type(error).__name__
    return InputError(f"{name}: cannot be decompressed ({reason[:1].lower()}{reason[1:]}); get the file anew")
