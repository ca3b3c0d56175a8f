"""Corpora for measuring: gzipped JSON lines of one form."""

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec

from normalizer.errors import InputError

Form = TypeVar("Form")


def read_rows(path: Path, form: type[Form]) -> Iterator[Form]:
    """The rows of a gzipped file of JSON lines. Raises `InputError` with the line that is wrong."""
    try:
        with gzip.open(path, "rb") as lines:
            for number, line in enumerate(lines, 1):
                yield _row(path, number, line, form)
    except (OSError, EOFError) as error:
        raise InputError(f"{path}: cannot be read: {error}") from None


def _row(path: Path, number: int, line: bytes, form: type[Form]) -> Form:
    try:
        return msgspec.json.decode(line, type=form)
    except msgspec.MsgspecError as error:
        raise InputError(f"{path}:{number}: {error}") from None
