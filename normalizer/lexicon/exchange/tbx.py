"""TBX (ISO 30042, dialect TBX-Basic in the style DCT) written for terminology tools.

A concept is an entry. Its canonical name is the preferred term of each language, its acronyms,
short forms and the rest are terms with the type and status that TBX has for them. What TBX has no
place for stands in notes that begin with `mtnorm`, so that the way back is without loss.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from normalizer.lexicon.exchange.losses import Losses
from normalizer.lexicon.exchange.notes import note_of, notes_of, row_of
from normalizer.lexicon.exchange.parcel import Parcel
from normalizer.lexicon.exchange.rows import Row, rows_of
from normalizer.lexicon.exchange.xml_tree import escaped, is_writable
from normalizer.lexicon.strict_yaml import Value

WIKIDATA = "https://www.wikidata.org/entity/"
_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" \
xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><sourceDesc><p>Lexicon of names, written by mtnorm.</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
"""
_FOOT = "</body></text>\n</tbx>\n"
_XML_NAME = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)


class TermKind(NamedTuple):
    """How TBX says what kind of form a term is: its type and its administrative status."""

    type: str
    status: str


TERM_KINDS = {
    "name": TermKind("fullForm", "preferredTerm-admn-sts"),
    "acronym": TermKind("acronym", "admittedTerm-admn-sts"),
    "alternates": TermKind("fullForm", "admittedTerm-admn-sts"),
    "short": TermKind("shortForm", "admittedTerm-admn-sts"),
    "variants": TermKind("variant", "deprecatedTerm-admn-sts"),
    "weak": TermKind("shortForm", "deprecatedTerm-admn-sts"),
}


def write_tbx(parcels: Iterable[Parcel], losses: Losses) -> Iterator[bytes]:
    """The bytes of a TBX file with one concept for each name; other entries are noted as left out."""
    yield _HEAD.encode()
    ids: set[str] = set()
    for parcel in parcels:
        if parcel.section != "names":
            losses.add(f"entries of {parcel.section}/, which TBX has no place for", parcel.id)
        elif not all(is_writable(part) for row in rows_of(parcel.value) for part in (row.form, row.part)):
            losses.add("names with a control character, which XML cannot hold", parcel.id)
        else:
            yield _concept(parcel, ids).encode()
    yield _FOOT.encode()


def _concept(parcel: Parcel, ids: set[str]) -> str:
    value = parcel.value
    is_name = bool(_XML_NAME.fullmatch(parcel.id)) and parcel.id not in ids
    xml_id = parcel.id if is_name else f"c{len(ids) + 1}-"
    ids.add(xml_id)
    lines = [f'<conceptEntry id="{xml_id}">', f"<min:subjectField>{escaped(str(value['kind']))}</min:subjectField>"]
    if value.get("wikidata"):
        item = escaped(str(value["wikidata"]))
        lines.append(f'<basic:externalCrossReference target="{WIKIDATA}{item}">{item}</basic:externalCrossReference>')
    note = str(value.get("note", ""))
    are_elsewhere = {*TERM_KINDS, "kind", "wikidata", "note"} - ({"note"} if row_of(note) else set())
    notes = [note] if note and "note" in are_elsewhere else []
    notes += [note_of(Row("file", "", parcel.file))] if parcel.file else []
    notes += [note_of(Row("id", "", parcel.id))] if not (is_name and parcel.file) else []
    lines += map(_note, [*notes, *notes_of(value, are_elsewhere)])
    lines += _languages(value)
    return "\n".join([*lines, "</conceptEntry>", ""])


def _note(text: str) -> str:
    return f"<note{_space(text)}>{escaped(text)}</note>"


def _space(text: str) -> str:
    return ' xml:space="preserve"' if text != text.strip() else ""


def _languages(value: dict[str, Value]) -> Iterator[str]:
    """The sections of the languages, English first; forms without a language are English."""
    terms: dict[str, list[str]] = {"en": []}
    for row in rows_of(value):
        if row.key in TERM_KINDS:
            code = row.part if row.key in ("name", "acronym") else "en"
            terms.setdefault(code, []).append(_term(row.form, TERM_KINDS[row.key]))
    for code, written in terms.items():
        if written:
            yield f'<langSec xml:lang="{escaped(code)}">'
            yield from written
            yield "</langSec>"


def _term(form: str, kind: TermKind) -> str:
    return (
        f"<termSec><term{_space(form)}>{escaped(form)}</term><basic:termType>{kind.type}</basic:termType>"
        f"<min:administrativeStatus>{kind.status}</min:administrativeStatus></termSec>"
    )
