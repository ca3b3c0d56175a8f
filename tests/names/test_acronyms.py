"""Acronyms that the text itself explains otherwise."""

from collections.abc import Callable
from pathlib import Path

import pytest

from normalizer.engine import Normalizer
from normalizer.names.acronyms import expands_otherwise


@pytest.mark.parametrize(
    ("text", "acronym"),
    [
        ("Ohio Northern University (ONU) won", "ONU"),
        ("the Office of National Unity (ONU)", "ONU"),
        ("ONU (Ohio Northern University) won", "ONU"),
        ("Union of Employees (UE)", "UE"),
        ("The Oklahoma State Department of Health, or OSDH, said so.", "OSDH"),
        ("The Ohio Northern University, also known as the “ONU”, won", "ONU"),
        ("OSDH, the Oklahoma State Department of Health, said so.", "OSDH"),
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
        ("Syrian Observatory for Human Rights, or OSDH, said so", "OSDH"),
        ("The OSDH, the army and other sources, said so", "OSDH"),
        ("(ONU)", "ONU"),
        ("", "ONU"),
    ],
)
def test_the_english_name_beside_a_foreign_acronym_is_no_other_meaning(text: str, acronym: str) -> None:
    assert not expands_otherwise(text, acronym)


@pytest.mark.parametrize("text", ["The temple fell in 323 BCE.", "fishermen of the 10th century BCE, they say"])
def test_an_era_after_a_figure_is_no_organisation(text: str, make_normalizer: Callable[..., Normalizer]) -> None:
    assert make_normalizer(language="en", machine_translated=True).clean(text).text == text


def test_the_same_letters_without_a_figure_are_one(make_normalizer: Callable[..., Normalizer]) -> None:
    text = "The BCE raised its rates."
    cleaned = make_normalizer(language="en", source_language="es").clean(text)
    assert cleaned.text == "The ECB raised its rates."


def test_letters_that_english_has_too_are_only_flagged_where_nothing_betrays_a_language(
    make_normalizer: Callable[..., Normalizer],
) -> None:
    normalizer = make_normalizer(
        language="en", machine_translated=True, apply="suggested", select=("names/foreign-acronym",)
    )
    cleaned = normalizer.clean("The TVA built two dams.")
    assert cleaned.text == "The TVA built two dams."
    assert [(finding.text, finding.edit) for finding in cleaned.findings] == [("TVA", None)]


@pytest.mark.parametrize(
    "text", ["NATO (OTAN in French) met.", "The French call it OTAN.", "OTAN is what, backwards?", "In Spanish: OTAN."]
)
def test_an_acronym_of_which_the_text_says_its_language_stays(
    text: str, make_normalizer: Callable[..., Normalizer]
) -> None:
    assert make_normalizer(language="en", select=("names/foreign-acronym",)).check(text) == ()


def test_an_acronym_of_a_body_without_one_in_english_is_told_by_what_it_stands_for(tmp_path: Path) -> None:
    entry = "- {id: p, kind: organisation, name: {en: Moon parliament}, acronym: {en: Moon parliament, tr: ABMM}}\n"
    (tmp_path / "own.yaml").write_text(entry, encoding="utf-8")
    normalizer = Normalizer(
        lexicon=[str(tmp_path)], default_lexicons=False, language="en", source_language="tr", machine_translated=True
    )
    (finding,) = normalizer.check("The ABMM met on Monday.")
    assert finding.message == "ABMM stands for Moon parliament: write “Moon parliament”"
