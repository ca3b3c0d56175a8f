"""The measured figures of the rules: the file that ships, and how it is read."""

import pytest

from normalizer.edits.edit import Safety
from normalizer.errors import LexiconError
from normalizer.evidence.rates import SIDES, read_rates
from normalizer.rulebook.registry import all_rules
from normalizer.rulebook.rule import Strength

RATES = read_rates()
RULES = {rule.id: rule for rule in all_rules()}
_FEW = 3  # hits among human sentences that prove nothing: their authors slip too
_VOTES, _BETTER = 20, 10


def test_every_measured_rule_exists():
    assert RATES.rules
    assert not RATES.rules.keys() - RULES.keys(), "measure anew: python -m normalizer.quality.rates"


def test_the_figures_say_where_they_come_from():
    assert {corpus.side for corpus in RATES.provenance.corpora} == set(SIDES)
    for side in SIDES:
        words = sum(corpus.words for corpus in RATES.provenance.corpora if corpus.side == side)
        assert words == getattr(RATES.words, side)
    assert all(len(corpus.sha256) == 64 for corpus in RATES.provenance.corpora)
    assert RATES.provenance.date
    assert RATES.provenance.program


@pytest.mark.parametrize("rule", RATES.rules)
def test_a_strong_rule_speaks_less_of_human_english_than_of_translation(rule):
    """English as first written; human translations carry faults of translation themselves."""
    counts = RATES.rules[rule]
    if RULES[rule].strength != Strength.STRONG:
        return
    expected = counts.mt * RATES.words.original / RATES.words.mt
    assert counts.original <= expected + _FEW, f"{counts.original} hits, {expected:.1f} as in translation"


@pytest.mark.parametrize("rule", RATES.rules)
def test_the_edits_of_a_safe_rule_are_borne_out(rule):
    counts = RATES.rules[rule]
    if RULES[rule].safety != Safety.SAFE or counts.support + counts.refute < _VOTES:
        return
    assert counts.support >= _BETTER * counts.refute


def test_rates_are_counted_per_1000_words_of_each_side():
    per = RATES.per_1000_words(next(iter(RATES.rules)))
    assert list(per) == [*SIDES, "all_human"]
    assert RATES.per_1000_words("no/rule") is None


def test_without_a_file_nothing_is_measured(tmp_path):
    assert read_rates(tmp_path / "none.json").rules == {}


def test_a_file_of_another_form_is_refused(tmp_path):
    path = tmp_path / "rates.json"
    path.write_text('{"rules": []}', encoding="utf-8")
    with pytest.raises(LexiconError, match=r"rates\.json: .*write it anew"):
        read_rates(path)
