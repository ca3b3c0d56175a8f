"""Where texts come from: files, folders, standard input."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import BinaryIO

from normalizer.errors import InputError

STDIN = "-"
TEXT, JSONL = "text", "jsonl"
_WALKED = {TEXT: (".txt", ".md"), JSONL: (".jsonl", ".ndjson")}
_LATER = {".csv": "CSV", ".tsv": "TSV", ".parquet": "Parquet", ".json": "one JSON document"}


@dataclass(frozen=True, slots=True)
class Source:
    """One input: its name for people, its path (None: standard input) and its format.

    `below` is its place inside an output folder: the file name, or the path under the
    folder that was given, if it was found in one (`is_walked`).
    """

    name: str
    path: Path | None
    format: str
    below: PurePath
    is_walked: bool = False


def find_sources(paths: Iterable[str], input_format: str = "") -> tuple[list[Source], list[InputError]]:
    """The inputs that paths stand for, in order, each once; and what is wrong with the others.

    A folder is walked for text files (`.txt`, `.md`), or for record files when the format
    given says so; `-` is standard input.
    """
    found: dict[object, Source] = {}
    faults: list[InputError] = []
    for path in paths:
        for source in _sources(path, input_format, faults):
            found.setdefault(source.path and os.path.realpath(source.path), source)
    return list(found.values()), faults


def _sources(given: str, input_format: str, faults: list[InputError]) -> list[Source]:
    if given == STDIN:
        name = f"stdin{_WALKED[input_format or TEXT][0]}"
        return [Source(STDIN, None, input_format or TEXT, PurePath(name))]
    path = Path(given)
    if path.is_dir():
        return _walk(given, input_format or TEXT, faults)
    ending = path.suffix.lower()
    if ending in _LATER and not input_format and path.exists():
        advice = "give one JSON object a line (.jsonl), or say --input-format text"
        faults.append(InputError(f"{given}: {_LATER[ending]} is not read; {advice}"))
        return []
    guessed = JSONL if ending in _WALKED[JSONL] else TEXT
    return [Source(given, path, input_format or guessed, PurePath(path.name))]


def _walk(folder: str, input_format: str, faults: list[InputError]) -> list[Source]:
    def note(error: OSError) -> None:
        faults.append(unreadable(str(error.filename or folder), error))

    found, before = list[Path](), len(faults)
    for parent, folders, files in os.walk(folder, onerror=note):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        kept = (name for name in files if not name.startswith("."))
        found += [Path(parent, name) for name in kept if name.lower().endswith(_WALKED[input_format])]
    if not found and len(faults) == before:
        endings = " or ".join(_WALKED[input_format])
        faults.append(InputError(f"{folder}: no {endings} file in this folder; name files, or say --input-format"))
    return [Source(str(path), path, input_format, path.relative_to(folder), is_walked=True) for path in sorted(found)]


@contextmanager
def opened(source: Source) -> Iterator[BinaryIO]:
    """The bytes of an input as a stream; raises `InputError` when it cannot be read."""
    if source.path is None:
        yield sys.stdin.buffer
        return
    try:
        stream = source.path.open("rb")
    except OSError as error:
        raise unreadable(source.name, error) from None
    with stream:
        yield stream


def unreadable(name: str, error: OSError) -> InputError:
    """What to tell of a file that the system does not give."""
    if isinstance(error, FileNotFoundError):
        return InputError(f"{name}: no such file or folder; check the path")
    if isinstance(error, PermissionError):
        return InputError(f"{name}: may not be read; check its permissions")
    reason = error.strerror or str(error)
    return InputError(f"{name}: cannot be read ({reason.lower()}); check the path")
