"""Acronyms that the text itself explains otherwise."""

import pytest

from normalizer.names.acronyms import expands_otherwise


@pytest.mark.parametrize(
    ("text", "acronym"),
    [
        ("Ohio Northern University (ONU) won", "ONU"),
        ("the Office of National Unity (ONU)", "ONU"),
        ("ONU (Ohio Northern University) won", "ONU"),
        ("Union of Employees (UE)", "UE"),
    ],
)
def test_other_words_with_these_initials(text: str, acronym: str) -> None:
    assert expands_otherwise(text, acronym)


@pytest.mark.parametrize(
    ("text", "acronym"),
    [
        ("Syrian Observatory for Human Rights (OSDH)", "OSDH"),
        ("the OSDH said (on Sunday)", "OSDH"),
        ("ONU (UN) said", "ONU"),
        ("(ONU)", "ONU"),
        ("", "ONU"),
    ],
)
def test_the_english_name_beside_a_foreign_acronym_is_no_other_meaning(text: str, acronym: str) -> None:
    assert not expands_otherwise(text, acronym)
