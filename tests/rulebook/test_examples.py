"""Examples: marks and spans."""

import pytest

from normalizer.rulebook.examples import Flagged
from normalizer.rulebook.fix import capitalise_like


@pytest.mark.parametrize(
    ("text", "plain", "spans"),
    [
        ("in ⟦the Syria⟧ today", "in the Syria today", ((3, 12),)),
        ("⟦a⟧⟦b⟧ c", "ab c", ((0, 1), (1, 2))),
        ("none", "none", ()),
        ("⟦all⟧", "all", ((0, 3),)),
    ],
)
def test_marks_give_spans_of_the_plain_text(text: str, plain: str, spans: tuple[tuple[int, int], ...]) -> None:
    example = Flagged(text)
    assert (example.plain, example.spans) == (plain, spans)


@pytest.mark.parametrize(
    ("model", "text", "result"),
    [
        ("hard blow", "heavy blow", "heavy blow"),
        ("Hard blow", "heavy blow", "Heavy blow"),
        ("HARD BLOW", "heavy blow", "HEAVY BLOW"),
        ("“Hard", "heavy", "Heavy"),
        ("It", "at", "At"),
        ("A", "an old", "An old"),
        ("hard", "Syria", "Syria"),
        ("TCC employees", "draft officers", "draft officers"),
        ("TCC", "draft office", "Draft office"),
        ("", "x", "x"),
        ("30", "thirty", "thirty"),
    ],
)
def test_a_replacement_takes_the_capitals_of_what_it_replaces(model: str, text: str, result: str) -> None:
    assert capitalise_like(model, text) == result
