"""The kept tables say what wordfreq says, without loading it."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wordfreq import zipf_frequency

from normalizer.lexicon import frequency as module
from normalizer.lexicon.frequency import common_words, frequency, is_of_latin_letters

_WORDS = [
    "house",
    "gira",
    "policía",
    "ÿ",
    "straße",
    "şi",
    "și",
    "dağ",
    "ışık",
    "łąka",
    "că",
    "ŉa",
    "ſo",
    "ĳs",
    "don't",
    "new york",
    "x1",
    "",
    "город",
    "東京",
    "House",
]


@pytest.mark.parametrize("language", ["en", "fr", "tr", "ro", "sh", "ar"])
@pytest.mark.parametrize("word", _WORDS)
def test_a_word_is_as_frequent_as_wordfreq_says(word, language):
    assert frequency(word, language, among="small") == zipf_frequency(word, language, wordlist="small")


@given(
    st.text("abcdefghijklmnopqrstuvwxyzàçéñöøßıąāčğłőşșțŉſ'", max_size=4),
    st.sampled_from(["en", "es", "tr", "vi", "ro", "sh", "pl"]),
)
def test_so_is_any_row_of_letters(word, language):
    assert frequency(word, language, among="small") == zipf_frequency(word, language, wordlist="small")


def test_the_large_list_knows_rare_words():
    assert frequency("gira", "en") == zipf_frequency("gira", "en") > frequency("gira", "en", among="small") == 0


def test_a_kept_table_needs_no_wordfreq(monkeypatch):
    known = frequency("house", "en")
    monkeypatch.setitem(sys.modules, "wordfreq", None)
    module._table.cache_clear()
    assert frequency.__wrapped__("house", "en") == known


def test_a_language_without_a_list_knows_no_word():
    assert frequency("house", "xx") == frequency("ßtraße", "xx") == 0


def test_one_whose_words_need_a_segmenter_is_left_to_wordfreq(monkeypatch):
    monkeypatch.setattr(module, "_of_wordfreq", lambda *asked: asked)
    assert frequency.__wrapped__("house", "zh") == ("house", "zh", "best")


@pytest.mark.parametrize("language", ["es", "pl", "ro", "is"])
def test_lists_in_latin_letters_hold_hardly_any_other(language):
    words = common_words(language)
    others = [word for word in words if not is_of_latin_letters(word)]
    assert len(others) < len(words) / 1000
