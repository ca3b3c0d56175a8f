"""What a sentence says of words and signs is left as it stands, with the shipped rules and words."""

from collections.abc import Callable

import pytest

from normalizer.engine import Normalizer

_SPEAKS = (
    "Mojibake such as â€™ for an apostrophe is common in old e-mail.",
    "To escape an ampersand in HTML write &amp;.",
    "The Devanagari digit ५ is five.",
    "In French one quotes «so» and in German „so“.",
    "Ballotage is the French word for a run-off.",
)
_SHOWS_BOTH = ("So the menu's “café” becomes “cafÃ©”.", "It is €2,50 in Berlin and €2.50 in Dublin.")
_SPEAKS_OF_ELSE = (
    ("In every sense of the word, the north of the Syria is lost.", "the north of Syria"),
    ("They donâ€™t know yet.", "They don’t know"),
    ("It costs €2,50 in Berlin.", "€2.50"),
)


@pytest.fixture(scope="module")
def normalizer(make_normalizer: Callable[..., Normalizer]) -> Normalizer:
    return make_normalizer(language="en")


@pytest.mark.parametrize("text", [*_SPEAKS, *_SHOWS_BOTH])
def test_what_is_spoken_of_is_told_and_stays(text: str, normalizer: Normalizer) -> None:
    cleaned = normalizer.clean(text)
    assert cleaned.text == normalizer.repair(text).text == text
    assert "spoken of" in {finding.withheld for finding in cleaned.findings}


@pytest.mark.parametrize(("text", "mended"), _SPEAKS_OF_ELSE)
def test_other_sentences_are_mended(text: str, mended: str, normalizer: Normalizer) -> None:
    assert mended in normalizer.clean(text).text


_LESSON = (
    "False friends. The noun is masculine in German and feminine in French.\n\n"
    "Right or wrong? She has informations about the Syria since three years. It rose by 3,5%."
)
_NEWS = "Right or wrong? In French the noun is feminine.\n\nShe spoke about the Syria. It rose by 3,5%."


def test_a_text_on_language_shows_what_elsewhere_are_faults(normalizer: Normalizer) -> None:
    assert not normalizer.examine(_LESSON).findings
    assert normalizer.repair(_LESSON).text == normalizer.clean(_LESSON).text == _LESSON


def test_a_text_with_some_words_on_language_is_mended(normalizer: Normalizer) -> None:
    assert normalizer.clean(_NEWS).text.endswith("She spoke about Syria. It rose by 3.5%.")


def test_who_says_that_a_lesson_is_translated_has_it_mended(make_normalizer: Callable[..., Normalizer]) -> None:
    told = make_normalizer(language="en", machine_translated=True)
    assert told.clean(_LESSON).text.endswith("about Syria since three years. It rose by 3.5%.")


def test_in_a_long_text_some_words_on_language_are_not_enough(normalizer: Normalizer) -> None:
    long = _LESSON + "\n\n" + "They walked along the river and came home late. " * 200
    assert "about Syria" in normalizer.clean(long).text


def test_furniture_and_names_of_a_text_on_language_are_told(normalizer: Normalizer) -> None:
    text = f"{_LESSON}\n\nVladimir Zelensky spoke.\n\nShare on Facebook\n"
    cleaned = normalizer.clean(text)
    assert {finding.rule for finding in cleaned.findings} == {"names/variant", "residue/boilerplate-line"}
    assert normalizer.clean(cleaned.text).text == cleaned.text == normalizer.repair(text).text


def test_the_surroundings_of_an_edit_are_not_taken_for_a_text_on_language(normalizer: Normalizer) -> None:
    lines = [
        f"On day {day} the council of town {day} met late in the hall and spoke about road {day} for long."
        for day in range(100, 170)
    ]
    odd = "The noun is feminine. The verb is masculine. Its grammar and its vocabulary are hard. He lived in the&nbsp;Syria."
    once = normalizer.clean("\n".join([*lines, odd, *lines])).text
    assert "He lived in Syria." in once
    assert normalizer.clean(once).text == once


@pytest.mark.parametrize(
    "text",
    [
        (
            "The exchange said that tokens worth 3,5 million dollars were stolen. The hackers encoded the letter in bytes. "
            "The price of the tokens literally fell in the Syria."
        ),
        (
            "The accent of the Spanish actor, a native speaker of Catalan, charmed the critics. In the series, the characters "
            "literally speak in French for an hour, in the Syria."
        ),
        "The vowel and the vowels. The consonant and the consonants. He lived in the Syria.",
    ],
)
def test_news_with_some_such_words_is_mended(text: str, normalizer: Normalizer) -> None:
    assert "the Syria" not in normalizer.clean(text).text
