"""What a sentence says of words and signs is left as it stands, with the shipped rules and words."""

from collections.abc import Callable

import pytest

from normalizer.engine import Normalizer

_SPEAKS = (
    "Mojibake such as â€™ for an apostrophe is common in old e-mail.",
    "To escape an ampersand in HTML write &amp;.",
    "The Devanagari digit ५ is five.",
    "The Germans write 1.234,56 where we write 1,234.56.",
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
