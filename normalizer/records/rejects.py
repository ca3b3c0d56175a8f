"""Records that failed, put aside as JSON lines with their number and the reason.

Each line has `path`, `line` (null where there are no lines), `record`, `reason` and `raw`, the
record as it stood; bytes that are no UTF-8 stand in `raw_base64` instead. Under `.gz` or `.zst`
each addition is compressed by itself, so that what is there can be read after a kill as well.
"""

import base64
import contextlib
import io
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from normalizer.atomic import atomic_write
from normalizer.errors import InputError, RunError, reason_of
from normalizer.records.compression import (
    codec_of_file,
    codec_of_name,
    compressing,
    decompressed,
    decompression_faults,
)
from normalizer.records.piece import Reject
from normalizer.wire import encode_json

_STRETCH = 1 << 16


class RejectsFile:
    """Takes rejects; each is written at once, so that it is safe before an output without it counts.

    With `keep`, lines of an earlier run stay whose path it approves of. Raises `InputError`
    when the file cannot be written.
    """

    def __init__(self, path: Path, keep: Callable[[str], bool] | None = None) -> None:
        self._path = path
        self._codec = codec_of_name(path)
        nothing = _packed(b"", self._codec)
        is_kept = keep is not None and path.exists()
        try:
            if keep and is_kept:
                _keep_lines(path, self._codec, keep)
            self._stream = path.open("ab" if is_kept else "wb")
            self._stream.write(b"" if is_kept else nothing)
        except OSError as error:
            reason = reason_of(error)
            raise InputError(f"{path}: cannot be written ({reason}); choose another file for --rejects") from None

    def add(self, name: str, rejects: Iterable[Reject]) -> None:
        """Put records of the input of this name aside."""
        lines = b"".join(to_line(name, reject) for reject in rejects)
        try:
            self._stream.write(_packed(lines, self._codec))
            self._stream.flush()
        except OSError as error:
            raise RunError(
                f"{self._path}: cannot be written ({reason_of(error)}); make room for --rejects and run again"
            ) from None

    def close(self) -> None:
        """Close the file; what was added is written, or was told of."""
        with contextlib.suppress(OSError):
            self._stream.close()


def to_line(name: str, reject: Reject) -> bytes:
    """A reject as one line of JSON."""
    row: dict[str, object] = {"path": name, "line": reject.line, "record": reject.record, "reason": reject.reason}
    try:
        row["raw"] = reject.raw.decode().rstrip("\r\n")
    except UnicodeDecodeError:
        row["raw_base64"] = base64.b64encode(reject.raw).decode()
    return encode_json(row) + b"\n"


def _packed(data: bytes, codec: str) -> bytes:
    out = io.BytesIO()
    with compressing(out.write, codec) as write:
        write(data)
    return out.getvalue()


def _keep_lines(path: Path, codec: str, keep: Callable[[str], bool]) -> None:
    with path.open("rb") as old, atomic_write(path) as new, compressing(new.write, codec) as write:
        for line in _whole_lines(decompressed(old, codec_of_file(path))):
            if keep(_path_of(line)):
                write(line)


def _whole_lines(stream: Any) -> Iterator[bytes]:
    """The lines of a file up to where a kill cut it off."""
    rest = b""
    with contextlib.suppress(*decompression_faults()):
        while data := stream.read1(_STRETCH):  # at once: what was read before a fault counts
            *lines, rest = (rest + data).split(b"\n")
            yield from (line + b"\n" for line in lines)


def _path_of(line: bytes) -> str:
    try:
        value = json.loads(line)
        return str(value["path"])
    except (ValueError, TypeError, KeyError):
        return ""
