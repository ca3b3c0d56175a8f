"""The guard: an edit may not change numbers, dates or negations behind the reader's back."""

import pytest

from normalizer.edits.guard import changed_meaning

NEGATIONS = ("not", "no", "never", "without", "cannot")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("40 000 men", "40,000 men"),
        ("40\N{NARROW NO-BREAK SPACE}000", "40,000"),
        ("3.500.000", "3,500,000"),
        ("Saturday November 30", "Saturday, November 30"),
        ("did not fall", "has not fallen"),
        ("didn’t fall", "didn't fall"),
        ("cannot", "can’t"),
        ("in 2016, 28 men", "28 men in 2016"),
        ("the Syria", "Syria"),
        ("", ""),
        ("5.0 km", "5.0 kilometres"),
    ],
)
def test_what_says_the_same_passes(before: str, after: str) -> None:
    assert changed_meaning(before, after, NEGATIONS, frozenset()) is None


@pytest.mark.parametrize(
    ("before", "after", "reason"),
    [
        ("30 men", "3 men", "changes a number"),
        ("3.5 million", "35 million", "changes a number"),
        ("1,5 km", "15 km", "changes a number"),
        ("2015 and 2016", "2015", "changes a number"),
        ("a man", "1 man", "changes a number"),
        ("3.50", "350", "changes a number"),
        ("did not fall", "fell", "changes a negation"),
        ("didn’t fall", "fell", "changes a negation"),
        ("he came", "he never came", "changes a negation"),
        ("Without it", "With it", "changes a negation"),
    ],
)
def test_what_says_something_else_is_refused(before: str, after: str, reason: str) -> None:
    assert changed_meaning(before, after, NEGATIONS, frozenset()) == reason


@pytest.mark.parametrize(
    ("before", "after", "owned"),
    [
        ("12,5 %", "12.5 %", "number"),
        ("2.30 pm", "14:30", "number"),
        ("not until", "only", "negation"),
        ("30 not here", "", "furniture"),
        ("30 not here", "", "copy"),
    ],
)
def test_a_rule_answers_for_what_it_owns(before: str, after: str, owned: str) -> None:
    assert changed_meaning(before, after, NEGATIONS, frozenset({owned})) is None


def test_owning_numbers_is_not_owning_negations() -> None:
    assert changed_meaning("not 5", "6", NEGATIONS, frozenset({"number"})) == "changes a negation"
