"""What leads to rules, kept: the same parts as of rules that are imported, and no import for a text without faults."""

import subprocess
import sys

import pytest

from normalizer import Normalizer
from normalizer.rulebook.lead import bound_parts, kept_parts
from normalizer.rulebook.registry import all_rules, rule_ids, rule_with
from normalizer.rulebook.rule import Aim

_COUNT = """
import sys
from normalizer import Normalizer
assert Normalizer(language="en").clean("We went home.").text == "We went home."
print(sum(name.count(".") == 3 for name in sys.modules if name.startswith("normalizer.rules.")))
"""


@pytest.fixture(scope="module")
def normalizer() -> Normalizer:
    return Normalizer()


@pytest.mark.parametrize("aim", Aim)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_kept_parts_are_those_of_the_rules(normalizer, language, aim):
    data = normalizer.language_data(language)
    kept = kept_parts(rule_ids(), data, normalizer.lexicon, aim)
    bound = bound_parts(all_rules(), data, normalizer.lexicon, aim)
    assert [(part.literals, part.characters) for part in kept] == [(part.literals, part.characters) for part in bound]
    assert [part.bound[0] for part in kept[:9]] == [part.bound[0] for part in bound[:9]]


def test_only_chosen_rules_have_parts(normalizer):
    chosen = ("casing/stray-capital", "repetition/repeated-word")
    parts = kept_parts(chosen, normalizer.language_data("en"), normalizer.lexicon, Aim.STRONG)
    assert [part.bound[0].id for part in parts] == list(chosen)


def test_only_rules_with_safe_fixes_are_asked_to_mend(normalizer):
    parts = kept_parts(rule_ids(), normalizer.language_data("en"), normalizer.lexicon, Aim.MENDING)
    rules = [part.bound[0] for part in parts]
    assert "casing/stray-capital" in [rule.id for rule in rules]
    assert all(rule.finds_phrases or rule.safety == "safe" for rule in rules)


def test_a_rule_is_imported_when_it_may_find_something():
    Normalizer(language="en").clean("We went home.")
    done = subprocess.run([sys.executable, "-c", _COUNT], capture_output=True, text=True, check=True)
    assert int(done.stdout) < len(rule_ids()) / 3


def test_every_rule_has_its_id():
    assert [rule_with(rule_id).id for rule_id in rule_ids()] == list(rule_ids())
