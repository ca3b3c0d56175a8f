"""The XML of the WMT test sets: documents with a source, references and systems, in segments."""

from collections.abc import Iterator
from typing import Any

from lxml import etree

from normalizer.errors import InputError

Cell = tuple[str, str, str]
_TAGS = {True: ("ref", "translator"), False: ("hyp", "system")}


def read_wmt(path: str, *, is_reference: bool) -> dict[str, list[Cell]]:
    """The segments of each system (or reference) in a file, as (place, text, document).

    Raises `InputError` when the file is no such XML, holds none, or lacks a segment of the source.
    """
    root = _parsed(path)
    tag, attribute = _TAGS[is_reference]
    names = _names(root, tag, attribute)
    if not names:
        raise InputError(f"{path}: no <{tag}> element; give the file that holds the {_WORDS[is_reference]}")
    cells: dict[str, list[Cell]] = {f"{path}#{name}" if name else path: [] for name in names}
    for document in root.iter("doc"):
        for name, found in zip(names, cells.values(), strict=True):
            found.extend(_document_cells(path, document, tag, (attribute, name)))
    return cells


_WORDS = {True: "references", False: "systems"}


def _parsed(path: str) -> Any:
    try:
        return etree.parse(path, etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
    except OSError:
        raise InputError(f"{path}: no such file, or it may not be read; check the path") from None
    except etree.XMLSyntaxError as error:
        raise InputError(f"{path}:{error.lineno}: not XML ({error.msg}); WMT XML of 2021 or later is read") from None


def _names(root: Any, tag: str, attribute: str) -> list[str]:
    """The names that occur, in order of appearance."""
    return list(dict.fromkeys(element.get(attribute, "") for element in root.iter(tag)))


def _document_cells(path: str, document: Any, tag: str, wanted: tuple[str, str]) -> Iterator[Cell]:
    attribute, name = wanted
    title = document.get("id") or "?"
    place = f"{path}:{document.sourceline}"
    chosen = next((element for element in document.iter(tag) if element.get(attribute, "") == name), None)
    if chosen is None:
        raise InputError(f"{place}: document {title!r} has no <{tag}> {name!r}; take the document out, or add it")
    ids = [segment.get("id") for element in document.iter("src") for segment in element.iter("seg")]
    texts = {segment.get("id"): segment for segment in chosen.iter("seg")}
    for key in ids or texts:
        if key not in texts:
            raise InputError(f"{path}:{chosen.sourceline}: document {title!r} lacks segment {key} of {name or tag!r}")
        segment = texts[key]
        yield f"{path}:{segment.sourceline}", " ".join("".join(segment.itertext()).split()), title
