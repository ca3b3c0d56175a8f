"""Records that failed, put aside as JSON lines with their number and the reason.

Each line has `path`, `line` (null where there are no lines), `record`, `reason` and `raw`, the
record as it stood; bytes that are no UTF-8 stand in `raw_base64` instead.
"""

import base64
import contextlib
import json
from collections.abc import Callable
from pathlib import Path

from normalizer.atomic import atomic_write
from normalizer.errors import InputError, RunError
from normalizer.records.piece import Reject
from normalizer.wire import encode_json


class RejectsFile:
    """Takes rejects; each is written at once, so that it is safe before an output without it counts.

    With `keep`, lines of an earlier run stay whose path it approves of. Raises `InputError`
    when the file cannot be written.
    """

    def __init__(self, path: Path, keep: Callable[[str], bool] | None = None) -> None:
        self._path = path
        try:
            if keep and path.exists():
                _keep_lines(path, keep)
            self._stream = path.open("ab" if keep else "wb")
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise InputError(f"{path}: cannot be written ({reason}); choose another file for --rejects") from None

    def add(self, name: str, reject: Reject) -> None:
        """Put a record of the input of this name aside."""
        try:
            self._stream.write(to_line(name, reject))
            self._stream.flush()
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise RunError(
                f"{self._path}: cannot be written ({reason}); make room for --rejects and run again"
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


def _keep_lines(path: Path, keep: Callable[[str], bool]) -> None:
    with path.open("rb") as old, atomic_write(path) as new:
        for line in old:
            if line.endswith(b"\n") and keep(_path_of(line)):
                new.write(line)


def _path_of(line: bytes) -> str:
    try:
        value = json.loads(line)
        return str(value["path"])
    except (ValueError, TypeError, KeyError):
        return ""
