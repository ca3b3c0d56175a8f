"""`mtnorm rules`: the catalogue."""

import json

import pytest

from normalizer.evidence.rates import read_rates
from normalizer.rulebook.registry import all_rules

RULES = all_rules()
WIRE_KEYS = (
    "id",
    "family",
    "title",
    "why",
    "safety",
    "strength",
    "mqm",
    "languages",
    "sources",
    "per_1000_words",
    "votes",
)


def test_the_list_names_every_rule_by_family(mtnorm):
    told = mtnorm("rules").stdout.decode()
    for rule in RULES:
        assert f"  {rule.id} " in told
        assert rule.title in told
        assert f"\n{rule.family}\n" in f"\n{told}"


def test_the_list_of_a_family_names_its_rules_alone(mtnorm):
    family = RULES[0].family
    rows = json.loads(mtnorm("rules", family, "--format", "json").stdout)
    assert [row["id"] for row in rows] == [rule.id for rule in RULES if rule.family == family]


def test_the_list_as_json_has_every_rule(mtnorm):
    rows = json.loads(mtnorm("rules", "--format", "json").stdout)
    assert [row["id"] for row in rows] == [rule.id for rule in RULES]
    assert list(rows[0]) == list(WIRE_KEYS)


@pytest.mark.parametrize("rule", RULES[:2], ids=lambda rule: rule.id)
def test_a_rule_explains_itself_by_its_own_examples(mtnorm, rule):
    told = mtnorm("rules", rule.id).stdout.decode()
    for part in (rule.title, rule.why, rule.mqm, rule.safety.value, rule.strength.value):
        assert part in told
    for example in rule.examples:
        assert example.text.replace("⟦", "[").replace("⟧", "]").replace("\n", "⏎") in told
        assert getattr(example, "because", "") in told
    as_json = json.loads(mtnorm("rules", rule.id, "--format", "json").stdout)
    assert len(as_json["examples"]) == len(rule.examples)


def test_the_list_shows_the_measured_figures(mtnorm):
    """Rates are counts per words; a rule without counts says that it was not measured."""
    rates = read_rates()
    rows = {row["id"]: row for row in json.loads(mtnorm("rules", "--format", "json").stdout)}
    lines = {line.split()[0]: line for line in mtnorm("rules").stdout.decode().splitlines() if line.startswith("  ")}
    for rule in RULES:
        per, counts = rates.per_1000_words(rule.id), rates.rules.get(rule.id)
        assert rows[rule.id]["per_1000_words"] == per
        assert (rows[rule.id]["votes"] is None) == (counts is None)
        assert (f"{per['mt']:.3f}" if per else "not measured") in lines[rule.id]


def test_a_rule_tells_its_figures_in_words(mtnorm):
    rates = read_rates()
    measured = next(rule for rule, counts in rates.rules.items() if counts.mt and counts.support)
    told = mtnorm("rules", measured).stdout.decode()
    per = rates.per_1000_words(measured)
    assert f"{per['mt']:.3f} hits per 1,000 words of machine translation" in told
    assert f"references support {rates.rules[measured].support} edits" in told


def test_an_unknown_rule_gets_a_suggestion(mtnorm):
    done = mtnorm("rules", RULES[0].id + "x")
    assert done.returncode == 2
    assert f"did you mean '{RULES[0].id}'?" in done.stderr.decode()


def test_timing_tells_what_each_rule_costs_the_dearest_first(mtnorm, folder):
    (folder / "a.txt").write_text("He lives in the Syria, he said. she indicated.\n\n" * 40, encoding="utf-8")
    lines = mtnorm("rules", "--timing", "a.txt").stdout.decode().splitlines()
    costs = {line.split()[2]: float(line.split()[0]) for line in lines[1:-1] if "(" not in line}
    assert set(costs) == {rule.id for rule in RULES}
    assert list(costs.values()) == sorted(costs.values(), reverse=True)
    assert costs["articles/article-before-name"] > 0
    assert "(0.00 MB of text)" in lines[-1]


def test_timing_as_json_adds_up(mtnorm, folder):
    (folder / "a.jsonl").write_text('{"body": "He lives in the Syria."}\n' * 30, encoding="utf-8")
    told = json.loads(mtnorm("rules", "articles", "--timing", "a.jsonl", "--field", "body", "--format", "json").stdout)
    assert told["bytes"] == 30 * len("He lives in the Syria.")
    assert {row["part"] for row in told["parts"]} >= {rule.id for rule in RULES if rule.family == "articles"}
    assert 0 < sum(row["share"] for row in told["parts"]) <= 1.000001


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--timing", "none.txt"), "no such file"),
        (("--timing", "empty.txt"), "no text to measure"),
        (("--field", "body"), "belong to --timing"),
    ],
)
def test_timing_without_texts_is_told(mtnorm, folder, arguments, message):
    (folder / "empty.txt").write_text("")
    done = mtnorm("rules", *arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert message in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1
