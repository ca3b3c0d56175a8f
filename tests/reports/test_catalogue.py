"""The catalogue of rules, as it tells of rules that nobody measured."""

import io

import pytest

from normalizer.evidence.rates import Counts, Provenance, Rates, Sides
from normalizer.reports import catalogue
from normalizer.rulebook.registry import all_rules

RULE = all_rules()[0]


def told(monkeypatch, rules, write):
    """What is written about the first rule when these are the measured counts."""
    rates = Rates(Provenance("", "", ()), Sides(mt=2000, original=1000, human=3000), rules)
    monkeypatch.setattr(catalogue, "read_rates", lambda: rates)
    out = io.StringIO()
    write(out)
    return out.getvalue()


def test_a_rule_that_nobody_measured_says_so(monkeypatch):
    assert "not measured" in told(monkeypatch, {}, lambda out: catalogue.write_list([RULE], out))
    assert "not measured" in told(monkeypatch, {}, lambda out: catalogue.write_page(RULE, out))
    row = catalogue.to_wire(RULE)
    assert row["per_1000_words"] is None
    assert row["votes"] is None


def test_the_list_takes_both_human_sides_together(monkeypatch):
    line = told(monkeypatch, {RULE.id: Counts(6, 0, 2, 5, 1)}, lambda out: catalogue.write_list([RULE], out))
    assert " 3.000   0.500      5:1 " in line


@pytest.mark.parametrize(
    ("counts", "votes"),
    [
        (Counts(6, 0, 2, 5, 1), "references support 5 edits and refute 1"),
        (Counts(6, 0, 2, 0, 0), "no edit could be judged"),
    ],
)
def test_the_page_keeps_the_sides_apart(monkeypatch, counts, votes):
    page = told(monkeypatch, {RULE.id: counts}, lambda out: catalogue.write_page(RULE, out))
    assert "3.000 hits per 1,000 words of machine translation, 0.000 of English as first written, 0.667 of" in page
    assert votes in page
