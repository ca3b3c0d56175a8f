"""Where texts come from: files, folders, standard input."""

import glob
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from normalizer.errors import InputError, reason_of
from normalizer.records.compression import ENDINGS as COMPRESSED
from normalizer.records.compression import unpacked_start, without_ending

STDIN = "-"
TEXT, JSONL, CSV, TSV, PARQUET, ARROW = FORMATS = ("text", "jsonl", "csv", "tsv", "parquet", "arrow")
RECORDS = FORMATS[1:]
_ENDINGS = {
    TEXT: (".txt", ".md"),
    JSONL: (".jsonl", ".ndjson"),
    CSV: (".csv",),
    TSV: (".tsv", ".tab"),
    PARQUET: (".parquet", ".pq"),
    ARROW: (".arrow", ".feather", ".arrows", ".ipc"),
}
_BY_ENDING = {ending: name for name, endings in _ENDINGS.items() for ending in endings}
_MAGIC = {b"PAR1": PARQUET, b"ARROW1": ARROW, b"\xff\xff\xff\xff": ARROW}
_JSON_LINE = re.compile(rb'(?:\xef\xbb\xbf)?[ \t]*\{[ \t]*"(?:[^"\\\n]|\\.)*"[ \t]*:')
_JSON_STRING = rb'"(?:[^"\\\n]|\\.)*+"\s*+'
_JSON_DOCUMENT = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*+(?:(?:\[\s*+)*+\{\s*+%b:|(?:\[\s*+)++%b(?:,\s*+[\"\[{]|\]\s*+(?:[,\]]|\Z)))"
    % (_JSON_STRING, _JSON_STRING)
)
_PATTERN = re.compile(r"[*?\[]")


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


def find_sources(
    paths: Iterable[str], input_format: str = "", output: str = ""
) -> tuple[list[Source], list[InputError]]:
    """The inputs that paths stand for, in order, each once; and what is wrong with the others.

    A folder is walked for text files (`.txt`, `.md`), or for record files when the format
    given says so; `-` is standard input; what is no file may be a pattern (`data/**/*.jsonl`).
    What lies in the folder `output` is left out where that lies below a folder or pattern.
    """
    found: dict[object, Source] = {}
    faults: list[InputError] = []
    output = os.path.realpath(output) if output else ""
    for path in paths:
        for source in _sources(path, input_format, output, faults):
            found.setdefault(source.path and os.path.realpath(source.path), source)
    return list(found.values()), faults


def _sources(given: str, input_format: str, output: str, faults: list[InputError]) -> list[Source]:
    if given == STDIN:
        name = f"stdin{_ENDINGS[input_format or TEXT][0]}"
        return [Source(STDIN, None, input_format or TEXT, PurePath(name))]
    path = Path(given)
    if path.is_dir():
        return _walk(given, input_format or TEXT, output, faults)
    if _PATTERN.search(given) and not path.exists():
        return _matching(given, input_format, output, faults)
    if without_ending(path).suffix.lower() == ".json" and not input_format and path.exists():
        advice = "give one JSON object a line (.jsonl), or say --input-format jsonl or text"
        faults.append(InputError(f"{given}: one JSON document is not read; {advice}"))
        return []
    return [Source(given, path, input_format or format_of_name(path.name) or TEXT, PurePath(path.name))]


def _walk(folder: str, input_format: str, output: str, faults: list[InputError]) -> list[Source]:
    def note(error: OSError) -> None:
        faults.append(unreadable(str(error.filename or folder), error))

    found, others, before = list[Path](), set[str](), len(faults)
    endings = _ENDINGS[input_format]
    walked = (*endings, *(f"{ending}{packed}" for ending in endings for packed in COMPRESSED))
    for parent, folders, files in os.walk(folder, onerror=note):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not _is(output, parent, name))
        kept = [name for name in files if not name.startswith(".")]
        wanted = [Path(parent, name) for name in kept if name.lower().endswith(walked)]
        special = [path for path in wanted if _is_special(path)]
        found += [path for path in wanted if path not in special]
        faults += map(_special, special)
        others |= {format_of_name(name) for name in kept}
    if not found and len(faults) == before:
        advice = _other_formats(others) or "name files, or say --input-format"
        faults.append(InputError(f"{folder}: no {' or '.join(endings)} file in this folder; {advice}"))
    return [Source(str(path), path, input_format, path.relative_to(folder), is_walked=True) for path in sorted(found)]


def _is_special(path: Path) -> bool:
    """Whether there is something at a path that is no file; what cannot be looked at is read, and then told of."""
    return os.path.exists(path) and not os.path.isfile(path)  # noqa: PTH110, PTH113 (Path raises where one may not look)


def _special(path: Path) -> InputError:
    """What is said of a pipe, socket or device in a folder: it may have no end."""
    return InputError(f"{path}: a pipe or device, which is left out of a folder; name it to have it read")


def _is(output: str, parent: str, name: str) -> bool:
    """Whether a folder is the one that takes the output."""
    return bool(output) and os.path.realpath(Path(parent, name)) == output


def format_of_name(name: str) -> str:
    """The format that a file's ending says, compression left out; empty when it says none.

    >>> format_of_name("news.JSONL.gz"), format_of_name("notes")
    ('jsonl', '')
    """
    return _BY_ENDING.get(without_ending(PurePath(name)).suffix.lower(), "")


def _other_formats(present: set[str]) -> str:
    """What to say to have the files that are there; empty when none of them is known."""
    wanted = [f"--input-format {name}" for name in FORMATS if name in present]
    return f"for the others say {' or '.join(wanted)}" if wanted else ""


def _matching(pattern: str, input_format: str, output: str, faults: list[InputError]) -> list[Source]:
    """The files that a pattern means; their places are below the folder in front of its first mark."""
    top = Path(pattern[: _PATTERN.search(pattern).start()] + "x").parent  # type: ignore[union-attr]
    names = sorted(name for name in glob.glob(pattern, recursive=True) if Path(name).is_file())  # noqa: PTH207 (takes absolute patterns)
    if output and not Path(os.path.realpath(top)).is_relative_to(output):
        names = [name for name in names if Path(output) not in Path(os.path.realpath(name)).parents]
    if not names:
        faults.append(InputError(f"{pattern}: no file is named so; check the pattern"))
    found = [source for name in names for source in _sources(name, input_format, output, faults)]
    return [Source(s.name, s.path, s.format, s.path.relative_to(top), is_walked=True) for s in found if s.path]


def guess_format(stream: Any) -> str:
    """The format of standard input where its first bytes leave no doubt, else empty.

    They are looked at and not taken. `stream` is a buffered reader; of anything else nothing is known.
    """
    start = _start_of(stream)
    if _JSON_LINE.match(start):
        return JSONL
    return next((name for magic, name in _MAGIC.items() if start.startswith(magic)), "")


def is_like_json(stream: Any) -> bool:
    """Whether standard input begins as JSON does that need not be JSON Lines: an array, an object on several lines."""
    return _JSON_DOCUMENT.match(_start_of(stream)) is not None


def _start_of(stream: Any) -> bytes:
    """The first bytes of a buffered reader, unpacked, which are not taken; none of anything else."""
    try:
        start: bytes = stream.peek(1)
        return unpacked_start(start)
    except (AttributeError, OSError, ValueError):
        return b""


def unreadable(name: str, error: OSError) -> InputError:
    """What to tell of a file that the system does not give."""
    if isinstance(error, FileNotFoundError):
        return InputError(f"{name}: no such file or folder; check the path")
    if isinstance(error, PermissionError):
        return InputError(f"{name}: may not be read; check its permissions")
    return InputError(f"{name}: cannot be read ({reason_of(error)}); check the path")
