"""A name in another language beside the English one."""

import pytest

from normalizer.engine import Normalizer


@pytest.fixture(scope="module")
def translated() -> Normalizer:
    return Normalizer(language="en", source_language="uk", machine_translated=True)


def test_it_is_suggested_whatever_the_text_comes_from(translated: Normalizer) -> None:
    text = "Kharkiv was shelled. She lives in Kharkov, he said."
    found = [x for x in translated.examine(text).findings if x.rule == "names/foreign-exonym"]
    assert [(x.text, x.edit and x.edit.text, x.applied) for x in found] == [("Kharkov", "Kharkiv", False)]


@pytest.mark.parametrize(
    "text",
    [
        "She lives in Kharkov, he said.",
        "Saudi Arabia won. The Club Arabia Saudita played in it.",
        "The paper Estados Unidos Hoy is read in the United States.",
    ],
)
def test_it_stays_where_the_english_name_is_not_given_or_a_name_goes_on(translated: Normalizer, text: str) -> None:
    assert not [x for x in translated.examine(text).findings if x.rule == "names/foreign-exonym"]
