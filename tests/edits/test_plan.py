"""Choosing edits: those chosen never collide, every other one is told why not."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.edits.edit import Edit, Safety, apply_edits
from normalizer.edits.plan import Candidate, choose_edits

LEVELS = st.sampled_from((Safety.SAFE, Safety.SUGGESTED))


@st.composite
def _candidates(draw: st.DrawFn) -> list[Candidate]:
    made = []
    for _ in range(draw(st.integers(0, 9))):
        start = draw(st.integers(0, 12))
        edit = Edit(start, start + draw(st.integers(0, 5)), draw(st.sampled_from(("", "x", "yz"))))
        safety = draw(st.sampled_from((Safety.SAFE, Safety.SUGGESTED)))
        objection = draw(st.sampled_from((None, None, None, "in quotation")))
        made.append(Candidate(edit, draw(st.sampled_from(("a/b", "c/d", "e/f"))), safety, objection))
    return made


@given(_candidates(), LEVELS)
def test_chosen_edits_are_disjoint_and_in_order(candidates: list[Candidate], level: Safety) -> None:
    edits = choose_edits(candidates, level).edits
    for first, second in zip(edits, edits[1:], strict=False):
        assert first.end <= second.start and first.start < second.start


@given(_candidates(), LEVELS)
def test_every_candidate_is_chosen_or_has_a_reason(candidates: list[Candidate], level: Safety) -> None:
    plan = choose_edits(candidates, level)
    for candidate, reason in zip(candidates, plan.withheld, strict=True):
        assert (candidate.edit in plan.edits) if reason is None else reason
    granted = {c.edit for c, reason in zip(candidates, plan.withheld, strict=True) if reason is None}
    assert granted == set(plan.edits)


@given(_candidates(), LEVELS)
def test_nothing_is_withheld_without_need(candidates: list[Candidate], level: Safety) -> None:
    """What is withheld has an objection, is not safe enough, or collides with a chosen edit."""
    plan = choose_edits(candidates, level)
    for candidate, reason in zip(candidates, plan.withheld, strict=True):
        if reason is None:
            continue
        collides = any(candidate.edit.overlaps(edit) and candidate.edit != edit for edit in plan.edits)
        assert candidate.objection or candidate.safety.rank < level.rank or collides


@given(_candidates(), LEVELS, st.randoms(use_true_random=False))
def test_the_choice_does_not_depend_on_the_order_of_candidates(
    candidates: list[Candidate], level: Safety, random: Random
) -> None:
    shuffled = list(candidates)
    random.shuffle(shuffled)
    assert choose_edits(shuffled, level).edits == choose_edits(candidates, level).edits


@given(_candidates())
def test_every_level_applies_what_the_stricter_one_applied(candidates: list[Candidate]) -> None:
    """Safe edits win over suggested ones, so asking for more never loses a safe edit."""
    safe, suggested = (choose_edits(candidates, level).edits for level in (Safety.SAFE, Safety.SUGGESTED))
    assert set(safe) <= set(suggested)


@pytest.mark.parametrize(
    ("first", "second", "winner"),
    [
        (("a/b", 0, 9, Safety.SUGGESTED), ("c/d", 2, 3, Safety.SAFE), "c/d"),
        (("a/b", 0, 3, Safety.SAFE), ("c/d", 2, 9, Safety.SAFE), "c/d"),
        (("c/d", 0, 4, Safety.SAFE), ("a/b", 2, 6, Safety.SAFE), "c/d"),
        (("c/d", 2, 4, Safety.SAFE), ("a/b", 2, 4, Safety.SAFE), "a/b"),
    ],
    ids=["safer", "longer", "earlier", "rule id"],
)
def test_safer_then_longer_then_earlier_then_by_rule(
    first: tuple[str, int, int, Safety], second: tuple[str, int, int, Safety], winner: str
) -> None:
    pair = [Candidate(Edit(start, end, rule), rule, safety) for rule, start, end, safety in (first, second)]
    plan = choose_edits(pair, Safety.SUGGESTED)
    assert [edit.text for edit in plan.edits] == [winner]
    assert f"overlaps {winner}" in plan.withheld


def test_two_rules_that_want_the_same_edit_are_both_granted() -> None:
    pair = [Candidate(Edit(0, 4, ""), rule, Safety.SAFE) for rule in ("a/b", "c/d")]
    assert choose_edits(pair, Safety.SAFE).withheld == (None, None)
    assert choose_edits(pair, Safety.SAFE).edits == (Edit(0, 4, ""),)


def test_neighbours_and_an_insertion_between_them_do_not_collide() -> None:
    edits = (Edit(0, 2, "a"), Edit(2, 5, "b"), Edit(5, 5, "!"))
    plan = choose_edits([Candidate(edit, "a/b", Safety.SAFE) for edit in edits], Safety.SAFE)
    assert plan.edits == edits
    assert apply_edits("Syria in", plan.edits) == "ab! in"


def test_what_is_only_suggested_says_how_to_apply_it() -> None:
    plan = choose_edits([Candidate(Edit(0, 1, "x"), "a/b", Safety.SUGGESTED)], Safety.SAFE)
    assert plan.withheld == ("suggested: apply with --apply suggested",)
