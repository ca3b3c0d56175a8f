"""The ways a rule finds its places."""

import time
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.lexicon.entry import Lexicon
from normalizer.rulebook import Hit, Page, Rule, Strength, keep, pattern, remove, replace_with, whole
from normalizer.rulebook.find import alternatives
from normalizer.rulebook.rule import Aim
from normalizer.rulebook.ruleset import Ruleset
from normalizer.text.language import LanguageData
from normalizer.text.view import View

ENGLISH = LanguageData("en", words={"verb": ("said", "pointed out", "won't"), "none": (), "place": ("Türkiye", "Mali")})
PLAIN = Rule(
    "Title", "Why.", pattern(r"the\ (?P<name>Mali)"), (), "a/b", when=("the mali",), fix=keep("name"), id="x/y"
)


def _hits(rule: Rule, text: str, aim: Aim = Aim.STRONG) -> list[Hit]:
    view, ruleset = View(text, ENGLISH), Ruleset([rule], ENGLISH, Lexicon())
    return [hit for _, hit in ruleset.find(view, tuple, aim)]


def _found(rule: Rule, text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in _hits(rule, text)]


def test_a_match_is_a_hit_with_its_fix() -> None:
    assert _hits(PLAIN, "in the Mali now") == [Hit(3, 11, fix="Mali")]


def test_a_rule_of_languages_that_are_not_wanted_is_not_asked() -> None:
    view, rule = View("in the Mali now", ENGLISH), replace(PLAIN, sources=("ru", "uk"))
    ruleset = Ruleset([rule], ENGLISH, Lexicon())
    found = [list(ruleset.find(view, tuple, Aim.STRONG, lambda codes, c=c: c in codes)) for c in ("uk", "es")]
    assert [len(hits) for hits in found] == [1, 0]


def test_the_group_named_hit_is_the_span() -> None:
    rule = replace(PLAIN, find=pattern(r"in\ (?P<hit>the)\ Mali"), fix=remove)
    assert _hits(rule, "in the Mali now") == [Hit(3, 6, fix="")]


def test_slots_are_filled_from_the_language_longest_first() -> None:
    rule = replace(PLAIN, find=pattern(r"he\ {verb}"), when=("{verb}",), fix=None)
    assert _found(rule, "he pointed out, he said, he won’t, he won't, he sang") == [
        "he pointed out",
        "he said",
        "he won’t",
        "he won't",
    ]


def test_a_slot_without_words_matches_nothing() -> None:
    assert alternatives(()) == "(?!)"
    assert _found(replace(PLAIN, find=pattern(r"the\ {none}"), when=()), "the Mali, the ") == []


@pytest.mark.parametrize("place", ["Türkiye", "TÜRKIYE", "türkİye"])
def test_literals_are_met_in_the_fold(place: str) -> None:
    rule = replace(PLAIN, find=pattern(r"the\ t[uü]rkiye", on="fold"), when=("the {place}",), fix=None)
    assert _found(rule, f"in the {place} now") == [f"the {place}"]


def test_an_exception_is_tried_where_the_hit_begins() -> None:
    rule = replace(PLAIN, find=pattern(r"the\ (?P<name>Mali)", unless=(r"the\ Mali\ Empire", r"(?<=of\s)the")))
    assert _found(rule, "the Mali Empire, of the Mali, by the Mali") == ["the Mali"]
    assert isinstance(rule.find, type(PLAIN.find))
    assert _found(replace(rule, find=rule.find.without(0)), "the Mali Empire, of the Mali") == ["the Mali"]


def test_without_a_literal_in_the_text_the_pattern_is_never_tried() -> None:
    def refuse(match: object, page: object) -> bool:
        raise AssertionError("looked")

    rule = replace(PLAIN, find=pattern(r"the\ Mali", where=refuse), when=("the peru",))
    assert _found(rule, "the Mali") == []


@given(
    st.integers(0, 700), st.integers(0, 700), st.integers(1, 3), st.sampled_from(["x ", "x\n", "the ", "xxxxxxxxx "])
)
def test_a_place_is_found_wherever_it_stands(before: int, after: int, times: int, filler: str) -> None:
    text = (filler * before)[:before] + " the Mali " * times + (filler * after)[:after]
    assert _found(PLAIN, text) == ["the Mali"] * times


@given(st.integers(0, 300), st.integers(0, 300))
def test_a_match_may_begin_before_its_literal_and_end_behind_it(before: int, after: int) -> None:
    rule = replace(PLAIN, find=pattern(r"<[^<>]*the\ mali[^<>]*>", on="fold"), fix=None)
    inside = "<" + "x " * (before // 4) + "the Mali" + " x" * (after // 4) + ">"
    text = "y " * before + inside + " y" * after
    assert _found(rule, text) == [inside]


def test_no_place_is_found_twice() -> None:
    rule = replace(PLAIN, find=pattern(r"the\ \w+\ of\ the\ \w+"), when=("the ", " of "), fix=None)
    assert _found(rule, "the end of the day of the year and the rest of the week") == [
        "the end of the day",
        "the rest of the week",
    ]


def test_many_literals_on_one_line_cost_no_more_than_their_number() -> None:
    seconds = []
    for _ in range(2):  # looking for garbage takes a second in a process with much in memory
        began = time.process_time()
        assert len(_found(PLAIN, "the Mali " * 5_000)) == 5_000
        seconds.append(time.process_time() - began)
    assert min(seconds) < 2.0


def test_a_line_finder_looks_at_lines_with_a_literal() -> None:
    looked: list[str] = []

    def accept(page: Page, start: int, end: int) -> Hit | None:
        looked.append(page.text[start:end])
        return Hit(start, end) if page.text[start:end] == "read also" else None

    rule = replace(PLAIN, find=whole(accept), when=("read",), fix=None)
    assert _found(rule, "one\nread also\r\nread it, read it\nfour") == ["read also"]
    assert looked == ["read also", "read it, read it"]


def test_rules_of_the_other_strength_are_not_asked() -> None:
    assert _hits(replace(PLAIN, strength=Strength.WEAK), "the Mali") == []
    assert len(_hits(replace(PLAIN, strength=Strength.WEAK), "the Mali", Aim.WEAK)) == 1


def test_a_rule_speaks_in_its_languages() -> None:
    assert _found(replace(PLAIN, languages=("fr",)), "the Mali") == []
    assert _found(replace(PLAIN, languages=("fr", "en")), "the Mali") == ["the Mali"]


def test_a_function_is_a_finder_too() -> None:
    def find(page: Page) -> Sequence[Hit]:
        return [Hit(offset, offset + len(literal)) for offset, literal in page.hits]

    assert _found(replace(PLAIN, find=find), "the Mali, THE MALI") == ["the Mali", "THE MALI"]


def test_a_template_keeps_the_case_of_the_text() -> None:
    rule = replace(PLAIN, find=pattern(r"the\ (?P<name>mali)", on="fold"), fix=replace_with(r"\g<name>!"))
    assert [hit.fix for hit in _hits(rule, "the Mali, the MALI")] == ["Mali!", "MALI!"]
