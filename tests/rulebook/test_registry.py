"""Choosing rules by name."""

import pytest

from normalizer.errors import SettingsError
from normalizer.rulebook.registry import all_rules, chosen_rules, find_rule, rule_ids

FAMILIES = sorted({rule.family for rule in all_rules()})


def test_ids_come_from_paths_and_are_in_order() -> None:
    ids = [rule.id for rule in all_rules()]
    assert ids == sorted(set(ids))
    assert find_rule("articles/article-before-name").family == "articles"


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_stands_for_its_rules(family: str) -> None:
    chosen = chosen_rules([family])
    assert chosen and {find_rule(rule_id).family for rule_id in chosen} == {family}
    assert {*chosen, *chosen_rules((), [family])} == set(rule_ids())


def test_what_is_ignored_wins_over_what_is_selected() -> None:
    chosen = chosen_rules(["articles"], ["articles/article-before-name"])
    assert chosen and "articles/article-before-name" not in chosen


def test_part_of_a_family_name_is_no_family() -> None:
    for name in ("article", "wording/cal", "names/v"):
        with pytest.raises(SettingsError, match="did you mean"):
            chosen_rules([name])


@pytest.mark.parametrize("name", ["", "zzzz", "articles/", " articles "])
def test_names_are_read_with_forbearance_or_refused(name: str) -> None:
    if name.strip().rstrip("/") == "articles":
        assert chosen_rules([name]) == chosen_rules(["articles"])
    else:
        with pytest.raises(SettingsError, match="mtnorm rules"):
            chosen_rules([name])


def test_an_unknown_rule_is_told_with_the_nearest() -> None:
    with pytest.raises(SettingsError, match="articles/article-before-name"):
        find_rule("articles/article-before-nam")
