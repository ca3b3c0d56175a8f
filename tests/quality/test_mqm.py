"""The severity of findings."""

import pytest

from normalizer.errors import LexiconError
from normalizer.quality.mqm import read_severities
from normalizer.rulebook.registry import all_rules


def test_every_category_of_a_rule_has_a_severity_of_its_own():
    severities = read_severities()
    for rule in all_rules():
        assert rule.mqm.partition("/")[0] in severities.by_category, f"{rule.id}: {rule.mqm}"


def test_the_longest_entry_decides():
    severities = read_severities()
    assert severities.of("accuracy/untranslated") == "major"
    assert severities.of("accuracy/addition") == "minor"
    assert severities.weights["major"] > severities.weights["minor"] > severities.weights["punctuation"]


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("weights: {minor: one}\nseverities: {}\n", "must have"),
        ('weights: {minor: "1"}\nseverities: {style: grave}\n', "no weight for grave"),
    ],
)
def test_a_table_of_another_form_is_refused(tmp_path, table, message):
    path = tmp_path / "mqm.yaml"
    path.write_text(table, encoding="utf-8")
    with pytest.raises(LexiconError, match=message):
        read_severities(path)
