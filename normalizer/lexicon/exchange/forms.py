"""The forms of names for programs that look them up: spaCy's EntityRuler, and a plain table."""

import json
from collections.abc import Iterable, Iterator

from normalizer.lexicon.exchange.losses import Losses
from normalizer.lexicon.exchange.parcel import Parcel
from normalizer.lexicon.exchange.rows import rows_of

_LABELS = {
    "person": "PERSON",
    "organisation": "ORG",
    "place": "GPE",
    "work": "WORK_OF_ART",
    "event": "EVENT",
    "term": "TERM",
}
_FORMS = ("name", "acronym", "short", "variants", "alternates")
_LEFT_OUT = {
    "weak": "weak forms, which mean the entity only beside another mention",
    "not": "forms that are never the entity",
    "tests": "parts of tests",
    "collides": "meanings that an acronym also has",
}


def write_patterns(parcels: Iterable[Parcel], losses: Losses) -> Iterator[bytes]:
    """Patterns for spaCy's EntityRuler, one JSON object a line, the entry's id with each."""
    for parcel, form in _forms(parcels, losses):
        pattern = {"label": _LABELS[str(parcel.value["kind"])], "pattern": form, "id": parcel.id}
        yield json.dumps(pattern, ensure_ascii=False).encode() + b"\n"


def write_terms(parcels: Iterable[Parcel], losses: Losses) -> Iterator[bytes]:
    """A table of form, id and canonical name, parted by tabs, without quoting."""
    yield b"form\tid\tcanonical\n"
    for parcel, form in _forms(parcels, losses):
        name = parcel.value["name"]
        canonical = str(name["en"]) if isinstance(name, dict) else ""
        if any(mark in text for text in (form, canonical) for mark in "\t\n\r"):
            losses.add("forms with a tab or a line end, which part the cells", f"{parcel.id}: {form!r}")
            continue
        yield f"{form}\t{parcel.id}\t{canonical}\n".encode()


def _forms(parcels: Iterable[Parcel], losses: Losses) -> Iterator[tuple[Parcel, str]]:
    """The forms of each entry, each form once; an earlier entry keeps what a later one also claims."""
    owners: dict[str, str] = {}
    for parcel in parcels:
        if parcel.section != "names":
            losses.add(f"entries of {parcel.section}/, which have no names", parcel.id)
            continue
        for form in dict.fromkeys(_own_forms(parcel, losses)):
            owner = owners.setdefault(form, parcel.id)
            if owner == parcel.id:
                yield parcel, form
            else:
                losses.add("forms that an earlier entry has taken", f"{form}: {owner}, {parcel.id}")


def _own_forms(parcel: Parcel, losses: Losses) -> Iterator[str]:
    for row in rows_of(parcel.value):
        if row.key in _FORMS:
            yield row.form
        elif row.key in _LEFT_OUT:
            losses.add(_LEFT_OUT[row.key], f"{parcel.id}: {row.form}")
