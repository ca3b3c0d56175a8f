"""CSV and TSV: UTF-8 with a byte order mark, so that Excel reads it; comma, semicolon or tab on the way in."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from normalizer.errors import LexiconError
from normalizer.lexicon.exchange.losses import Losses
from normalizer.lexicon.exchange.parcel import Parcel
from normalizer.lexicon.exchange.table import is_header, read_table, table_rows

_BOM = b"\xef\xbb\xbf"
_DELIMITERS = (",", ";", "\t")
_LONGEST_CELL = 1 << 24


def write_csv(parcels: Iterable[Parcel], losses: Losses) -> Iterator[bytes]:
    """The bytes of a CSV file."""
    return _write(parcels, losses, ",")


def write_tsv(parcels: Iterable[Parcel], losses: Losses) -> Iterator[bytes]:
    """The bytes of a table parted by tabs, quoted as in CSV."""
    return _write(parcels, losses, "\t")


def _write(parcels: Iterable[Parcel], losses: Losses, delimiter: str) -> Iterator[bytes]:
    yield _BOM
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, delimiter=delimiter, lineterminator="\r\n")
    for row in table_rows(parcels, losses):
        writer.writerow(row)
        yield lines.getvalue().encode()
        lines.seek(0)
        lines.truncate()


def read_csv(stream: BinaryIO, name: str, losses: Losses) -> Iterator[Parcel]:
    """The entries of a table, whichever of the usual delimiters it has.

    Raises `LexiconError` with the line of what cannot be read.
    """
    text = decoded(stream.read(), name)
    csv.field_size_limit(_LONGEST_CELL)
    return read_table(_rows(text, _delimiter(text), name), name, losses)


def _rows(text: str, delimiter: str, name: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for cells in reader:
            yield line, cells
            line = reader.line_num + 1
    except csv.Error as error:
        advice = "look for a quotation mark that is not closed or not doubled in the cells from here on"
        raise LexiconError(f"{name}:{line}: not CSV ({error}); {advice}") from None


def _delimiter(text: str) -> str:
    """The mark between the columns of the header.

    >>> _delimiter("id;key;form\\r\\na;kind;place, or so"), _delimiter("nothing known")
    (';', ',')
    """
    header = text.partition("\n")[0].strip("\r")
    fitting = (mark for mark in _DELIMITERS if is_header([cell.strip('"') for cell in header.split(mark)]))
    return next(fitting, ",")


def decoded(data: bytes, name: str) -> str:
    """The text of a file in UTF-8, or in UTF-16 with a byte order mark, as Excel may write it."""
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise LexiconError(f"{name}:{line}: not UTF-8 (byte {error.start}); save it as “CSV UTF-8”") from None
