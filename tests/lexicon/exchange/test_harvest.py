"""Wikidata and FollowTheMoney: what is taken, what is told, and how much memory it takes."""

import bz2
import gzip
import io
import json
import tracemalloc

import pytest

from normalizer.errors import LexiconError
from normalizer.lexicon.exchange import large
from normalizer.lexicon.exchange.arrival import bring_in
from normalizer.lexicon.exchange.follow_the_money import read_follow_the_money
from normalizer.lexicon.exchange.harvest import Wanted
from normalizer.lexicon.exchange.large import write_columns, write_lines
from normalizer.lexicon.exchange.losses import Losses
from normalizer.lexicon.exchange.parcel import plain_value
from normalizer.lexicon.exchange.wikidata import read_wikidata
from normalizer.lexicon.load import read_lexicon_file


def item(number, kind="Q5", labels=None, aliases=None, **claims):
    def words(found):
        return {c: {"language": c, "value": v} for c, v in found.items()} or []

    statement = {"mainsnak": {"snaktype": "value", "datavalue": {"value": {"id": kind}}}, "rank": "normal"}
    return {
        "type": "item",
        "id": f"Q{number}",
        "labels": words(labels if labels is not None else {"en": "Ann Bee", "fr": "Anne Bé", "sv": "Ann"}),
        "aliases": {c: [{"language": c, "value": v} for v in found] for c, found in (aliases or {}).items()} or [],
        "claims": {"P31": [statement], **claims},
    }


DUMP = [
    item(1, aliases={"en": ["Bee", "A. Bee", "A.\u200e Bee"], "sv": ["Annika"]}),
    item(2, "Q43229", {"en": "United Bees", "fr": "Abeilles unies"}, {"en": ["UB"], "fr": ["AU", "Abeilles"]}),
    item(3, "Q13442814", {"en": "A scholarly article"}),
    item(4, "Q515", {"fr": "Ville"}),
    item(5, "Q999999999", {"mul": "Beetown"}, P625=[]),
    {"type": "property", "id": "P31", "labels": {}},
]
WANTED = Wanted(("en", "fr"))
ANN = {
    "id": "q1",
    "kind": "person",
    "name": {"en": "Ann Bee", "fr": "Anne Bé"},
    "short": ["Bee"],
    "variants": ["A. Bee"],
    "wikidata": "Q1",
}
BEES = {
    "id": "q2",
    "kind": "organisation",
    "name": {"en": "United Bees", "fr": "Abeilles unies"},
    "acronym": {"en": "UB", "fr": "AU"},
    "variants": ["Abeilles"],
    "wikidata": "Q2",
}
TOWN = {"id": "q5", "kind": "place", "name": {"en": "Beetown"}, "wikidata": "Q5"}


def dump(items):
    return ("[\n" + ",\n".join(map(json.dumps, items)) + "\n]\n").encode()


def values(data, wanted=WANTED, losses=None):
    stream = io.BufferedReader(io.BytesIO(data))
    return [parcel.value for parcel in read_wikidata(stream, "w.json", losses or Losses(), wanted)]


@pytest.mark.parametrize("pack", [bytes, gzip.compress, bz2.compress], ids=["plain", "gzip", "bzip2"])
def test_a_dump_is_read_packed_or_not(pack):
    losses = Losses()
    assert values(pack(dump(DUMP)), losses=losses) == [ANN, BEES, TOWN]
    told = "\n".join(losses.lines())
    assert "1 items of unknown kind" in told and "(Q3)" in told
    assert "1 items without an English label (Q4)" in told and "1 entities that are no items (P31)" in told


def test_an_answer_of_the_api_is_read_on_one_line_or_many():
    answer = {"entities": {found["id"]: found for found in DUMP}, "success": 1}
    for data in (json.dumps(answer), json.dumps(answer, indent=1)):
        assert values(data.encode()) == [ANN, BEES, TOWN]


def test_kinds_languages_and_the_list_for_aliases_can_be_chosen():
    wanted = Wanted(("en",), frozenset({"organisation"}), "alternates")
    assert values(dump(DUMP), wanted) == [
        {"id": "q2", "kind": "organisation", "name": {"en": "United Bees"}, "acronym": {"en": "UB"}, "wikidata": "Q2"}
    ]
    assert [value["kind"] for value in values(dump(DUMP[2:3]), Wanted(fallback_kind="term"))] == ["term"]


def test_a_damaged_dump_is_told_with_its_line():
    with pytest.raises(LexiconError, match=r"^w\.json:3: not an entity of Wikidata"):
        values(dump(DUMP).replace(b'"type": "item", "id": "Q2"', b'"type": "item", "id": Q2'))
    with pytest.raises(LexiconError, match=r"^w\.json:\d: cannot be unpacked further"):
        values(gzip.compress(dump(DUMP))[:-20])
    losses = Losses()
    assert len(values(dump(DUMP)[:-3], losses=losses)) == 3
    assert "its list is not closed" in "\n".join(losses.lines())


FTM = [
    {
        "id": "Q7747",
        "schema": "Person",
        "caption": "Ann Bee",
        "properties": {"name": ["Ann Bee", "Анна Би", "安"], "alias": ["Annie Bee"], "weakAlias": ["Queen"]},
    },
    {
        "id": "NK-x",
        "schema": "Company",
        "properties": {"name": ["Bee Ltd"], "abbreviation": ["BL"], "wikidataId": ["Q9"]},
    },
    {"id": "o-1", "schema": "Ownership", "properties": {}},
    {"id": "p-2", "schema": "Person", "properties": {"name": ["Анна"]}},
]


def test_entities_of_follow_the_money_become_names():
    losses = Losses()
    data = "".join(json.dumps(entity) + "\n" for entity in FTM).encode()
    found = read_follow_the_money(io.BufferedReader(io.BytesIO(data)), "f", losses, Wanted(("en", "ru")))
    assert [parcel.value for parcel in found] == [
        {
            "id": "q7747",
            "kind": "person",
            "name": {"en": "Ann Bee", "ru": "Анна Би"},
            "variants": ["Annie Bee"],
            "weak": ["Queen"],
            "wikidata": "Q7747",
        },
        {
            "id": "nk-x",
            "kind": "organisation",
            "name": {"en": "Bee Ltd"},
            "acronym": {"en": "BL"},
            "wikidata": "Q9",
        },
    ]
    told = "\n".join(losses.lines())
    assert "1 entities of schema Ownership" in told and "1 entities without a name in Latin letters (p-2)" in told


class Endless(io.RawIOBase):
    """A dump that is made as it is read."""

    def __init__(self, count):
        self._count, self._made, self._rest = count, 0, b"[\n"

    def readable(self):
        return True

    def readinto(self, buffer):
        while len(self._rest) < len(buffer) and self._made < self._count:
            self._made += 1
            self._rest += json.dumps(item(self._made, aliases={"en": [f"Bee {self._made}"]})).encode() + b",\n"
        piece, self._rest = self._rest[: len(buffer)], self._rest[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece)


@pytest.mark.parametrize("write", ["jsonl", "tsv"])
def test_memory_does_not_grow_with_the_dump(write, monkeypatch):
    monkeypatch.setattr(large, "_CHUNK", 1 << 14)

    def peak(count):
        """The least of three: other threads of the test run are measured too, and only ever add."""
        return min((_peak(count) for _ in range(3)), key=lambda measured: measured[1])

    def _peak(count):
        losses = Losses()
        parcels = read_wikidata(io.BufferedReader(Endless(count)), "w", losses, WANTED)
        chunks = write_lines(parcels, "w") if write == "jsonl" else write_columns(parcels, "w", ("en", "fr"), losses)
        tracemalloc.start()
        size = sum(map(len, chunks))
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return size, most

    (short, little), (long, much) = peak(2000), peak(8000)
    assert long > 3.5 * short
    assert much < 1.3 * little


def test_a_table_has_a_column_for_each_language_and_tells_of_bars():
    losses = Losses()
    data = dump([item(1, aliases={"en": ["A|B", "Ann B"]}), DUMP[1]])
    parcels = read_wikidata(io.BufferedReader(io.BytesIO(data)), "w", losses, WANTED)
    lines = b"".join(write_columns(parcels, "w.json", ("en", "fr"), losses)).decode().splitlines()
    assert lines[1].split("\t") == [
        *("id", "kind", "name:en", "name:fr", "acronym:en", "acronym:fr"),
        *("short", "variants", "weak", "alternates", "wikidata"),
    ]
    assert lines[2].split("\t") == ["q1", "person", "Ann Bee", "Anne Bé", "", "", "", "Ann B", "", "", "Q1"]
    assert "forms with a bar" in "\n".join(losses.lines())


@pytest.mark.parametrize("ending", ["jsonl", "tsv"])
def test_what_is_written_is_a_lexicon_that_loads(tmp_path, ending):
    (tmp_path / "names").mkdir()
    path = tmp_path / "names" / f"w.{ending}"
    parcels = list(read_wikidata(io.BufferedReader(io.BytesIO(dump(DUMP))), "w", Losses(), WANTED))
    chunks = write_lines(parcels, "w") if ending == "jsonl" else write_columns(parcels, "w", WANTED.languages, Losses())
    path.write_bytes(b"".join(chunks))
    read = read_lexicon_file(path)
    assert read.faults == ()
    assert [plain_value(entry) for _, entry in read.entries] == [ANN, BEES, TOWN]


def test_an_entry_with_the_same_item_gets_what_it_lacks_and_loses_nothing(tmp_path):
    path = tmp_path / "people.yaml"
    path.write_text("- id: bee\n  kind: person\n  name: {en: Anne Bee}\n  variants: [A. B.]\n  wikidata: Q1\n")
    parcels = read_wikidata(
        io.BufferedReader(io.BytesIO(dump(DUMP))), "w", Losses(), Wanted(("en", "fr"), frozenset(["person"]))
    )
    arrival = bring_in(parcels, path, origin="w")
    assert (arrival.changed, arrival.added, arrival.missing) == (["bee"], [], [])
    assert arrival.files[path][1].decode() == (
        "- id: bee\n  kind: person\n  name: {en: Anne Bee, fr: Anne Bé}\n"
        "  short: [Bee]\n  variants: [A. B., A. Bee]\n  wikidata: Q1\n"
    )
