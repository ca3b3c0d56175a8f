"""SKOS, by rdflib: Turtle or RDF/XML, both ways.

A concept is an entry: preferred labels are its names, hidden labels what is to be replaced,
alternative labels the other good forms. Properties `mtnorm:…` say of a label which list it is of,
and carry what SKOS has no place for.
"""

import importlib
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO
from urllib.parse import quote

from normalizer.errors import LexiconError, SettingsError
from normalizer.lexicon.exchange.losses import Losses
from normalizer.lexicon.exchange.notes import notes_of, row_of
from normalizer.lexicon.exchange.parcel import Parcel
from normalizer.lexicon.exchange.rows import rows_of
from normalizer.lexicon.exchange.skos_reading import parcels_in
from normalizer.lexicon.exchange.xml_tree import elements, is_writable

SKOS, OURS = "http://www.w3.org/2004/02/skos/core#", "urn:mtnorm:key:"
CONCEPT, SCHEME = "urn:mtnorm:name:", "urn:mtnorm:lexicon:"
WIKIDATA = "http://www.wikidata.org/entity/"
_LABELS = {
    "name": "prefLabel",
    "acronym": "altLabel",
    "short": "altLabel",
    "alternates": "altLabel",
    "variants": "hiddenLabel",
    "weak": "hiddenLabel",
}


def write_turtle(parcels: Iterable[Parcel], losses: Losses) -> Iterator[bytes]:
    """The bytes of a SKOS file in Turtle. Raises `SettingsError` without rdflib."""
    yield _graph(parcels, losses).serialize(format="turtle", encoding="utf-8")


def write_rdf_xml(parcels: Iterable[Parcel], losses: Losses) -> Iterator[bytes]:
    """The bytes of a SKOS file in RDF/XML. Raises `SettingsError` without rdflib."""
    yield _graph(parcels, losses).serialize(format="pretty-xml", encoding="utf-8", max_depth=1)


def read_skos(stream: BinaryIO, name: str, losses: Losses) -> Iterator[Parcel]:
    """The entries of a SKOS file, in the order of their addresses.

    Raises `LexiconError` for what cannot be read, with its line where the library tells it.
    """
    rdflib = _library()
    data = stream.read()
    is_xml = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:5] in (b"<?xml", b"<rdf:", b"<!DOC", b"<!--")
    if is_xml:
        _ensure_harmless(data, name)
    graph = rdflib.Graph()
    try:
        graph.parse(data=data, format="xml" if is_xml else "turtle")
    except Exception as error:  # noqa: BLE001 (rdflib raises whatever its parsers do)
        lines = getattr(error, "lines", None)
        place = f"{name}:{lines + 1}" if isinstance(lines, int) else name
        reason = " ".join(str(getattr(error, "message", None) or error).split())[:120]
        raise LexiconError(
            f"{place}: not {'RDF/XML' if is_xml else 'Turtle'} ({reason}); mend it or export it again"
        ) from None
    return parcels_in(graph, name, losses)


def _library() -> Any:
    try:
        return importlib.import_module("rdflib")
    except ImportError:
        raise SettingsError("SKOS needs rdflib; pip install 'mtnorm[skos]', or use TBX") from None


def _ensure_harmless(data: bytes, name: str) -> None:
    import io

    for _ in elements(io.BytesIO(data), name, ("Concept", "Description")):
        pass


def _graph(parcels: Iterable[Parcel], losses: Losses) -> Any:
    rdflib = _library()
    graph = rdflib.Graph()
    graph.bind("skos", SKOS)
    graph.bind("mtnorm", OURS)
    for parcel in parcels:
        if parcel.section != "names":
            losses.add(f"entries of {parcel.section}/, which SKOS has no place for", parcel.id)
        else:
            _add_concept(graph, rdflib, parcel, losses)
    return graph


def _add_concept(graph: Any, rdflib: Any, parcel: Parcel, losses: Losses) -> None:
    concept = rdflib.URIRef(CONCEPT + quote(parcel.id, safe=""))
    skos, ours, text = rdflib.Namespace(SKOS), rdflib.Namespace(OURS), rdflib.Literal
    value = parcel.value
    note = str(value.get("note", ""))
    is_odd = row_of(note) is not None
    statements = [
        (rdflib.RDF.type, skos.Concept),
        (skos.notation, text(parcel.id)),
        (ours.kind, text(str(value["kind"]))),
        *(
            (ours.note, text(line))
            for line in notes_of(value, {*_LABELS, "kind", "wikidata", *([] if is_odd else ["note"])})
        ),
    ]
    if parcel.file:
        statements.append((skos.inScheme, rdflib.URIRef(SCHEME + quote(parcel.file, safe=""))))
    if value.get("wikidata"):
        statements.append((skos.exactMatch, rdflib.URIRef(WIKIDATA + quote(str(value["wikidata"]), safe=""))))
    if note and not is_odd:
        statements.append((skos.editorialNote, text(note)))
    for key, code, form in _labels(value):
        try:
            label = text(form, lang=code)
        except ValueError:
            losses.add("names whose language is no language tag", f"{parcel.id} {code}")
            continue
        statements.append((skos[_LABELS[key]], label))
        if key != "name":
            statements.append((ours[key], label))
    statements += [(ours["first-acronym"], text(form, lang=code)) for code, form in _first_acronyms(value)]
    if not all(is_writable(str(content)) for _, content in statements):
        losses.add("names with a control character, which RDF cannot hold", parcel.id)
        return
    for predicate, content in statements:
        graph.add((concept, predicate, content))


def _labels(value: Any) -> Iterator[tuple[str, str, str]]:
    for row in rows_of(value):
        if row.key in _LABELS:
            yield row.key, row.part if row.key in ("name", "acronym") else "en", row.form


def _first_acronyms(value: Any) -> Iterator[tuple[str, str]]:
    """The acronym that counts, where a language has several: RDF knows no order."""
    for code, forms in value.get("acronym", {}).items():
        if isinstance(forms, list) and forms:
            yield code, forms[0]
