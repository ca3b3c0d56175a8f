"""Read names from a table: one entry a row, the first row says which key each column fills.

    # Settlements of Syria. Source: … (CC0)
    id      kind    name:en  name:fr  acronym:fr  variants         valid:from
    aleppo  place   Aleppo   Alep                 Haleb|Halep

Columns are the keys of a YAML entry. `name`, `acronym` and `valid` take what stands after a
colon; lists are parted by `|`; `collides` is a list of `FORM=meaning`. Lines that begin with
`#` are comments. There is no quoting: a value holds neither a tab nor, in a list, a `|`.
"""

import difflib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from normalizer.lexicon.strict_yaml import Fault, Record, Value

_PLAIN = ("id", "kind", "article", "match", "wikidata", "note")
_LISTS = ("short", "variants", "weak", "not", "placed", "alternates")
_COLUMNS = (*_PLAIN, "name:en", "acronym:en", *_LISTS, "collides", "valid:from", "valid:to")
_REQUIRED = ("id", "kind", "name:en")
_PARTED = re.compile(r"(?:name|acronym):[A-Za-z][A-Za-z-]*|valid:(?:from|to)")


class _WrongCellError(Exception):
    """What a cell cannot hold."""


@dataclass(frozen=True, slots=True)
class _Column:
    """Where a cell goes: the key of the entry, the key within it, and how the cell is read."""

    key: str
    inner: str
    read: Callable[[str], Value]


def read_rows(lines: Iterable[str]) -> Iterator[Record]:
    """Yield the entries of a table, one record a row; what is wrong stands in the record it concerns.

    Rows are read one by one, so that a table of a million names takes no second copy of itself.
    """
    columns: tuple[_Column, ...] = ()
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.rstrip("\n").split("\t")
        if columns:
            yield _row(number, cells, columns)
            continue
        wrong = [Fault(number, "-", message) for message in _wrong_header(cells)]
        if wrong:
            yield Record(number, {}, wrong)
            return
        columns = tuple(_column(name.strip()) for name in cells)


def _row(number: int, cells: Sequence[str], columns: Sequence[_Column]) -> Record:
    value: dict[str, Value] = {}
    record = Record(number, value)
    if len(cells) > len(columns):
        more = f"{len(cells)} cells in a table of {len(columns)} columns; lists are parted by |"
        record.faults.append(Fault(number, "-", more))
    for column, cell in zip(columns, cells, strict=False):
        if cell and not cell.isspace():
            _put(record, value, column, cell.strip())
    return record


def _put(record: Record, value: dict[str, Value], column: _Column, cell: str) -> None:
    try:
        content = column.read(cell)
    except _WrongCellError as error:
        record.faults.append(Fault(record.line, "-", f"column {column.key!r}: {error}"))
        return
    if not column.inner:
        value[column.key] = content
    elif isinstance(inner := value.setdefault(column.key, {}), dict):
        inner[column.inner] = content


def _items(cell: str) -> list[Value]:
    """The items of a list.

    >>> _items("Haleb | Halep")
    ['Haleb', 'Halep']
    """
    items: list[Value] = [item.strip() for item in cell.split("|")]
    if not all(items):
        raise _WrongCellError("nothing between two |; take one of them out")
    return items


def _meanings(cell: str) -> dict[str, Value]:
    """The forms of `collides` and what else each means.

    >>> _meanings("HTC=HTC Corporation|UE=user experience")
    {'HTC': 'HTC Corporation', 'UE': 'user experience'}
    """
    pairs = [item.partition("=") for item in cell.split("|")]
    if not all(form.strip() and meaning.strip() for form, _, meaning in pairs):
        raise _WrongCellError("write FORM=meaning, several parted by |")
    return {form.strip(): meaning.strip() for form, _, meaning in pairs}


def _column(name: str) -> _Column:
    key, _, inner = name.partition(":")
    if key == "collides":
        return _Column(key, inner, _meanings)
    return _Column(key, inner, _items if key in _LISTS or key == "acronym" else str)


def _wrong_header(names: Sequence[str]) -> Iterator[str]:
    """Yield what is wrong with the names of the columns."""
    seen: dict[str, int] = {}
    for number, name in enumerate((name.strip() for name in names), 1):
        if name in seen:
            yield f"columns {seen[name]} and {number} are both called {name!r}; keep one"
        elif name not in _COLUMNS and not _PARTED.fullmatch(name):
            yield f"unknown column {name!r}{_hint(name, seen)}"
        seen.setdefault(name, number)
    missing = [name for name in _REQUIRED if name not in seen]
    if missing:
        yield f"the first row names the columns; missing: {', '.join(missing)} (parted by tabs)"


def _hint(name: str, seen: Mapping[str, int]) -> str:
    if name in ("name", "acronym"):
        return f"; say of which language, as in '{name}:fr'"
    near = difflib.get_close_matches(name, [column for column in _COLUMNS if column not in seen], n=1)
    return f"; did you mean {near[0]!r}?" if near else f"; known columns: {', '.join(_COLUMNS)}"
