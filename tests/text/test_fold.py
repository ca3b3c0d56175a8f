"""The fold: one character for one character, whatever the text."""

import sys
import unicodedata

import pytest
from hypothesis import example, given

from normalizer.text.fold import fold, fold_key
from tests.random_text import any_text

EVERY_CHARACTER = "".join(map(chr, range(sys.maxunicode + 1)))
SAME_NAME = (
    ("Hay’at Tahrir al-Sham", "Hayʼat Taḥrīr al‑Sham", "HAY'AT  TAHRIR AL SHAM", "Hay`at Tahrir al–Sham"),
    ("Türkiye", "Tu\N{COMBINING DIAERESIS}rkiye", "TÜRKIYE", "türkİye"),
    ("Øystein Łódź", "oystein lodz", "ØYSTEIN\N{NO-BREAK SPACE}ŁÓDŹ"),
)
DIFFERENT_NAMES = (("Hama", "Hamas"), ("Hassan", "Hussein"), ("Al Assad", "Alassad"), ("Ivanov", "Иванов"))


@given(any_text())
@example("İıſßﬁǅΣ…½²´¨\N{COMBINING ACUTE ACCENT}\ud800\x00\U0010ffff")
def test_the_fold_is_as_long_as_the_text(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_every_character_folds_to_one_that_folds_to_itself() -> None:
    folded = fold(EVERY_CHARACTER)
    assert len(folded) == len(EVERY_CHARACTER)
    changed = [
        f"U+{code:04X}" for code, (once, twice) in enumerate(zip(folded, fold(folded), strict=True)) if once != twice
    ]
    assert not changed, f"{len(changed)} characters, first {changed[:10]}"


def test_no_character_becomes_a_line_end_and_none_loses_being_one() -> None:
    for code, (before, after) in enumerate(zip(EVERY_CHARACTER, fold(EVERY_CHARACTER), strict=True)):
        assert (after in "\r\n") == (before in "\r\n"), f"U+{code:04X}"


@given(any_text())
def test_a_slice_of_the_fold_is_the_fold_of_the_slice(text: str) -> None:
    """Offsets carry over, apart from the final sigma, which looks at its neighbours."""
    text = text.replace("Σ", "")
    middle = len(text) // 2
    assert fold(text)[:middle] + fold(text)[middle:] == fold(text[:middle]) + fold(text[middle:])


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“He” „she“ «it»", '"he" "she" "it"'),
        ("Syria’s ‘army’ ʿAlī", "syria's 'army' 'ali"),
        ("a–b—c‑d−e", "a-b-c-d-e"),
        ("a\N{NO-BREAK SPACE}b\N{NARROW NO-BREAK SPACE}c\N{IDEOGRAPHIC SPACE}d", "a b c d"),
        ("Đà Nẵng, Ångström, ÇA", "da nang, angstrom, ca"),
        ("ＡＢＣ", "abc"),
        ("Москва", "москва"),
    ],
)
def test_case_marks_quotes_dashes_and_spaces_are_levelled(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize("spellings", SAME_NAME)
def test_spellings_of_one_name_share_a_key(spellings: tuple[str, ...]) -> None:
    assert len({fold_key(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize("names", DIFFERENT_NAMES)
def test_different_names_have_different_keys(names: tuple[str, str]) -> None:
    assert fold_key(names[0]) != fold_key(names[1])


@given(any_text())
def test_a_key_is_its_own_key(text: str) -> None:
    assert fold_key(fold_key(text)) == fold_key(text)


@given(any_text())
def test_a_key_does_not_depend_on_composition(text: str) -> None:
    assert fold_key(unicodedata.normalize("NFD", text)) == fold_key(unicodedata.normalize("NFC", text))
