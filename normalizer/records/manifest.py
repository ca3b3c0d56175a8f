"""What a run over many files has done, so that `--resume` can go on where it was stopped.

A manifest is JSON lines. The first names everything that decides the result; when that has
changed, the manifest starts anew. Each other line is written when the output of an input is
finished, just before that takes its name: it tells the size, time and content hash of the
output, and how many records were left out of it. So a line proves something only together with
the file it describes, and a run that is killed between the two does that file again.
"""

import contextlib
import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from normalizer.errors import InputError, RunError, reason_of
from normalizer.records.source import Source
from normalizer.records.target import Output

NAME = ".mtnorm-manifest.jsonl"
State = list[int] | None


def manifest_path(folder: Path | None, sources: Sequence[Source]) -> Path:
    """Where the manifest of a run stands: in the folder of the output, else above all inputs."""
    if folder is not None:
        return folder / NAME
    parents = [os.path.dirname(os.path.abspath(source.path)) for source in sources if source.path]  # noqa: PTH100, PTH120 (many files)
    return Path(os.path.commonpath(parents) if parents else ".") / NAME


class Manifest:
    """The inputs that are done, by name; `is_new` says that an older one with other settings was dropped."""

    def __init__(self, path: Path, signature: str) -> None:
        self.is_new = False
        self._path = path
        self._done: dict[str, dict[str, Any]] = {}
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            is_kept = self._read(path, signature)
            self._stream = path.open("ab" if is_kept else "wb")
        except OSError as error:
            raise InputError(f"{path}: {_unkept(error)}; make the folder writable") from None
        if is_kept:
            _end_line(path, self._stream)
        else:
            self._write({"signature": signature})

    def _read(self, path: Path, signature: str) -> bool:
        """Read an older manifest; whether it goes on."""
        lines = _lines(path)
        if not lines or lines[0].get("signature") != signature:
            self.is_new = bool(lines)
            return False
        self._done = {row["input"]: row for row in lines[1:] if "input" in row}
        return True

    def is_done(self, source: Source, output: Path) -> bool:
        """Whether an input is as it was and its output as it was written."""
        row = self._done.get(_key(source))
        if row is None:
            return False
        is_same_input = source.path == output or row["given"] == file_state(source.path)
        return is_same_input and _is_as_written(output, row["written"])

    def failed(self, source: Source) -> int:
        """How many records of an input that is done were left out."""
        count: int = self._done[_key(source)].get("failed", 0)
        return count

    def watch(self, source: Source, given: State, output: Output, failed: int) -> None:
        """Note an output when it is finished, before it takes its name.

        `given` is the state of the input when it was opened; `failed` counts the records left out.
        """
        output.on_complete(lambda draft: self._note(source, given, draft, failed))

    def note_unchanged(self, source: Source) -> None:
        """Note an input that needed nothing and stays as it is."""
        assert source.path is not None
        self._note(source, file_state(source.path), source.path, 0)

    def _note(self, source: Source, given: State, draft: Path, failed: int) -> None:
        written = {"state": file_state(draft), "hash": _hash(draft)}
        self._write({"input": _key(source), "given": given, "written": written, "failed": failed})

    def _write(self, row: dict[str, Any]) -> None:
        try:
            self._stream.write(json.dumps(row).encode() + b"\n")
            self._stream.flush()
        except OSError as error:
            raise RunError(f"{self._path}: {_unkept(error)}; make room and run again") from None
        with contextlib.suppress(OSError):
            os.fsync(self._stream.fileno())

    def close(self) -> None:
        """Close the file."""
        self._stream.close()


def _unkept(error: OSError) -> str:
    return f"the manifest of --resume cannot be kept ({reason_of(error)})"


def _key(source: Source) -> str:
    return os.path.abspath(source.path or "-")  # noqa: PTH100 (many files)


def file_state(path: Path | None) -> State:
    """Size and time of a file, None for one that is not there."""
    try:
        found = os.stat(path or "")  # noqa: PTH116 (None is no path)
    except OSError:
        return None
    return [found.st_size, found.st_mtime_ns]


def _is_as_written(path: Path, written: dict[str, Any]) -> bool:
    """Whether a file is the one that was written; its content decides where only its time differs."""
    state = file_state(path)
    if state is None or state[0] != written["state"][0]:
        return False
    return bool(state == written["state"] or _hash(path) == written["hash"])


def _hash(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.blake2b(digest_size=16)).hexdigest()


def _lines(path: Path) -> list[dict[str, Any]]:
    """The lines that were written whole."""
    rows = list[dict[str, Any]]()
    with contextlib.suppress(FileNotFoundError), path.open("rb") as stream:
        for line in stream:
            with contextlib.suppress(ValueError):
                row = json.loads(line)
                rows += [row] if isinstance(row, dict) and line.endswith(b"\n") else []
    return rows


def _end_line(path: Path, stream: Any) -> None:
    """Begin on a line of its own after one that was cut off."""
    size = path.stat().st_size
    with path.open("rb") as old:
        old.seek(max(0, size - 1))
        if size and old.read() != b"\n":
            stream.write(b"\n")
