"""Excel workbooks, by openpyxl: every cell is text, formulas are refused."""

import datetime
import importlib
import io
import re
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from normalizer.errors import LexiconError, SettingsError
from normalizer.lexicon.exchange.losses import Losses
from normalizer.lexicon.exchange.parcel import Parcel
from normalizer.lexicon.exchange.table import HEADER, is_header, read_table, table_rows

_WIDTHS = {"section": 10, "file": 16, "id": 32, "key": 12, "part": 8, "form": 60, "good": 40}
_MOST_ROWS, _LONGEST_CELL = 1_048_576, 32_767
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_WRITTEN = re.compile("_x([0-9A-Fa-f]{4})_")


def write_xlsx(parcels: Iterable[Parcel], losses: Losses) -> Iterator[bytes]:
    """The bytes of a workbook with one sheet. Raises `SettingsError` without openpyxl."""
    openpyxl = _library()
    rows = [[_UNWRITABLE.sub(_escaped, text) for text in row] for row in table_rows(parcels, losses)]
    _ensure_fitting(rows)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("lexicon")
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:G{len(rows)}"
    for place, name in enumerate(HEADER):
        sheet.column_dimensions["ABCDEFG"[place]].width = _WIDTHS[name]
    for row in rows:
        sheet.append([_cell(openpyxl, sheet, text) for text in row])
    made = io.BytesIO()
    book.save(made)
    yield made.getvalue()


def _ensure_fitting(rows: list[list[str]]) -> None:
    """Refuse what a workbook cannot hold before the first cell is written."""
    if len(rows) > _MOST_ROWS:
        raise LexiconError(f"more than {_MOST_ROWS} rows do not fit into a sheet; export fewer files, or as CSV")
    for row in rows:
        longest = max(map(len, row))
        if longest > _LONGEST_CELL:
            raise LexiconError(f"{row[2]}: a form of {longest} characters does not fit into a cell; export it as CSV")


def _library() -> Any:
    try:
        return importlib.import_module("openpyxl")
    except ImportError:
        raise SettingsError("XLSX needs openpyxl; pip install 'mtnorm[spreadsheet]', or use CSV") from None


def _cell(openpyxl: Any, sheet: Any, text: str) -> Any:
    cell = openpyxl.cell.WriteOnlyCell(sheet, None)
    if text:
        cell.value = text
        cell.data_type = "s"
    cell.number_format = "@"
    return cell


def _escaped(match: re.Match[str]) -> str:
    r"""A character that a workbook cannot hold, as Excel writes it.

    >>> _UNWRITABLE.sub(_escaped, "a\rb _x0041_")
    'a_x000D_b _x005F_x0041_'
    """
    found = match.group()
    return f"_x{ord(found):04X}_" if len(found) == 1 else f"_x005F{found}"


def read_xlsx(stream: BinaryIO, name: str, losses: Losses) -> Iterator[Parcel]:
    """The entries of a workbook. Raises `LexiconError` with the sheet and cell of what is wrong."""
    openpyxl = _library()
    try:
        book = openpyxl.load_workbook(stream, read_only=True)
        sheets = [(sheet.title, list(_rows(sheet, name))) for sheet in book.worksheets]
    except LexiconError:
        raise
    except Exception as error:  # noqa: BLE001 (openpyxl raises whatever zip, XML and its own classes do)
        reason = " ".join(str(error).split()) or type(error).__name__
        raise LexiconError(f"{name}: not a workbook of Excel ({reason}); save it as .xlsx again") from None
    known = [(title, rows) for title, rows in sheets if rows and is_header(rows[0][1])]
    for title, rows in sheets:
        if rows and not is_header(rows[0][1]):
            losses.add("sheets without the columns of an export", title)
    if not known:
        title = sheets[0][0] if sheets else "Sheet1"
        raise LexiconError(f"{name}:{title}!1: no sheet begins with the columns {', '.join(HEADER)}")
    for title, rows in known:
        yield from read_table(rows, name if len(known) == 1 else f"{name}:{title}", losses)


def _rows(sheet: Any, name: str) -> Iterator[tuple[int, list[str]]]:
    for number, row in enumerate(sheet.iter_rows(), 1):
        cells = [_text(cell, name, sheet.title) for cell in row]
        if any(cells):
            yield number, cells


def _text(cell: Any, name: str, title: str) -> str:
    value = cell.value
    if value is None:
        return ""
    if cell.data_type in ("f", "e"):
        what = "a formula" if cell.data_type == "f" else "an error"
        place = f"{name}:{title}!{cell.coordinate}"
        raise LexiconError(f"{place}: holds {what} ({value}); write the words themselves, as text")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return _WRITTEN.sub(lambda match: chr(int(match.group(1), 16)), str(value))
