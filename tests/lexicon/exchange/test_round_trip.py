"""Random lexicons go out and come back as they were; damage is told and changes nothing."""

import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normalizer.errors import NormalizerError
from normalizer.lexicon.exchange.arrival import bring_in
from normalizer.lexicon.exchange.formats import FORMATS
from normalizer.lexicon.exchange.losses import Losses
from normalizer.lexicon.exchange.parcel import Parcel, read_parcels
from normalizer.lexicon.folder import lexicon_folder
from tests.lexicon.exchange.random_entries import lexicons

FEW, SOME = 10, 25  # openpyxl and rdflib take their time
TABLES = ("csv", "tsv", "xlsx", "json")


def written(name: str, parcels: list[Parcel]) -> bytes:
    losses = Losses()
    data = b"".join(FORMATS[name].write(parcels, losses))
    assert not list(losses.lines())
    return data


def read(name: str, data: bytes) -> list[Parcel]:
    return list(FORMATS[name].read(io.BytesIO(data), f"x.{name}", Losses()))


def contents(parcels: list[Parcel]) -> list[tuple]:
    return [(parcel.section, parcel.file, parcel.value) for parcel in parcels]


def loose(value):
    """A value without the order of its parts."""
    if isinstance(value, dict):
        return repr(sorted((key, loose(part)) for key, part in value.items()))
    return repr(sorted(map(loose, value))) if isinstance(value, list) else value


@pytest.mark.parametrize("name", [*TABLES, "tbx"])
@settings(max_examples=SOME)
@given(parcels=lexicons())
def test_names_come_back_as_they_went(name, parcels):
    assert contents(read(name, written(name, parcels))) == contents(parcels)


@pytest.mark.parametrize("name", TABLES)
@settings(max_examples=SOME)
@given(parcels=lexicons("wording"))
def test_wording_comes_back_as_it_went(name, parcels):
    assert contents(read(name, written(name, parcels))) == contents(parcels)


@pytest.mark.parametrize("name", ["skos", "skos-xml"])
@settings(max_examples=FEW)
@given(parcels=lexicons())
def test_skos_keeps_everything_but_the_order_of_lists(name, parcels):
    back = {parcel.id: loose(parcel.value) for parcel in read(name, written(name, parcels))}
    assert back == {parcel.id: loose(parcel.value) for parcel in parcels}


@settings(max_examples=FEW)
@given(parcels=lexicons(), name=st.sampled_from([*TABLES, "tbx"]))
def test_an_imported_lexicon_is_written_read_and_found_unchanged(tmp_path_factory, parcels, name):
    folder = tmp_path_factory.mktemp("lexicon")
    data = written(name, parcels)
    arrival = bring_in(read(name, data), folder, origin="x")
    assert (arrival.faults, len(arrival.added)) == ([], len(parcels))
    for path, (_, new) in arrival.files.items():
        path.parent.mkdir(parents=True)
        path.write_bytes(new)
    assert contents(list(read_parcels([folder], ["names"]))) == contents(parcels)
    again = bring_in(read(name, data), folder, origin="x")
    assert (again.files, again.unchanged) == ({}, len(parcels))


@pytest.mark.parametrize("name", [*TABLES, "tbx", "skos", "skos-xml"])
@settings(max_examples=FEW)
@given(parcels=lexicons(), draw=st.data())
def test_a_damaged_file_is_read_or_refused_with_its_name(name, parcels, draw):
    data = bytearray(b"".join(FORMATS[name].write(parcels, Losses())))
    for _ in range(draw.draw(st.integers(1, 3))):
        place = draw.draw(st.integers(0, 10**6)) % len(data)
        data[place : place + draw.draw(st.sampled_from([0, 1, 5, 500]))] = draw.draw(st.binary(max_size=3))
        data = data or bytearray(b" ")
    told = f"x.{name}"
    try:
        bring_in(read(name, bytes(data)), Path("none-such"), origin="x")
    except NormalizerError as error:
        told = str(error)
    assert told.startswith(f"x.{name}")


@pytest.mark.parametrize("name", [*TABLES, "tbx", "skos", "skos-xml"])
def test_the_lexicons_that_ship_come_back_unchanged(name):
    sections = ["names"] if FORMATS[name].name.startswith(("tbx", "skos")) else ["names", "wording", "residue"]
    parcels = [
        parcel for parcel in read_parcels([lexicon_folder()], sections) if parcel.file in ("syria", "fr", "acronyms")
    ]
    assert len(parcels) >= 300
    arrival = bring_in(read(name, written(name, parcels)), lexicon_folder(), origin="x")
    assert (arrival.files, arrival.faults, arrival.added, arrival.changed) == ({}, [], [], [])
    assert arrival.unchanged == len(parcels)
