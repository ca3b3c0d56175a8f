"""The generator of country names, and the file it wrote."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import babel
import pytest
import yaml

from normalizer.lexicon.generate.countries import (
    Place,
    candidate_names,
    candidate_variants,
    entry_id,
    folds,
    is_latin,
    is_short_word,
    main,
    make_entries,
    read_table,
    refused_folds,
    write_lexicon,
    yaml_scalar,
)
from normalizer.text.fold import fold_key

LEXICONS = Path(__file__).parents[3] / "lexicons"
TABLE = LEXICONS / "tables" / "country-names.yaml"
WRITTEN = LEXICONS / "names" / "countries.yaml"


@pytest.fixture(scope="module")
def places() -> list[Place]:
    return read_table(TABLE.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def written() -> dict[str, dict[str, Any]]:
    entries = yaml.load(WRITTEN.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return {entry["id"]: entry for entry in entries}


@pytest.fixture(scope="module")
def same_babel() -> None:
    recorded = re.search(r"through Babel ([\d.]+)", WRITTEN.read_text(encoding="utf-8"))
    assert recorded, "the header names the version of Babel"
    if recorded[1] != babel.__version__:
        pytest.skip(f"written with Babel {recorded[1]}, installed is {babel.__version__}")


def foreign_forms(entry: dict[str, Any]) -> list[str]:
    """Every form that would be replaced by the English name."""
    names = [form for language, form in entry["name"].items() if language != "en"]
    return [*names, *entry.get("variants", []), *entry.get("weak", [])]


def placed(entry: dict[str, Any]) -> list[str]:
    """The forms that count only where a text speaks of a place."""
    found: list[str] = entry.get("placed", [])
    return found


def english_forms(entry: dict[str, Any]) -> list[str]:
    """Every form that English writes."""
    return [entry["name"]["en"], *entry.get("alternates", []), *entry.get("short", [])]


@pytest.mark.usefixtures("same_babel")
def test_the_committed_file_is_what_the_generator_writes(tmp_path: Path) -> None:
    output = tmp_path / "countries.yaml"
    main(["--english", str(TABLE), "--output", str(output)])
    assert output.read_text(encoding="utf-8") == WRITTEN.read_text(encoding="utf-8")


def test_the_order_of_the_table_changes_nothing(places: list[Place]) -> None:
    assert write_lexicon(places) == write_lexicon(places[::-1])


def test_ids_are_unique_and_plain(written: dict[str, dict[str, Any]], places: list[Place]) -> None:
    assert len(written) == len(places)
    assert all(re.fullmatch(r"[a-z]+(?:-[a-z]+)*", identifier) for identifier in written)


def test_no_two_places_share_a_form(written: dict[str, dict[str, Any]]) -> None:
    claims = Counter(key for entry in written.values() for key in folds([*english_forms(entry), *foreign_forms(entry)]))
    assert not [key for key, count in claims.items() if count > 1]


def test_no_foreign_form_reads_as_an_english_name(written: dict[str, dict[str, Any]]) -> None:
    english = folds(form for entry in written.values() for form in english_forms(entry))
    assert not [form for entry in written.values() for form in foreign_forms(entry) if fold_key(form) in english]


def test_ambiguous_forms_are_absent(written: dict[str, dict[str, Any]], places: list[Place]) -> None:
    for place in places:
        assert not folds(foreign_forms(written[entry_id(place.en)])) & folds(place.ambiguous), place.en


def test_english_words_are_nobody_s_name(written: dict[str, dict[str, Any]]) -> None:
    foreign = folds(form for entry in written.values() for form in foreign_forms(entry) if form not in placed(entry))
    words = [
        "island",
        "suede",
        "chine",
        "germania",
        "chili",
        "grenade",
        "argentine",
        "indie",
        "reunion",
        "maurice",
        "georgie",
        "somali",
    ]
    assert not foreign.intersection(words)


def test_short_words_stand_only_where_the_table_keeps_them(
    written: dict[str, dict[str, Any]], places: list[Place]
) -> None:
    kept = folds(form for place in places for form in (*place.keep, *place.placed) if is_short_word(form))
    short = [form for entry in written.values() for form in foreign_forms(entry) if is_short_word(form)]
    assert folds(short) == kept


@pytest.mark.usefixtures("same_babel")
def test_every_choice_of_the_table_decides_something(places: list[Place]) -> None:
    for place in places:
        candidates = folds([*candidate_names(place).values(), *candidate_variants(place)])
        assert folds((*place.ambiguous, *place.keep, *place.placed)) <= candidates, place.en


@pytest.mark.usefixtures("same_babel")
def test_every_variant_and_form_of_the_table_is_used(written: dict[str, dict[str, Any]], places: list[Place]) -> None:
    for place in places:
        entry = written[entry_id(place.en)]
        assert set(place.variants) <= set(entry.get("variants", [])), place.en
        left_out = folds([*place.ambiguous, *place.weak, *place.alternates, *place.short, place.en])
        used = folds(entry["name"].values()) | left_out
        assert not [form for form in place.forms.values() if fold_key(form) not in used], place.en


@pytest.mark.parametrize(
    ("identifier", "language", "form"),
    [
        ("syria", "es", "Siria"),
        ("turkey", "de", "Türkei"),
        ("belarus", "it", "Bielorussia"),
        ("hong-kong", "ru", "Гонконг"),
        ("ivory-coast", "es", "Costa de Marfil"),
        ("egypt", "ar", "مصر"),
        ("iraq", "fr", "Irak"),
    ],
)
def test_news_names_stand_with_their_foreign_forms(
    written: dict[str, dict[str, Any]], identifier: str, language: str, form: str
) -> None:
    assert written[identifier]["name"][language] == form


def test_english_writers_may_write_the_other_name(written: dict[str, dict[str, Any]]) -> None:
    assert "Türkiye" in written["turkey"]["alternates"]
    assert "Burma" in written["myanmar"]["alternates"]
    assert written["netherlands"]["article"] == "the"


def test_native_script_words_may_be_short(written: dict[str, dict[str, Any]]) -> None:
    assert not is_latin(written["yemen"]["name"]["fa"])
    assert len(fold_key(written["yemen"]["name"]["fa"])) < 5


def test_a_form_of_two_places_is_left_to_neither() -> None:
    table = [Place(en="Upland", variants=("Montania",)), Place(en="Downland", variants=("Montania", "Valia"))]
    assert "montania" in refused_folds(table)
    assert [entry.get("variants") for entry in make_entries(table)] == [["Valia"], None]


def test_a_weak_form_leaves_the_names() -> None:
    (entry,) = make_entries([Place(en="Lebanon", code="LB", weak=("Liban",))])
    names = entry["name"]
    assert isinstance(names, dict)
    assert entry["weak"] == ("Liban",)
    assert "fr" not in names
    assert names["es"] == "Líbano"


@pytest.mark.parametrize(
    ("table", "complaint"),
    [
        ("- {en: Chad, colour: red}", r"Chad: unknown keys \['colour'\]"),
        ("- {code: TD}", "no English name"),
        ("[{en: Chad}, {en: Chad}]", "more than one row has this en: Chad"),
        ("[{en: Chad, code: TD}, {en: Tchad, code: TD}]", "more than one row has this code: TD"),
    ],
)
def test_a_faulty_table_is_refused(table: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        read_table(table)


def test_norway_is_a_country() -> None:
    (norway,) = read_table("- {code: NO, en: Norway}")
    assert candidate_names(norway)["it"] == "Norvegia"


@pytest.mark.parametrize("scalar", ["Costa d'Avorio", 'a "b" c', "- dash", "x: y", "plain words", "EE. UU.", ""])
def test_scalars_survive_the_way_through_yaml(scalar: str) -> None:
    assert yaml.load(f"- {yaml_scalar(scalar)}", Loader=yaml.BaseLoader) == [scalar]
