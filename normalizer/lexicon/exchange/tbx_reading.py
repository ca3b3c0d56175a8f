"""TBX read: our own export without loss, and files of other tools in any dialect, old or new."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, get_args

from normalizer.errors import LexiconError
from normalizer.lexicon.entry import Kind
from normalizer.lexicon.exchange.losses import Losses
from normalizer.lexicon.exchange.notes import row_of
from normalizer.lexicon.exchange.parcel import Parcel
from normalizer.lexicon.exchange.rows import Row, RowError, value_from
from normalizer.lexicon.exchange.slug import slug
from normalizer.lexicon.exchange.tbx import TERM_KINDS, TermKind
from normalizer.lexicon.exchange.xml_tree import XML_LANG, Element, elements

_CONCEPT = ("conceptEntry", "termEntry")
_LANGUAGE = ("langSec", "langSet")
_TERM = ("termSec", "tig", "ntig")
_GROUP = ("termGrp", "termNoteGrp", "descripGrp", "adminGrp", "transacGrp")
_KINDS = get_args(Kind)
_BY_KIND = {kind: key for key, kind in TERM_KINDS.items()}
_BAD_STATUS = ("deprecatedTerm", "supersededTerm", "notRecommended")
_ACRONYMS = ("acronym", "abbreviation", "initialism")
_ITEM = re.compile(r"(?:.*/)?(Q[1-9]\d*)")
_KNOWN = (
    "subjectField",
    "termType",
    "administrativeStatus",
    "normativeAuthorization",
    "externalCrossReference",
    "xref",
)


@dataclass(slots=True)
class _Concept:
    """What was gathered of a concept."""

    id: str
    file: str
    rows: list[Row] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    is_ours: bool = False


def read_tbx(stream: BinaryIO, name: str, losses: Losses) -> Iterator[Parcel]:
    """The entries of a TBX file, concept by concept.

    Raises `LexiconError` with the line of what cannot be read.
    """
    count = 0
    for count, concept in enumerate(elements(stream, name, _CONCEPT), 1):
        parcel = _parcel(concept, name, losses, count)
        if parcel is not None:
            yield parcel
    if not count:
        raise LexiconError(f"{name}:1: holds no concept (conceptEntry or termEntry); is it a TBX file?")


def _parcel(concept: Element, name: str, losses: Losses, count: int) -> Parcel | None:
    place = f"{name}:{concept.line}"
    found = _Concept(concept.attributes.get("id", ""), "")
    for element in _flat(concept.children):
        if element.name in _LANGUAGE:
            _take_language(found, element, losses)
        else:
            _take_property(found, element, losses)
    found.id = found.id if found.is_ours else slug(found.id)
    if not found.is_ours and not _has_english_name(found, losses):
        losses.add("concepts without an English term", found.id)
        return None
    if found.notes:
        found.rows.append(Row("note", "", " ".join(found.notes)))
    if not any(row.key == "kind" for row in found.rows):
        found.rows.append(Row("kind", "", "term"))
    try:
        value = value_from("names", found.id or f"concept-{count}", found.rows)
    except RowError as error:
        raise LexiconError(f"{place}: {found.id}: {error}") from None
    return Parcel("names", found.file, value, place, "terms")


def _flat(children: list[Element]) -> Iterator[Element]:
    for child in children:
        if child.name in _GROUP:
            yield from _flat(child.children)
        else:
            yield child


def _category(element: Element) -> str:
    """What an element says: its own name in the style DCT, its type in the older one."""
    return element.attributes.get("type", element.name)


def _take_property(found: _Concept, element: Element, losses: Losses) -> None:
    category, text = _category(element), element.plain()
    ours = row_of(text) if element.name == "note" else None
    if ours:
        _take_ours(found, ours)
    elif element.name == "note":
        found.notes.append(text)
    elif category == "subjectField" and text in _KINDS:
        found.rows.append(Row("kind", "", text))
    elif category in ("externalCrossReference", "xref") and _ITEM.fullmatch(element.attributes.get("target", text)):
        found.rows.append(Row("wikidata", "", text if _ITEM.fullmatch(text) else element.attributes["target"]))
    elif text:
        losses.add(f"concept fields {category!r}", f"{found.id}: {text[:40]}")


def _take_ours(found: _Concept, row: Row) -> None:
    found.is_ours = True
    if row.key == "id":
        found.id = row.form
    elif row.key == "file":
        found.file = row.form
    else:
        found.rows.append(row)


def _take_language(found: _Concept, section: Element, losses: Losses) -> None:
    code = section.attributes.get(XML_LANG, section.attributes.get("lang", ""))
    for element in section.children:
        if element.name in _TERM:
            _take_term(found, code, element, losses)
        elif element.plain():
            losses.add(f"fields {_category(element)!r} of a language", f"{found.id} {code}: {element.plain()[:40]}")


def _take_term(found: _Concept, code: str, section: Element, losses: Losses) -> None:
    parts = list(_flat(section.children))
    term = next((element.plain() for element in parts if element.name == "term"), "")
    said = {_category(element): element.plain() for element in parts if element.name != "term"}
    for category, text in said.items():
        if category not in _KNOWN and text:
            losses.add(f"term fields {category!r}", f"{term}: {text[:40]}")
    status = said.get("administrativeStatus", said.get("normativeAuthorization", ""))
    key = _BY_KIND.get(TermKind(said.get("termType", ""), status)) or _guessed(said.get("termType", ""), status)
    has_name = any(row.key == "name" and row.part == code for row in found.rows)
    if key == "name" and has_name:
        key = "alternates" if code.partition("-")[0] == "en" else "variants"
    elif key in ("alternates", "") and not has_name:
        key = "name"
    if key in ("name", "acronym"):
        found.rows.append(Row(key, code, term))
        return
    if code.partition("-")[0] != "en":
        losses.add("languages of further terms, which are kept as variants", f"{term} ({code})")
        key = "variants"
    found.rows.append(Row(key or "alternates", "", term))


def _guessed(type_: str, status: str) -> str:
    """The key that the term of another tool belongs to; empty for one that may be the name.

    >>> _guessed("acronym", ""), _guessed("", "supersededTerm-admn-sts"), _guessed("", "preferredTerm-admn-sts")
    ('acronym', 'variants', 'name')
    """
    if status.startswith(_BAD_STATUS):
        return "weak" if type_ == "shortForm" else "variants"
    if type_ in _ACRONYMS:
        return "acronym"
    if type_ == "shortForm":
        return "short"
    return "name" if status.startswith("preferredTerm") else ""


def _has_english_name(found: _Concept, losses: Losses) -> bool:
    """Whether there is an English name; that of a variety (en-GB) is taken when there is no plain one."""
    codes = [row.part for row in found.rows if row.key == "name"]
    variety = next((code for code in codes if code.lower().startswith("en-")), None)
    if "en" in codes or variety is None:
        return "en" in codes
    losses.add("varieties of English, taken for plain English", f"{found.id} ({variety})")
    found.rows[:] = [row._replace(part="en") if row.part == variety else row for row in found.rows]
    return True
