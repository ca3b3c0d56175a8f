"""What may stand in a cell of a spreadsheet, so that no program takes words for a formula.

A cell that begins like a formula gets an apostrophe in front, and so does one that begins with
apostrophes and then like a formula: the way back takes exactly one away. An empty cell says
nothing; `""` is the empty word.
"""

import re

_EMPTY = '""'
_FORMULA = re.compile(r"'*(?:[=+\-@\t\r\n]|\"\"\Z)")
_NEUTRALISED = re.compile(r"'+(?:[=+\-@\t\r\n]|\"\"\Z)")


def cell_of(form: str) -> str:
    """A form as it stands in a cell.

    >>> cell_of("=1+1"), cell_of("'=x"), cell_of("'Abd"), cell_of(""), cell_of('""')
    ("'=1+1", "''=x", "'Abd", '""', '\\'""')
    """
    if not form:
        return _EMPTY
    return f"'{form}" if _FORMULA.match(form) else form


def form_of(cell: str) -> str | None:
    """The form that a cell holds, None for an empty one.

    >>> form_of("'=1+1"), form_of("''=x"), form_of("'Abd"), form_of('""'), form_of("")
    ('=1+1', "'=x", "'Abd", '', None)
    """
    if not cell:
        return None
    if cell == _EMPTY:
        return ""
    return cell[1:] if _NEUTRALISED.match(cell) else cell
