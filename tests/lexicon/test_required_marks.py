"""The marks and figures a pattern cannot do without."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normalizer.lexicon.required_marks import required_marks, requires_figure

_PIECES = (
    r"\w+",
    " ?",
    "[/|]",
    r"\(",
    "(?:-|/)",
    "@",
    "(?:ap|[/|] x)",
    "[:>]+",
    ".{0,3}",
    "(?:©|[(]c[)])?",
    "(?=.*:)",
    r"\d",
    "(?:[12]+|june)",
    "[0-9]{1,2}",
)


@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=6), st.data())
@settings(max_examples=100, deadline=None)
def test_every_match_has_one_of_them(pieces: list[str], data: st.DataObject) -> None:
    pattern = "".join(pieces)
    marks = required_marks(pattern)
    match = data.draw(st.from_regex(pattern, fullmatch=True))
    assert not marks or any(mark in match for mark in marks)
    assert not requires_figure(pattern) or re.search(r"\d", match)


@pytest.mark.parametrize(
    ("pattern", "marks"),
    [
        (r"\w+ (?:/|\|) ap", "/|"),
        (r"(?:by|from) .*", ""),
        (r"[^/]+", ""),
        (r"(?:\(ap\)|ap)", ""),
        (r"\w+(?:-|/)\w+", ""),  # a hyphen stands in every other line
        (r"(?:\(\w+\)|\[\w+\])", "(["),
        ("(unclosed", ""),
    ],
)
def test_marks_are_named_where_nothing_else_will_do(pattern: str, marks: str) -> None:
    assert required_marks(pattern) == marks


@pytest.mark.parametrize(
    ("pattern", "is_required"),
    [
        (r"may \d{1,2}", True),
        (r"(?:20\d\d|may [3-7])", True),
        (r"(?:20\d\d|may)", False),
        (r"\d*", False),
        (r"(?:at \d+)?", False),
        (r"[\da]", False),
        (r"[^\d]", False),
        (r"\D", False),
        ("(unclosed", False),
    ],
)
def test_a_figure_is_required_where_nothing_else_will_do(pattern: str, is_required: bool) -> None:
    assert requires_figure(pattern) is is_required
