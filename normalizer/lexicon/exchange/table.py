"""Entries as one table with a header, for spreadsheets: rows in any order, columns in any order."""

from collections.abc import Iterable, Iterator, Sequence

from normalizer.errors import LexiconError
from normalizer.lexicon.exchange.cells import cell_of, form_of
from normalizer.lexicon.exchange.losses import Losses
from normalizer.lexicon.exchange.parcel import Parcel
from normalizer.lexicon.exchange.rows import SECTIONS, Row, RowError, rows_of, value_from

HEADER = ("section", "file", "id", "key", "part", "form", "good")
_REQUIRED = ("id", "key", "form")
_Group = tuple[str, str, str]


def is_header(cells: Sequence[str]) -> bool:
    """Whether a row names the columns of such a table."""
    names = {cell.strip().lower() for cell in cells}
    return all(name in names for name in _REQUIRED)


def table_rows(parcels: Iterable[Parcel], losses: Losses) -> Iterator[tuple[str, ...]]:
    """The header and the cells of every row; sections that a table cannot hold are noted."""
    yield HEADER
    for parcel in parcels:
        if parcel.section not in SECTIONS:
            losses.add(f"entries of {parcel.section}/, which no table holds; export them as JSON", parcel.id)
            continue
        start = (cell_of(parcel.section), cell_of(parcel.file), cell_of(parcel.id))
        for row in rows_of(parcel.value):
            part, good = cell_of(row.part) if row.part else "", "" if row.good is None else cell_of(row.good)
            yield (*start, row.key, part, cell_of(row.form), good)


def read_table(rows: Iterable[tuple[int, Sequence[str]]], name: str, losses: Losses) -> Iterator[Parcel]:
    """The entries of a table, given as numbered rows of cells, the header first.

    Rows of an entry need not stand together. Raises `LexiconError` with the row that is wrong.
    """
    numbered = iter(rows)
    number, header = next(numbered, (1, ()))
    if not is_header(header):
        raise LexiconError(
            f"{name}:{number}: the first row must name the columns: {', '.join(HEADER)}; take a file that export wrote"
        )
    places = _places(header, name, number)
    unknown = {place: cell for place, cell in enumerate(header) if cell.strip().lower() not in HEADER}
    groups: dict[_Group, list[tuple[int, Row]]] = {}
    for number, cells in numbered:
        for place, cell in enumerate(cells):
            if cell and (place in unknown or place >= len(header)):
                losses.add(f"cells of the column {unknown.get(place, place + 1)!r}, which is not known", cell)
        _take_row(groups, {key: cells[p] if p < len(cells) else "" for key, p in places.items()}, name, number)
    for (section, file, id_), taken in groups.items():
        yield _parcel(section, file, id_, taken, name)


def _places(header: Sequence[str], name: str, number: int) -> dict[str, int]:
    names = [cell.strip().lower() for cell in header]
    twice = [column for column in HEADER if names.count(column) > 1]
    if twice:
        raise LexiconError(f"{name}:{number}: two columns are called {twice[0]!r}; keep one")
    return {column: names.index(column) for column in HEADER if column in names}


def _take_row(groups: dict[_Group, list[tuple[int, Row]]], cells: dict[str, str], name: str, number: int) -> None:
    forms = {key: form_of(cell) for key, cell in cells.items()}
    if not any(forms.values()):
        return
    id_, key = forms["id"], (forms["key"] or "").strip()
    if not id_ or not key:
        missing = "id" if not id_ else "key"
        raise LexiconError(f"{name}:{number}: the cell under {missing!r} is empty; fill it in, or empty the whole row")
    section = forms.get("section") or "names"
    if section not in SECTIONS:
        raise LexiconError(f"{name}:{number}: {id_}: unknown section {section!r}; known: {', '.join(SECTIONS)}")
    group = groups.setdefault((section, forms.get("file") or "", id_), [])
    form = forms["form"]
    if form is not None:
        group.append((number, Row(key, forms.get("part") or "", form, forms.get("good"))))
    elif forms.get("good") is not None:
        raise LexiconError(f"{name}:{number}: {id_}: something under 'good' and nothing under 'form'; fill in the form")


def _parcel(section: str, file: str, id_: str, taken: list[tuple[int, Row]], name: str) -> Parcel:
    first = taken[0][0] if taken else 1
    try:
        value = value_from(section, id_, (row for _, row in taken))
    except RowError as error:
        raise LexiconError(f"{name}:{first}: {id_}: {error}") from None
    return Parcel(section, file, value, f"{name}:{first}")
