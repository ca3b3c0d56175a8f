"""Language entries as the values that reading goes by."""

from normalizer.lexicon.entry import LanguageEntry, Lexicon, NameEntry
from normalizer.lexicon.folder import lexicon_folder
from normalizer.lexicon.language import language_data
from normalizer.lexicon.load import load_lexicon


def test_the_facts_are_handed_on() -> None:
    entry = LanguageEntry(
        "xx",
        "X",
        spacing={"before": {":": "nbsp"}},
        abbreviations=("Mr", "e.g"),
        months=("Jan",),
        words={"verb": ("said",)},
    )
    data = language_data(entry, Lexicon())
    assert data.spacing_before == {":": "nbsp"} and data.spacing_after == {}
    assert data.abbreviations == {"mr", "e.g"}
    assert data.words["verb"] == ("said",) and data.words["month"] == ("Jan",)


def test_english_knows_places_with_and_without_article() -> None:
    names = (
        NameEntry("syria", "place", {"en": "Syria"}, source="names/countries.yaml:1"),
        NameEntry("turkey", "place", {"en": "Turkey"}, alternates=("Türkiye",), source="names/countries.yaml:2"),
        NameEntry("usa", "place", {"en": "United States"}, article="the", source="names/countries.yaml:3"),
    )
    words = language_data(LanguageEntry("en", "English"), Lexicon(names=names)).words
    assert set(words["bare_place"]) == {"Syria", "Turkey", "Türkiye"}
    assert set(words["article_place"]) == {"United States"}
    assert "bare_place" not in language_data(LanguageEntry("fr", "French"), Lexicon(names=names)).words


def test_other_languages_know_what_is_english_and_not_theirs() -> None:
    english = LanguageEntry("en", "English", function_words=("the", "on"), words={"unmistakable": ("the", "on")})
    lexicon = Lexicon(languages=(english,))
    words = language_data(LanguageEntry("fr", "French", function_words=("on",)), lexicon).words
    assert words["english"] == words["english_unmistakable"] == ("the",)
    assert "english" not in language_data(LanguageEntry("ru", "Russian", script="Cyrillic"), lexicon).words
    assert "english" not in language_data(english, lexicon).words


def test_the_countries_that_take_an_article_take_it() -> None:
    lexicon = load_lexicon([lexicon_folder()])
    (english,) = [entry for entry in lexicon.languages if entry.code == "en"]
    words = language_data(english, lexicon).words
    taking = {"United States", "United Kingdom", "Netherlands", "Philippines", "Bahamas", "Maldives", "Gambia"}
    assert taking <= set(words["article_place"])
    assert {"Syria", "Russia", "France", "Iraq", "Ukraine", "Turkey", "Lebanon", "Sudan"} <= set(words["bare_place"])
    assert not set(words["article_place"]) & set(words["bare_place"])
