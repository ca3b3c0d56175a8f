"""The view: lines, sentences, titles and zones at an offset."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.text.language import LanguageData
from normalizer.text.view import View
from tests.random_text import any_text, edited_text, seed_texts

ENGLISH = LanguageData("en", abbreviations=frozenset({"mr"}))
ANY = st.one_of(any_text(), edited_text())


def _view(text: str) -> View:
    return View(text, ENGLISH)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("a", ["a"]),
        ("a\n", ["a"]),
        ("a\n\n", ["a", ""]),
        ("a\r\nb\rc\n\nd", ["a", "b", "c", "", "d"]),
        ("\n", [""]),
        ("\r\r\n", ["", ""]),
        ("a\u2028b\x85c", ["a\u2028b\x85c"]),
    ],
)
def test_lines_end_at_line_feed_carriage_return_or_both(text: str, lines: list[str]) -> None:
    assert [text[a:b] for a, b in _view(text).lines] == lines


@given(ANY)
def test_every_offset_lies_in_its_line(text: str) -> None:
    view = _view(text)
    assert "".join(text[a:b] for a, b in view.lines) == text.replace("\r", "").replace("\n", "")
    for offset in range(len(text)):
        start, end = view.line_at(offset)
        assert start <= offset and not text[end:offset].strip("\r\n")
        assert (start, end) in view.lines


@given(ANY, st.integers(0, 300), st.integers(1, 30))
def test_the_context_holds_the_span_and_is_bounded(text: str, start: int, length: int) -> None:
    start, end = min(start, len(text)), min(start + length, len(text))
    first, last = _view(text).context(start, end)
    assert 0 <= first <= start and min(end, len(text)) <= last
    assert last - first <= 800 + (end - start)


@pytest.mark.parametrize(
    ("before", "after"),
    [("One stopped. ", " ran. Three."), ("One.” ", " ran! “Three"), ("One\n", " ran\r\nThree"), ("By J. ", " ran")],
)
def test_the_context_goes_from_stop_to_stop(before: str, after: str) -> None:
    text = before + "Two" + after
    first, last = _view(text).context(len(before), len(before) + 3)
    assert "One" not in text[first:last] and "Three" not in text[first:last]
    assert "Two" in text[first:last] and ("ran" in text[first:last])


@pytest.mark.parametrize(
    ("text", "place", "zone"),
    [
        ("A title\nHe said “the Syria”.", "the Syria", "quote"),
        ("A title\nHe said “see https://a.org/x”.", "https", "url"),
        ("A title\nHe left the Syria.", "A title", "title"),
        ("A title\nHe left the Syria.", "the Syria", "body"),
        ("one line only", "line", "body"),
    ],
)
def test_the_innermost_zone_counts(text: str, place: str, zone: str) -> None:
    start = text.index(place)
    assert _view(text).zone(start, start + len(place)) == zone


def test_hard_wrapped_text_is_told_from_paragraphs() -> None:
    words = seed_texts()["001_f2b34387c5484f8c.txt"].replace("\n", " ")
    wrapped = "\n".join(words[place : place + 70].strip() for place in range(0, 1400, 70))
    assert _view(wrapped).is_hard_wrapped
    assert not any(_view(text).is_hard_wrapped for text in seed_texts().values())


def test_echoes_are_words_that_stood_a_few_words_before() -> None:
    view = _view("The war of the war, he said, was the last war; a a war in and in.")
    found = [(view.bare_words[place], distance) for place, distance in view.echoes]
    assert found == [("the", 3), ("war", 3), ("a", 1), ("war", 3), ("in", 2)]


@given(ANY)
def test_bare_words_stand_where_their_spans_say(text: str) -> None:
    view = _view(text)
    spans = [view.bare_span(place) for place in range(len(view.bare_words))]
    assert [view.fold[start:end] for start, end in spans] == view.bare_words
    assert all(before <= after for (_, before), (after, _) in pairwise(spans))
