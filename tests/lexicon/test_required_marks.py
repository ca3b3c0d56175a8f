"""The marks a pattern cannot do without."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normalizer.lexicon.required_marks import required_marks

_PIECES = (r"\w+", " ?", "[/|]", r"\(", "(?:-|/)", "@", "(?:ap|[/|] x)", "[:>]+", ".{0,3}", "(?:©|[(]c[)])?", "(?=.*:)")


@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=6), st.data())
@settings(max_examples=100, deadline=None)
def test_every_match_has_one_of_them(pieces: list[str], data: st.DataObject) -> None:
    pattern = "".join(pieces)
    marks = required_marks(pattern)
    match = data.draw(st.from_regex(pattern, fullmatch=True))
    assert not marks or any(mark in match for mark in marks)


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
