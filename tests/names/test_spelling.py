"""The spelling that goes into a text: its own apostrophe, capitals and first letter."""

from collections.abc import Callable

import pytest

from normalizer.engine import Normalizer
from normalizer.names.spelling import apostrophe_of, in_style_of, same_spelling, starts_sentence


@pytest.mark.parametrize(
    ("canonical", "surface", "text", "wanted"),
    [
        ("Hay'at", "Hayat", "Syria’s Hayat", "Hay’at"),
        ("Hay'at", "Hayat", "Syria's Hayat", "Hay'at"),
        ("Hay’at", "Hayat", "Hayat", "Hay'at"),
        ("al-Qaeda", "Al-Qaida", "Al-Qaida left", "Al-Qaeda"),
        ("al-Qaeda", "Al-Qaida", "of Al-Qaida", "al-Qaeda"),
        ("al-Qaeda", "Al-Qaida", "“Al-Qaida left”", "Al-Qaeda"),
        ("al-Qaeda", "Al-Qaida", "No. Al-Qaida left", "Al-Qaeda"),
        ("al-Qaeda", "AL-QAIDA", "AL-QAIDA LEFT", "AL-QAEDA"),
        ("Turkey", "TÜRKİYE", "TÜRKİYE", "TURKEY"),
    ],
)
def test_the_canonical_form_follows_the_text(canonical: str, surface: str, text: str, wanted: str) -> None:
    assert in_style_of(canonical, surface, text, text.index(surface)) == wanted


@pytest.mark.parametrize(
    ("text", "mark"), [("", "'"), ("a'b", "'"), ("a’b", "’"), ("a’b c'd", "'"), ("‘a’ b’s it's", "’")]
)
def test_the_apostrophe_is_the_one_the_text_uses_more(text: str, mark: str) -> None:
    assert apostrophe_of(text) == mark


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("x", True),
        ("A. x", True),
        ("A, x", False),
        ("a\nx", True),
        ("a: “x", True),
        ("a (x", False),
        ("a — x", False),
        ("A… x", True),
    ],
)
def test_where_a_sentence_starts(text: str, starts: bool) -> None:
    assert starts_sentence(text, text.index("x")) is starts


def test_spellings_that_differ_by_apostrophes_are_the_same() -> None:
    assert same_spelling("Hay’at", "Hay'at") and same_spelling("ʿAli", "'Ali")
    assert not same_spelling("Hayat", "Hay'at") and not same_spelling("hay'at", "Hay'at")


@pytest.mark.parametrize(
    "text",
    [
        "The prison of Abu\u00a0Ghraib is in Iraq.",
        "They live in New  Zealand now.",
        "President Recep Tayyip Erdog\u0306an spoke.",
        "They met Saif al-\nIslam Gaddafi, the son\nof the former leader.",
    ],
)
def test_spaces_and_composition_are_no_other_spelling(text: str, make_normalizer: Callable[..., Normalizer]) -> None:
    assert not make_normalizer(language="en").examine(text).findings
