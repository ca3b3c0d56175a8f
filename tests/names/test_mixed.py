"""Surnames and apostrophes that a text writes now one way, now another: with the shipped lexicons."""

from collections.abc import Callable

import pytest

from normalizer.engine import Normalizer

_MADE_ONE = (
    ("Zelensky came. Zelenskyy left. Zelenskiy slept.", "Zelenskyy came. Zelenskyy left. Zelenskyy slept."),
    ("Volodymyr Zelensky came. Zelenskyy left.", "Volodymyr Zelensky came. Zelensky left."),
    ("Zelensky came to town. Zelenskij said so.", "Zelensky came to town. Zelensky said so."),
    ("Muammar Gaddafi ruled. QADDAFI fell.", "Muammar Gaddafi ruled. GADDAFI fell."),
    ("Ali al-Sistani came. Al-Sistany slept.", "Ali al-Sistani came. Al-Sistani slept."),
    ("Hayʼat Tahrir al-Sham; Hay’at Tahrir al-Sham", "Hay’at Tahrir al-Sham; Hay’at Tahrir al-Sham"),
    ("Hayʼat Tahrir al-Sham; Hayat Tahrir al-Sham", "Hay'at Tahrir al-Sham; Hay'at Tahrir al-Sham"),
)
_STAYS = (
    "Zelensky came. Zelensky left.",
    "Zelenskyy, not Zelensky, is how he writes it.",
    "Zelensky (or Zelenskyy) came.",
    "Bashar al-Assad came. Assad left. Al-Assad slept.",
    "Mohamed Hamdan Dagalo came. Hemeti left.",
    "Hayʼat Tahrir al-Sham fought.",
    "Hay'at Tahrir al-Sham fought. Hay’at Tahrir al-Sham lost.",
)


@pytest.fixture(scope="module")
def normalizer(make_normalizer: Callable[..., Normalizer]) -> Normalizer:
    return make_normalizer(language="en")


@pytest.mark.parametrize(("text", "made_one"), _MADE_ONE)
def test_one_spelling_of_a_name_is_left_in_a_text(text: str, made_one: str, normalizer: Normalizer) -> None:
    assert normalizer.examine(text).text == normalizer.repair(text).text == made_one


@pytest.mark.parametrize("text", _STAYS)
def test_what_is_no_other_spelling_stays(text: str, normalizer: Normalizer) -> None:
    assert normalizer.clean(text).text == text


def test_spellings_are_left_alone_where_names_are(make_normalizer: Callable[..., Normalizer]) -> None:
    text = "Zelensky came. Zelenskyy left."
    assert make_normalizer(language="en", names="off").clean(text).text == text
