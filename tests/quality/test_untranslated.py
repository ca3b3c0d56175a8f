"""How much of a text stands in another language."""

import pytest


@pytest.fixture
def foreign(make_normalizer):
    from normalizer.quality.untranslated import foreign_words

    normalizer = make_normalizer(language="en")
    return lambda text: foreign_words(text, normalizer.language_data("en"), normalizer.detect_language)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mayor left.\nLe maire a quitté la salle avant la fin de la réunion.", {"fr": 12}),
        ("The mayor left. Мэр покинул зал до конца заседания совета.", {"ru": 7}),
        ("They spoke of the war. Der Bürgermeister hat am Morgen die neue Brücke eröffnet.", {"de": 9}),
    ],
)
def test_a_sentence_in_another_language_is_counted_with_its_words(foreign, text, found):
    assert foreign(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "With: Louise Marchand, Frédérique Bellon, Gilles Roux, Mathieu Sorel, Jean Petit.",
        "Merci beaucoup, he said.",
        "Everything else seems like nitpicking.",
        "He sang “La donna è mobile” and “Nessun dorma” in the rain for two hours on Friday.",
    ],
)
def test_lists_of_names_single_phrases_and_short_sentences_are_not(foreign, text):
    assert foreign(text) == {}
