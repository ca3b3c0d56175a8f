"""Two names that no lexicon has, held against each other by their sound."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.engine import Normalizer
from normalizer.lexicon.folder import lexicon_folder
from normalizer.lexicon.sound import sound_tables
from normalizer.names.hearing import Hearing
from normalizer.names.index import judge_from
from tests.names.sound.test_judge import OTHER, SAME

JUDGE = judge_from(sound_tables(lexicon_folder() / "sound"))
HEARING = Hearing(JUDGE)
NAMES = st.lists(st.text("abdehiklmnosuvwy'-", min_size=1, max_size=12), min_size=1, max_size=3).map(" ".join)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_name_have_a_cost(one: str, other: str) -> None:
    assert HEARING.cost(one, other) is not None


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_different_names_have_none(one: str, other: str) -> None:
    assert HEARING.cost(one, other) is None


@pytest.mark.parametrize("text", ["Simon-Pierre Cadieux wrote it.", "We re-add it. Re-add the map, Baku-add."])
def test_a_compound_is_no_spelling_of_a_name(text: str) -> None:
    """Two given names with a hyphen are not given name and surname, and a prefix begins a word."""
    assert Normalizer(language="en").repair(text).text == text


@given(NAMES, NAMES)
def test_neither_order_nor_what_was_asked_before_makes_a_difference(one: str, other: str) -> None:
    assert HEARING.cost(one, other) == Hearing(JUDGE).cost(other, one)
