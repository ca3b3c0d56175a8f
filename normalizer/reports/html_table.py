"""A table of a page: numbers to the right, each with its value for the script that sorts."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from normalizer.reports.table import shown
from normalizer.reports.wordings import visible

_MOST_ROWS = 200


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to another place of the page."""

    words: str
    anchor: str


def html_table(heads: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    """The table as HTML; of very many rows the first ones, and how many more there are.

    >>> html_table(("word", "times"), [("<b>", 1200)]).splitlines()[1]
    '<tr><td>&lt;b&gt;</td><td class="number" data-value="1200">1,200</td></tr>'
    """
    numbers = [all(isinstance(row[n], int | float) for row in rows) for n in range(len(heads))]
    kinds = [' class="number"' if is_number else "" for is_number in numbers]
    head = "".join(f"<th{kind}>{escape(visible(name))}</th>" for name, kind in zip(heads, kinds, strict=True))
    body = "".join(
        "<tr>" + "".join(_cell(value, kind) for value, kind in zip(row, kinds, strict=True)) + "</tr>\n"
        for row in rows[:_MOST_ROWS]
    )
    more = f'<p class="quiet">and {len(rows) - _MOST_ROWS:,} more</p>\n' if len(rows) > _MOST_ROWS else ""
    return f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table></div>\n{more}'


def _cell(value: Any, kind: str) -> str:
    if isinstance(value, Link):
        return f'<td><a href="#{escape(value.anchor)}">{escape(visible(value.words))}</a></td>'
    if not kind:
        return f"<td>{escape(visible(str(value)))}</td>"
    text = f"{value:,}" if isinstance(value, int) else shown(value)
    return f'<td{kind} data-value="{value}">{text}</td>'
