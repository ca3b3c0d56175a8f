"""The evidence of translation, and the door it opens to weak rules."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.evidence.score import Door, Sign, door, trusted, weigh

SIGNS = st.lists(
    st.builds(
        Sign,
        st.sampled_from(("a/b", "c/d", "e/f")),
        st.sampled_from((0.0, 0.25, 0.5, 1.0, 2.0)),
        st.sampled_from(((), ("fr",), ("es", "it"), ("fr", "es"))),
    ),
    max_size=12,
)


def test_no_signs_say_nothing() -> None:
    evidence = weigh([])
    assert (evidence.score, evidence.level, evidence.sources, evidence.reasons) == (0.0, "none", (), ())
    assert not door(evidence, "", False).is_open


@given(SIGNS)
def test_the_score_lies_between_nought_and_one_and_grows_with_the_signs(signs: list[Sign]) -> None:
    scores = [weigh(signs[:count]).score for count in range(len(signs) + 1)]
    assert scores == sorted(scores)
    assert scores[0] >= 0.0 and scores[-1] < 1.0


@given(SIGNS, st.randoms(use_true_random=False))
def test_the_order_of_signs_does_not_matter(signs: list[Sign], random: Random) -> None:
    """But for which three of one rule count, and rules weigh the same each time."""
    equal = [Sign(sign.rule, 1.0, sign.sources[:1]) for sign in signs if sign.rule == "a/b"][:3]
    shuffled = list(equal)
    random.shuffle(shuffled)
    assert weigh(shuffled) == weigh(equal)


@given(SIGNS)
def test_shares_of_the_sources_make_up_the_whole(signs: list[Sign]) -> None:
    shares = [share for _, share in weigh(signs).sources]
    assert shares == sorted(shares, reverse=True)
    assert not shares or abs(sum(shares) - 1) < 0.01


def test_one_rule_counts_three_times_at_most() -> None:
    sign = Sign("a/b", 1.0, ("fr",))
    assert weigh([sign] * 3).score == weigh([sign] * 30).score > weigh([sign] * 2).score


def test_a_long_text_is_weighed_by_its_density() -> None:
    """Ten slips in a book say no more of it than one on a page, and ten on each page more than that."""
    leaks = [Sign("a/b", 1.0, ("fr",)), Sign("c/d", 1.0, ())]
    assert weigh(leaks, length=9_000) == weigh(leaks)
    assert weigh(leaks, length=200_000).level == "none"
    assert weigh(leaks * 20, length=200_000).score == pytest.approx(weigh(leaks).score)
    assert weigh(leaks * 60, length=200_000).level == "strong"


def test_a_rule_without_weight_says_nothing_of_translation() -> None:
    evidence = weigh([Sign("names/variant", 0.0, ("fr",))] * 9)
    assert (evidence.score, evidence.level, evidence.sources) == (0.0, "none", ())


def test_a_hint_of_translation_leaves_the_door_ajar_and_three_weak_findings_open_it() -> None:
    ajar = door(weigh([Sign("a/b", 0.5, ())]), "", False)
    assert ajar.is_ajar and not ajar.is_open
    assert not ajar.pushed(2).is_open
    assert ajar.pushed(3).is_open


def test_anything_strong_hints_at_translation_in_a_short_text() -> None:
    ajar = door(weigh([]), "", False, length=900, is_hinted=True)
    assert ajar.is_ajar and not ajar.pushed(2).is_open and ajar.pushed(3).is_open
    assert not door(weigh([]), "", False, length=9_000, is_hinted=True).is_ajar


def test_a_longer_text_has_to_show_more_weak_findings() -> None:
    hint = weigh([Sign("a/b", 0.5, ())])
    assert [door(hint, "", False, length=length).push for length in (0, 900, 4_000)] == [3, 3, 10]
    assert [door(weigh([]), "", False, length=n, is_hinted=True).push for n in (900, 2_400)] == [3, 6]


def test_one_finding_alone_opens_no_long_text_but_weak_ones_may() -> None:
    one = weigh([Sign("a/b", 1.0, ())])
    assert door(one, "", False, length=900, is_alone=True).is_open
    longer = door(one, "", False, length=2_000, is_alone=True)
    assert longer.is_ajar and not longer.is_open
    assert longer.pushed(5).is_open
    assert door(one, "", False, length=2_000).is_open
    assert door(one, "", True, length=2_000, is_alone=True).is_open


def test_one_vote_for_a_source_language_shuts_no_other_out() -> None:
    """A phrase of Turkish in a text from Mexico; two that agree are believed."""
    evidence = weigh([Sign("a/b", 2.0, ("tr",)), Sign("c/d", 1.0, ())])
    assert door(trusted(evidence, 1), "", False).admits(("es",))
    assert not door(trusted(evidence, 2), "", False).admits(("es",))
    assert door(trusted(evidence, 2), "", False).admits(("tr",))


def test_weak_findings_alone_open_no_door() -> None:
    assert not door(weigh([]), "", False).pushed(9).is_open


def test_the_reasons_name_rules_that_weigh() -> None:
    evidence = weigh([Sign("a/b", 1.0, ("fr",)), Sign("a/b", 1.0, ("fr",)), Sign("n/v", 0.0, ())])
    assert evidence.reasons == ("a/b ×2",)


@pytest.mark.parametrize(
    ("source", "translated", "signs", "wanted", "admitted"),
    [
        ("", False, [], ("fr",), False),
        ("", False, [Sign("a/b", 1.0, ("fr",))], ("fr", "es"), True),
        ("", False, [Sign("a/b", 1.0, ("fr",))], ("ru",), False),
        ("", False, [Sign("a/b", 1.0, ("fr", "es"))], ("ru",), False),
        ("", False, [Sign("a/b", 1.0, ("fr", "es", "it", "pt"))], ("ru",), True),
        ("", False, [Sign("a/b", 1.0, ("fr",))], (), True),
        ("", False, [Sign("a/b", 0.5, ("fr",))], ("fr",), False),
        ("", False, [Sign("a/b", 1.0, ())], ("ru",), True),
        ("", True, [], ("ru",), True),
        ("", True, [Sign("a/b", 1.0, ("fr",))], ("fr",), True),
        ("fr", False, [], ("fr",), True),
        ("fr", False, [], ("ru",), False),
        ("fr", True, [], ("ru",), False),
        ("fr", False, [], (), True),
    ],
)
def test_who_may_speak(
    source: str, translated: bool, signs: list[Sign], wanted: tuple[str, ...], admitted: bool
) -> None:
    opening = door(weigh(signs), source, translated)
    assert ((opening.is_open or bool(opening.given)) and opening.admits(wanted)) is admitted


@pytest.mark.parametrize(
    ("now", "then", "covered"),
    [
        (Door(True, frozenset({"es", "fr"})), Door(True, frozenset({"es"})), True),
        (Door(True, frozenset({"es"})), Door(True, frozenset({"es", "fr"})), False),
        (Door(True, frozenset({"es"})), Door(True, frozenset()), False),
        (Door(True, frozenset({"es"})), Door(False, frozenset()), True),
        (Door(True, frozenset({"es"})), Door(False, frozenset(), push=3), False),
        (Door(True, frozenset()), Door(True, frozenset({"es"})), True),
        (Door(False, frozenset()), Door(True, frozenset()), False),
        (Door(True, frozenset({"es"}), "ru"), Door(True, frozenset(), "ru"), True),
    ],
)
def test_a_door_covers_what_admits_no_more(now: Door, then: Door, *, covered: bool) -> None:
    assert now.covers(then) is covered
