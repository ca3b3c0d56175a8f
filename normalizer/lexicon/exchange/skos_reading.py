"""The entries that a SKOS graph holds, of our own export or of other tools."""

from collections.abc import Iterator
from typing import Any, get_args
from urllib.parse import unquote

from normalizer.errors import LexiconError
from normalizer.lexicon.entry import Kind
from normalizer.lexicon.exchange.losses import Losses
from normalizer.lexicon.exchange.notes import row_of
from normalizer.lexicon.exchange.parcel import Parcel
from normalizer.lexicon.exchange.rows import Row, RowError, value_from
from normalizer.lexicon.exchange.slug import slug

_SKOS, _OURS = "http://www.w3.org/2004/02/skos/core#", "urn:mtnorm:key:"
_CONCEPT, _SCHEME = "urn:mtnorm:name:", "urn:mtnorm:lexicon:"
_WIKIDATA = ("http://www.wikidata.org/entity/", "https://www.wikidata.org/entity/", "https://www.wikidata.org/wiki/")
_KINDS = get_args(Kind)
_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_CARRIED = {
    "prefLabel",
    "altLabel",
    "hiddenLabel",
    "notation",
    "exactMatch",
    "inScheme",
    "editorialNote",
    "topConceptOf",
}
_LISTS = ("acronym", "short", "alternates", "variants", "weak")
_HIDDEN = ("variants", "weak")
_NOTES = ("note", "editorialNote")
_Statements = dict[str, list[Any]]


def parcels_in(graph: Any, name: str, losses: Losses) -> Iterator[Parcel]:
    """The concepts of a graph as entries.

    Raises `LexiconError` when there is none, or when one makes no entry.
    """
    concepts = sorted({subject for subject, _, kind in graph if str(kind) == _SKOS + "Concept"})
    if not concepts:
        raise LexiconError(f"{name}: holds no skos:Concept; is it a SKOS file?")
    for concept in concepts:
        said: _Statements = {}
        for _, predicate, content in sorted(graph.triples((concept, None, None))):
            said.setdefault(str(predicate), []).append(content)
        parcel = _parcel(str(concept), said, name, losses)
        if parcel is not None:
            yield parcel


def _parcel(address: str, said: _Statements, name: str, losses: Losses) -> Parcel | None:
    is_ours = address.startswith(_CONCEPT)
    id_ = unquote(address.removeprefix(_CONCEPT)) if is_ours else _foreign_id(address, said)
    rows = [row for content in said.get(_OURS + "note", []) if (row := row_of(str(content)))]
    kind = next((str(kind) for kind in said.get(_OURS + "kind", []) if str(kind) in _KINDS), "term")
    rows.append(Row("kind", "", kind))
    rows += _labels(said, id_, losses)
    rows += [Row("wikidata", "", item) for item in _items(said, id_, losses)]
    notes = [str(content) for key in _NOTES for content in said.get(_SKOS + key, [])]
    rows += [Row("note", "", " ".join(notes))] if notes else []
    for key in said:
        known = key in (_TYPE, *(_SKOS + name for name in (*_CARRIED, *_NOTES))) or key.startswith(_OURS)
        if not known:
            losses.add(f"statements {key.rpartition('/')[2]!r}", f"{id_}: {str(said[key][0])[:40]}", len(said[key]))
    if not any(row.key == "name" and row.part == "en" for row in rows):
        losses.add("concepts without an English label", id_)
        return None
    scheme = next((str(scheme) for scheme in said.get(_SKOS + "inScheme", []) if str(scheme).startswith(_SCHEME)), "")
    try:
        value = value_from("names", id_, rows)
    except RowError as error:
        raise LexiconError(f"{name}: {address}: {error}") from None
    return Parcel("names", unquote(scheme.removeprefix(_SCHEME)), value, f"{name}: {address}", "terms")


def _foreign_id(address: str, said: _Statements) -> str:
    """The id of another tool's concept: its notation, else the last part of its address."""
    notation = next((str(content) for content in said.get(_SKOS + "notation", [])), "")
    return slug(notation) or slug(address.rstrip("/#").replace("#", "/").rpartition("/")[2]) or slug(address)


def _labels(said: _Statements, id_: str, losses: Losses) -> Iterator[Row]:
    taken: set[str] = set()
    for label in said.get(_SKOS + "prefLabel", []):
        code = _code(label, id_, losses)
        yield Row("name", code, str(label)) if code not in taken else _further("alternates", label, code, losses)
        taken.add(code)
    marks = {key: frozenset(said.get(_OURS + key, [])) for key in (*_LISTS, "first-acronym")}
    for name, usual in (("altLabel", "alternates"), ("hiddenLabel", "variants")):
        for label in sorted(said.get(_SKOS + name, []), key=lambda label: label not in marks["first-acronym"]):
            code = _code(label, id_, losses)
            lists = [key for key in _LISTS if label in marks[key] and (key in _HIDDEN) == (name == "hiddenLabel")]
            for key in lists or [usual]:
                yield Row(key, code, str(label)) if key == "acronym" else _further(key, label, code, losses)


def _further(key: str, label: Any, code: str, losses: Losses) -> Row:
    """A form beside the name; one of another language is kept as a variant."""
    if code.partition("-")[0] == "en":
        return Row(key, "", str(label))
    losses.add("languages of further labels, which are kept as variants", f"{label} ({code})")
    return Row("variants", "", str(label))


def _code(label: Any, id_: str, losses: Losses) -> str:
    if label.language:
        return str(label.language)
    losses.add("labels without a language, taken for English", f"{id_}: {label}")
    return "en"


def _items(said: _Statements, id_: str, losses: Losses) -> Iterator[str]:
    """The Wikidata item of a concept; other matches are noted."""
    found = ""
    for content in said.get(_SKOS + "exactMatch", []):
        start = next((start for start in _WIKIDATA if str(content).startswith(start)), None)
        if start is None or found:
            losses.add("matches with other collections", f"{id_}: {content}")
        else:
            found = unquote(str(content).removeprefix(start))
            yield found
