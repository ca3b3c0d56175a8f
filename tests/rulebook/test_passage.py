"""Where a clause begins, and whether a stretch is English."""

import pytest

from normalizer.lexicon.entry import Lexicon
from normalizer.rulebook import Page, clause_start, is_english
from normalizer.text.language import LanguageData
from normalizer.text.view import View

FRENCH = LanguageData(
    "fr", function_words=frozenset({"le", "de", "est", "on"}), words={"english": ("the", "of", "is", "you", "are")}
)


def _page(text: str) -> Page:
    return Page(View(text, FRENCH), Lexicon())


@pytest.mark.parametrize(
    ("text", "english"),
    [("Who are you", True), ("le toit de the", False), ("Quoi", False), ("the roof de the house", True)],
)
def test_a_stretch_is_english_when_its_small_words_are(text: str, english: bool) -> None:
    assert is_english(_page(text), 0, len(text)) is english


@pytest.mark.parametrize(
    ("text", "clause"),
    [("Il part. Tu viens?", "Tu viens"), ("« Tu viens?", "Tu viens"), ("Tu viens?", "Tu viens"), ("?", "")],
)
def test_a_clause_begins_after_the_mark_before_it(text: str, clause: str) -> None:
    end = text.index("?")
    assert text[clause_start(_page(text), end) : end] == clause
