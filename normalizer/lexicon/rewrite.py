"""Lexicon files written anew: whole or not at all, and never over another editor's work."""

import contextlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from normalizer.atomic import atomic_write, ensure_writable
from normalizer.errors import InputError, LexiconError, NormalizerError, reason_of
from normalizer.lexicon.layout import format_text
from normalizer.lexicon.load import section_of
from normalizer.lexicon.strict_yaml import read_records

if sys.platform != "win32":  # there two editors are told apart by content alone
    import fcntl

_ENTRY_KEYS = {"id", "code"}


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A lexicon file as it was read: where it is, its bytes and its text (line ends as they are)."""

    path: Path
    data: bytes
    text: str


def read_file(path: Path) -> ReadFile:
    """Read a YAML lexicon file for editing; raises `InputError` or `LexiconError`."""
    if path.suffix.lower() not in (".yaml", ".yml"):
        raise InputError(f"{path}: only YAML lexicons are edited in place; change this one where it is made")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({reason_of(error)})") from None
    try:
        return ReadFile(path, data, data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise LexiconError(f"{path}:{line}: -: not UTF-8 (byte {error.start}); save the file as UTF-8") from None


def replace_file(read: ReadFile, text: str) -> None:
    """Write new text in the place of a file; raises `LexiconError` when it changed since it was read."""
    with _alone(read.path.parent):
        _ensure_unchanged(read)
        with atomic_write(read.path) as file:
            file.write(text.encode("utf-8"))


def _ensure_unchanged(read: ReadFile) -> None:
    if not read.path.exists() or read.path.read_bytes() != read.data:
        raise LexiconError(f"{read.path}: somebody changed it in the meantime; nothing was written, do it again")


class Drafts:
    """New texts of files, held back until every change to them is known to be right."""

    def __init__(self) -> None:
        self._drafts: dict[Path, ReadFile] = {}

    def read(self, path: Path) -> ReadFile:
        """A file with the text that it would have; raises as `read_file` does."""
        return self._drafts.get(path.resolve()) or read_file(path)

    def put(self, read: ReadFile, text: str) -> None:
        """Hold a new text of a file back."""
        self._drafts[read.path.resolve()] = replace(read, text=text)

    def write(self) -> None:
        """Write every text; none when one of the files was changed since it was read or may not be written.

        Should a disk fail in between, the error says what was written before.
        """
        for draft in self._drafts.values():
            _ensure_unchanged(draft)
            ensure_writable(draft.path)
        written: list[str] = []
        for draft in self._drafts.values():
            try:
                replace_file(draft, draft.text)
            except NormalizerError as error:
                before = f" (written before it: {', '.join(written)})" if written else ""
                raise type(error)(f"{error}{before}") from None
            written.append(str(draft.path))


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the folder against other editors of this program while one file is compared and written."""
    if sys.platform == "win32":
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # a file system without locks
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def formatted(read: ReadFile) -> str:
    """The text of a lexicon file in the one layout; raises `LexiconError` for what cannot be read."""
    records, _ = read_records(read.text)
    if records and not any(isinstance(r.value, dict) and _ENTRY_KEYS & set(r.value) for r in records):
        raise LexiconError(f"{read.path}:{records[0].line}: -: no entry here has an id; this is no file of entries")
    try:
        return format_text(read.text, section_of(read.path, records[0].value if records else ""))
    except LexiconError as error:
        raise LexiconError(f"{read.path}:{error}") from None
