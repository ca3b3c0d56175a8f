"""Tables of results: aligned for people, Markdown, CSV."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TextIO

from rich.cells import cell_len

from normalizer.reports.terminal import Printer
from normalizer.reports.wordings import visible

FORMATS = ("text", "json", "csv", "markdown")
_NOTHING = "–"


@dataclass(frozen=True, slots=True)
class Table:
    """A title, the heads of the columns, rows of values, and notes that stand below it."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Any]]
    notes: Sequence[str] = ()


def shown(value: Any) -> str:
    """A value as a table for people shows it: numbers with at most four digits that matter.

    >>> shown(12.3456), shown(0.01234), shown(None), shown(3)
    ('12.35', '0.0123', '–', '3')
    """
    if value is None:
        return _NOTHING
    if not isinstance(value, float):
        return visible(str(value))
    return f"{value:.2f}" if abs(value) >= 1 or value == 0 else f"{value:.3g}"


def write_text(tables: Sequence[Table], out: TextIO) -> None:
    """Write tables in aligned columns: words to the left, numbers to the right."""
    printer = Printer(out)
    for place, table in enumerate(tables):
        if place:
            printer.line()
        printer.line((table.title, "bold"))
        cells = [[shown(value) for value in row] for row in (table.columns, *table.rows)]
        widths = [max(map(cell_len, column)) for column in zip(*cells, strict=True)]
        to_right = [n > 0 and not any(isinstance(row[n], str) for row in table.rows) for n in range(len(widths))]
        for number, row in enumerate(cells):
            padded = [_padded(cell, widths[n], to_right=to_right[n]) for n, cell in enumerate(row)]
            printer.line((("  " + "  ".join(padded)).rstrip(), "" if number else "dim"))
        for note in table.notes:
            printer.line(("  " + visible(note), "dim"))


def _padded(cell: str, width: int, *, to_right: bool) -> str:
    space = " " * (width - cell_len(cell))
    return space + cell if to_right else cell + space


def write_markdown(tables: Sequence[Table], out: TextIO) -> None:
    """Write tables in Markdown, each under its title."""
    for place, table in enumerate(tables):
        out.write("\n" * (place > 0) + f"**{_escaped(table.title)}**\n\n")
        out.write(_row(table.columns) + "|---" + "|---:" * (len(table.columns) - 1) + "|\n")
        for row in table.rows:
            out.write(_row(row))
        for note in table.notes:
            out.write(f"\n{_escaped(note)}\n")


def _row(values: Sequence[Any]) -> str:
    return "| " + " | ".join(_escaped(shown(value)) for value in values) + " |\n"


def _escaped(text: str) -> str:
    r"""Text that Markdown takes as it stands.

    >>> _escaped("a|b*")
    'a\\|b\\*'
    """
    return "".join(f"\\{character}" if character in "\\|*_`<[" else character for character in text)


def write_csv(tables: Sequence[Table], out: TextIO) -> None:
    """Write every value on a line of its own: the table, the row, the column, the value unrounded."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("table", "row", "column", "value"))
    for table in tables:
        for row in table.rows:
            for column, value in zip(table.columns[1:], row[1:], strict=True):
                writer.writerow((table.title, row[0], column, "" if value is None else value))
