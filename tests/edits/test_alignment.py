"""The alignment: exact, both ways, and composable."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.edits.alignment import Alignment
from normalizer.edits.edit import Edit, apply_edits


@st.composite
def _edits_of(draw: st.DrawFn, text: str) -> list[Edit]:
    """Edits of a text, in order, none overlapping another: deletions, insertions, replacements."""
    edges = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    edits = [
        Edit(a, b, draw(st.sampled_from(("", "x", "yz", "uvw")))) for a, b in zip(edges[::2], edges[1::2], strict=False)
    ]
    kept: list[Edit] = []
    for edit in edits:
        if not kept or (kept[-1].start < edit.start and kept[-1].end <= edit.start):
            kept.append(edit)
    return kept


@st.composite
def _step(draw: st.DrawFn) -> tuple[str, str, Alignment]:
    text = draw(st.text("abcdefgh", max_size=20))
    edits = draw(_edits_of(text))
    return text, apply_edits(text, edits), Alignment.of_edits(edits)


@st.composite
def _steps(draw: st.DrawFn, count: int) -> tuple[list[str], list[Alignment]]:
    text, cleaned, alignment = draw(_step())
    texts, alignments = [text, cleaned], [alignment]
    for _ in range(count - 1):
        edits = draw(_edits_of(texts[-1]))
        texts.append(apply_edits(texts[-1], edits))
        alignments.append(Alignment.of_edits(edits))
    return texts, alignments


def _kept(alignment: Alignment, start: int, end: int) -> set[int]:
    """The characters of a stretch that are still there or were replaced, deleted ones left out."""
    deleted = {place for a, b, c, d in alignment.changes if c == d for place in range(a, b)}
    return set(range(start, end)) - deleted


def _undo(alignment: Alignment, original: str, cleaned: str) -> str:
    return apply_edits(cleaned, [Edit(c, d, original[a:b]) for a, b, c, d in alignment.changes])


def _check_exact(alignment: Alignment, before: str, after: str) -> None:
    """Stretches are in order and what lies between them is the same text on both sides."""
    old = new = 0
    for a, b, c, d in (*alignment.changes, (len(before), len(before), len(after), len(after))):
        assert old <= a <= b and new <= c <= d
        assert before[old:a] == after[new:c]
        old, new = b, d


@given(_step())
def test_what_is_not_listed_is_unchanged(step: tuple[str, str, Alignment]) -> None:
    text, cleaned, alignment = step
    _check_exact(alignment, text, cleaned)
    assert _undo(alignment, text, cleaned) == text


@given(_step(), st.integers(0, 20), st.integers(0, 20))
def test_there_and_back_contains_the_span(step: tuple[str, str, Alignment], first: int, second: int) -> None:
    """Only characters that were deleted at an edge of the span can be lost on the way."""
    text, cleaned, alignment = step
    start, end = sorted((min(first, len(text)), min(second, len(text))))
    new_start, new_end = alignment.to_clean(start, end)
    assert 0 <= new_start <= new_end <= len(cleaned)
    old_start, old_end = alignment.to_original(new_start, new_end)
    assert 0 <= old_start <= old_end <= len(text)
    assert _kept(alignment, start, end) <= set(range(old_start, old_end))


@given(_step(), st.integers(0, 40), st.integers(0, 40))
def test_back_and_there_contains_the_span(step: tuple[str, str, Alignment], first: int, second: int) -> None:
    _, cleaned, alignment = step
    start, end = sorted((min(first, len(cleaned)), min(second, len(cleaned))))
    new_start, new_end = alignment.to_clean(*alignment.to_original(start, end))
    assert _kept(alignment.inverse(), start, end) <= set(range(new_start, new_end))


@given(_step(), st.integers(0, 20), st.integers(1, 20))
def test_an_untouched_span_keeps_its_text(step: tuple[str, str, Alignment], start: int, length: int) -> None:
    text, cleaned, alignment = step
    end = start + length
    if end <= len(text) and not any(
        (a < end and start < b) or start < a == b < end for a, b, _, _ in alignment.changes
    ):
        new_start, new_end = alignment.to_clean(start, end)
        assert cleaned[new_start:new_end] == text[start:end]
        assert alignment.to_original(new_start, new_end) == (start, end)


@given(_step())
def test_the_inverse_of_the_inverse_is_the_same(step: tuple[str, str, Alignment]) -> None:
    text, cleaned, alignment = step
    _check_exact(alignment.inverse(), cleaned, text)
    assert alignment.inverse().inverse() == alignment


@given(_steps(2))
def test_two_steps_compose_to_one(steps: tuple[list[str], list[Alignment]]) -> None:
    (text, _, cleaned), (first, second) = steps
    both = first.then(second)
    _check_exact(both, text, cleaned)
    assert _undo(both, text, cleaned) == text
    assert apply_edits(text, [Edit(a, b, cleaned[c:d]) for a, b, c, d in both.changes]) == cleaned


@given(_steps(2), st.integers(0, 20), st.integers(0, 20))
def test_the_composition_projects_as_the_two_steps_do(
    steps: tuple[list[str], list[Alignment]], start: int, length: int
) -> None:
    """Where a span's edges were untouched by both steps, both ways lead to the same place."""
    (text, _, _), (first, second) = steps
    both = first.then(second)
    end = start + length
    free = all(edge < a or edge > b for edge in (start, end) for a, b, _, _ in both.changes)
    if end <= len(text) and free:
        assert both.to_clean(start, end) == second.to_clean(*first.to_clean(start, end))


@given(_steps(3))
def test_composition_does_not_depend_on_brackets(steps: tuple[list[str], list[Alignment]]) -> None:
    _, (first, second, third) = steps
    assert first.then(second).then(third) == first.then(second.then(third))


@given(_steps(2))
def test_stretches_of_a_composition_never_touch(steps: tuple[list[str], list[Alignment]]) -> None:
    _, (first, second) = steps
    if first.changes and second.changes:
        assert all(left[1] < right[0] for left, right in pairwise(first.then(second).changes))


def test_nothing_composes_with_anything() -> None:
    step = Alignment(((3, 7, 3, 3),))
    assert Alignment().then(step) == step == step.then(Alignment())


@pytest.mark.parametrize("stretch", [(-1, 3), (5, 3)])
def test_what_is_no_stretch_is_refused(stretch: tuple[int, int]) -> None:
    for project in (Alignment().to_clean, Alignment().to_original):
        with pytest.raises(ValueError, match="is no stretch of a text"):
            project(*stretch)
