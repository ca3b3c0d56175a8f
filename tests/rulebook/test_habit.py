"""What a text itself does decides how sure a missing space is, and which one is set."""

import re

from normalizer.lexicon.entry import Lexicon
from normalizer.rulebook import SAFE, STRONG, SUGGESTED, WEAK, Page, habit, missing_spaces, named_space
from normalizer.text.language import LanguageData
from normalizer.text.view import View

SPACED, TIGHT = re.compile(r"\w(?P<space>\s)!"), re.compile(r"(?<=\w)(?P<before>!)")


def _page(text: str, **spacing: str) -> Page:
    return Page(View(text, LanguageData("fr", spacing_before=spacing)), Lexicon())


def _fixes(text: str) -> list[tuple[str | None, object, object]]:
    page = _page(text, **{"!": "narrow"})
    return [(hit.fix, hit.safety, hit.strength) for hit in missing_spaces(page, SPACED, list(TIGHT.finditer(text)))]


def test_the_space_mostly_set_is_the_space_of_the_text() -> None:
    own = habit("Non\u00a0! Si\u00a0! Oui !", SPACED, 1)
    assert (own.spaced, own.tight, own.space) == (3, 1, "\u00a0") and own.is_spaced


def test_a_text_that_sets_no_space_has_no_habit_of_it() -> None:
    assert not habit("Non! Si!", SPACED, 2).is_spaced
    assert habit("Non! Si!", SPACED, 2).space == ""


def test_a_slip_is_mended_with_the_space_of_the_text() -> None:
    assert _fixes("Non ! Si ! Oui!") == [(" !", SAFE, STRONG)]


def test_a_style_is_only_questioned_with_the_space_of_the_language() -> None:
    assert _fixes("Non! Si !") == [("\u202f!", SUGGESTED, WEAK)]


def test_a_mark_the_language_says_nothing_of_gets_a_no_break_space() -> None:
    assert named_space(_page("", **{"!": "narrow"}), "%") == "\u00a0"
    assert named_space(_page("", **{"!": "space"}), "!") == " "
