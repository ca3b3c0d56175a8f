"""Files of terminology tools: other dialects of TBX, and SKOS that other tools wrote."""

import io
from xml.etree import ElementTree as ET

import pytest

from normalizer.lexicon.exchange.losses import Losses
from normalizer.lexicon.exchange.parcel import Parcel
from normalizer.lexicon.exchange.skos import read_skos, write_turtle
from normalizer.lexicon.exchange.tbx import write_tbx
from normalizer.lexicon.exchange.tbx_reading import read_tbx

MARTIF = """\
<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body>
<termEntry id="T_17">
  <descrip type="subjectField">banking</descrip>
  <langSet xml:lang="en-GB">
    <ntig><termGrp><term>European <hi>Central</hi> Bank</term>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
    <ntig><termGrp><term>ECB</term><termNote type="termType">acronym</termNote></termGrp></ntig>
    <ntig><termGrp><term>Euro Bank</term>
      <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
  </langSet>
  <langSet xml:lang="fr"><tig><term>Banque centrale européenne</term></tig>
    <tig><term>Banque de l'Europe</term></tig></langSet>
</termEntry>
<termEntry id="T_18"><langSet xml:lang="fr"><tig><term>franc</term></tig></langSet></termEntry>
</body></text></martif>
"""
TURTLE = """\
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<http://example.org/c/Lagos%20State> a skos:Concept ;
  skos:prefLabel "Lagos State"@en, "État de Lagos"@fr ;
  skos:altLabel "State of Lagos"@en, "Lagos"@fr ; skos:hiddenLabel "Lagos Sate"@en ;
  skos:broader <http://example.org/c/Nigeria> ;
  skos:exactMatch <http://www.wikidata.org/entity/Q815> .
<http://example.org/c/Etat> a skos:Concept ; skos:prefLabel "État"@fr .
"""


def test_the_older_tbx_of_another_tool_is_read():
    losses = Losses()
    (parcel,) = read_tbx(io.BytesIO(MARTIF.encode()), "t.tbx", losses)
    assert parcel.value == {
        "id": "t-17",
        "kind": "term",
        "name": {"en": "European Central Bank", "fr": "Banque centrale européenne"},
        "acronym": {"en": "ECB"},
        "variants": ["Euro Bank", "Banque de l'Europe"],
    }
    assert list(losses.lines()) == [
        "left out: 1 concept fields 'subjectField' (T_17: banking)",
        "left out: 1 languages of further terms, which are kept as variants (Banque de l'Europe (fr))",
        "left out: 1 varieties of English, taken for plain English (t-17 (en-GB))",
        "left out: 1 concepts without an English term (t-18)",
    ]


def test_skos_of_another_tool_is_read():
    losses = Losses()
    (parcel,) = read_skos(io.BytesIO(TURTLE.encode()), "t.ttl", losses)
    assert parcel.value == {
        "id": "lagos-20state",
        "kind": "term",
        "name": {"en": "Lagos State", "fr": "État de Lagos"},
        "alternates": ["State of Lagos"],
        "variants": ["Lagos", "Lagos Sate"],
        "wikidata": "Q815",
    }
    told = "\n".join(losses.lines())
    assert "statements 'core#broader'" in told and "concepts without an English label (etat)" in told


HTS = {
    "id": "9-11",
    "kind": "event",
    "name": {"en": "September 11 attacks", "ar": "هجمات"},
    "acronym": {"en": "9/11"},
    "short": ["the attacks"],
    "not": ["9/11 Commission"],
    "collides": {"A: B": "another"},
    "tests": [{"same": "9/11 Commission"}],
}


def test_what_we_write_is_tbx_basic_with_terms_of_the_right_kind():
    losses = Losses()
    parcels = [Parcel("names", "us", HTS), Parcel("names", "us", {**HTS, "id": "x", "note": "a\x01"})]
    data = b"".join(write_tbx([*parcels, Parcel("wording", "fr", {"id": "w", "bad": ["b"]})], losses))
    root = ET.fromstring(data)
    core, minimal, basic = (
        "{urn:iso:std:iso:30042:ed-2}",
        "{http://www.tbxinfo.net/ns/min}",
        "{http://www.tbxinfo.net/ns/basic}",
    )
    assert (root.tag, root.get("type"), root.get("style")) == (f"{core}tbx", "TBX-Basic", "dct")
    terms = [
        (
            section.findtext(f"{core}term"),
            section.findtext(f"{basic}termType"),
            section.findtext(f"{minimal}administrativeStatus"),
        )
        for section in root.iter(f"{core}termSec")
    ]
    assert terms == [
        ("September 11 attacks", "fullForm", "preferredTerm-admn-sts"),
        ("9/11", "acronym", "admittedTerm-admn-sts"),
        ("the attacks", "shortForm", "admittedTerm-admn-sts"),
        ("هجمات", "fullForm", "preferredTerm-admn-sts"),
    ]
    assert "mtnorm not: 9/11 Commission" in [note.text for note in root.iter(f"{core}note")]
    assert list(losses.lines()) == [
        "left out: 1 names with a control character, which XML cannot hold (x)",
        "left out: 1 entries of wording/, which TBX has no place for (w)",
    ]


@pytest.mark.parametrize(("write", "read"), [(write_tbx, read_tbx), (write_turtle, read_skos)])
def test_the_way_back_keeps_what_the_format_has_no_place_for(write, read):
    data = b"".join(write([Parcel("names", "us", HTS)], Losses()))
    (parcel,) = read(io.BytesIO(data), "x", Losses())
    assert (parcel.file, parcel.value) == ("us", HTS)
