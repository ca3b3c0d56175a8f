"""Texts that run side by side, segment by segment: systems and references of a test set.

Aligned text files (one segment a line), records of any format with named fields, and the XML
of the WMT test sets.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from normalizer.errors import InputError
from normalizer.records.entries import Entry, Wanted, read_entries
from normalizer.records.fields import Fields
from normalizer.records.order import Layout
from normalizer.records.source import ARROW, PARQUET, RECORDS, Source, find_sources
from normalizer.records.stream import opened
from normalizer.records.wmt import read_wmt

_XML = ".xml"
_FOUND_OUT = Layout()


@dataclass(frozen=True, slots=True)
class Segments:
    """The segments of one system or reference.

    `places` says where each stands (`hyp.txt:3`); `documents` names the document of each, and
    is empty when the input does not tell.
    """

    name: str
    texts: tuple[str, ...]
    places: tuple[str, ...]
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Columns:
    """How segments are read: the field of records with the text, and the one that names the document (or none).

    `format` is that of the input, guessed from its ending when empty.
    """

    text: str = "text"
    document: str = ""
    format: str = ""
    layout: Layout = _FOUND_OUT


def read_segments(path: str, columns: Columns, *, is_reference: bool = False) -> list[Segments]:
    """The systems, or the references, in a file; only the XML of WMT holds more than one.

    Raises `InputError` with the line for a segment that is empty or missing.
    """
    if path.lower().endswith(_XML) and not columns.format:
        rows = read_wmt(path, is_reference=is_reference)
        return [_segments(name, list(cells)) for name, cells in rows.items()]
    source = _source(path, columns.format)
    cells = _record_cells(source, columns) if source.format in RECORDS else _line_cells(source, columns.layout)
    return [_segments(path, list(cells))]


def _source(path: str, input_format: str) -> Source:
    """The one input that a path means."""
    sources, faults = find_sources([path], input_format)
    if faults:
        raise faults[0]
    if len(sources) != 1 or sources[0].is_walked:
        raise InputError(f"{path}: is more than one file; name each, so that its segments can be aligned")
    return sources[0]


def read_names(path: str) -> tuple[str, ...]:
    """The lines of a file that names the document of each segment."""
    return read_segments(path, Columns())[0].texts


Cell = tuple[str, str, str]


def _segments(name: str, cells: Sequence[Cell]) -> Segments:
    """Segments from (place, text, document)."""
    if not cells:
        raise InputError(f"{name}: holds no segment; give one segment a line")
    for place, text, _ in cells:
        if not text.strip():
            raise InputError(f"{place}: the segment is empty; fill it, or leave the line out of all files")
    documents = tuple(cell[2] for cell in cells)
    return Segments(
        name,
        tuple(cell[1] for cell in cells),
        tuple(cell[0] for cell in cells),
        documents if all(documents) else (),
    )


def _line_cells(source: Source, layout: Layout) -> Iterator[Cell]:
    """Lines as sacrebleu reads them: they end at a line feed, white space at their end is dropped."""
    text = _decoded(source, layout.encoding or "utf-8")
    for number, line in enumerate(text.removesuffix("\n").split("\n"), 1):
        yield f"{source.name}:{number}", line.rstrip(), ""


def _decoded(source: Source, encoding: str) -> str:
    with opened(source) as stream:
        data = stream.read(-1)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        name = "UTF-8" if encoding == "utf-8" else encoding
        raise InputError(f"{source.name}:{line}: not {name}; say what it is with --encoding (cp1252?)") from None
    except LookupError:
        raise InputError(f"{source.name}: no encoding is named {encoding!r}; give one like cp1252") from None


def _record_cells(source: Source, columns: Columns) -> Iterator[Cell]:
    def refuse(line: int, error: InputError) -> None:
        raise InputError(f"{source.name}:{line}: {error}") from None

    more = (columns.document,) if columns.document else ()
    has_lines = source.format not in (PARQUET, ARROW)
    for entry in read_entries(source, Wanted(Fields((columns.text,)), more, columns.layout), refuse):
        place = f"{source.name}:{entry.line}" if has_lines else f"{source.name}[{entry.number}]"
        yield place, entry.texts.get(columns.text, ""), _document(place, columns, entry)


def _document(place: str, columns: Columns, entry: Entry) -> str:
    if not columns.document:
        return ""
    value = entry.values[columns.document]
    if value in (None, ""):
        raise InputError(f"{place}: no document in {columns.document!r}; fill it, or leave out --doc-field")
    return str(value)


def require_aligned(systems: Sequence[Segments], references: Sequence[Segments]) -> None:
    """Raise `InputError` unless all have as many segments as the first; it names the first line that is over."""
    first, *others = (*systems, *references)
    for other in others:
        if len(other.texts) != len(first.texts):
            longer, shorter = (first, other) if len(first.texts) > len(other.texts) else (other, first)
            raise InputError(
                f"{longer.places[len(shorter.texts)]}: has no counterpart in {shorter.name} "
                f"({len(longer.texts)} and {len(shorter.texts)} segments); align the files line by line"
            )
