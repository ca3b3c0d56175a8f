"""The formats there are: what each is called, how its files end, and what reads and writes it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO

from normalizer.errors import SettingsError
from normalizer.lexicon.exchange import (
    csv_table,
    follow_the_money,
    forms,
    json_records,
    skos,
    tbx,
    tbx_reading,
    wikidata,
    xlsx,
)
from normalizer.lexicon.exchange.harvest import Wanted
from normalizer.lexicon.exchange.losses import Losses
from normalizer.lexicon.exchange.parcel import Parcel

Read = Callable[[BinaryIO, str, Losses], Iterator[Parcel]]
Harvest = Callable[[BinaryIO, str, Losses, Wanted], Iterator[Parcel]]
Write = Callable[[Iterable[Parcel], Losses], Iterator[bytes]]


@dataclass(frozen=True, slots=True)
class Format:
    """A format: the endings of its files, what reads it (a `harvest` takes a choice), what writes it."""

    name: str
    endings: tuple[str, ...] = ()
    read: Read | None = None
    write: Write | None = None
    harvest: Harvest | None = None


FORMATS = {
    known.name: known
    for known in (
        Format("csv", (".csv",), csv_table.read_csv, csv_table.write_csv),
        Format("tsv", (".tsv", ".tab"), csv_table.read_csv, csv_table.write_tsv),
        Format("xlsx", (".xlsx",), xlsx.read_xlsx, xlsx.write_xlsx),
        Format("json", (".json",), json_records.read_json, json_records.write_json),
        Format("tbx", (".tbx", ".martif"), tbx_reading.read_tbx, tbx.write_tbx),
        Format("skos", (".ttl", ".turtle"), skos.read_skos, skos.write_turtle),
        Format("skos-xml", (".rdf", ".skos"), skos.read_skos, skos.write_rdf_xml),
        Format("spacy", (".jsonl",), write=forms.write_patterns),
        Format("terms", write=forms.write_terms),
        Format("wikidata", (".json.gz", ".json.bz2"), harvest=wikidata.read_wikidata),
        Format("ftm", (".ftm.json", ".ftm.json.gz"), harvest=follow_the_money.read_follow_the_money),
    )
}
READ = tuple(name for name, known in FORMATS.items() if known.read or known.harvest)
WRITTEN = tuple(name for name, known in FORMATS.items() if known.write)


def format_to_write(name: str, path: str) -> Format:
    """The format asked for, else the one that the ending of the file says.

    >>> format_to_write("", "names.XLSX").name
    'xlsx'
    """
    return FORMATS[name] if name else _by_ending(path, WRITTEN)


def format_to_read(name: str, path: str, head: bytes) -> Format:
    """The format asked for, else the one that the ending says; JSON is looked at.

    >>> format_to_read("", "latest.json", b'[\\n{"id": "Q1"').name, format_to_read("", "entities.ftm.json", b"{").name
    ('wikidata', 'ftm')
    """
    if name:
        return FORMATS[name]
    found = _by_ending(path, READ)
    is_wikidata = head.lstrip()[:1] == b"[" or b'"entities"' in head[:200]
    return FORMATS["wikidata"] if found.name == "json" and is_wikidata else found


def _by_ending(path: str, names: Iterable[str]) -> Format:
    file = PurePath(path).name.lower()
    fitting = [(end, name) for name in names for end in FORMATS[name].endings if file.endswith(end)]
    if not fitting:
        raise SettingsError(f"{path}: its ending says no format; give --format {'|'.join(names)}")
    return FORMATS[max(fitting, key=lambda found: len(found[0]))[1]]
