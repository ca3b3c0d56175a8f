"""Every rule on every one of its examples: what a rule file says of itself is true."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from normalizer.engine import Normalizer
from normalizer.result import Finding
from normalizer.rulebook import Clean, Flagged, Missed, Rule
from normalizer.rulebook.examples import CLOSE, OPEN
from normalizer.rulebook.find import PatternFinder
from normalizer.rulebook.registry import all_rules
from normalizer.rulebook.rule import Aim
from normalizer.rulebook.ruleset import Ruleset
from normalizer.text.fold import fold, strange_characters
from normalizer.text.language import WRITTEN_AS
from normalizer.text.view import View

RULES = all_rules()
Make = Callable[..., Normalizer]
_BEFORE = (
    "The council met for the second time this year and spoke at length about the old bridge over the river. Most of "
    "its members want to keep the bridge; a few would rather build a wider one further down. Cars have to wait there "
    "every morning, and the ferry no longer runs in winter. A plan from the last decade was never paid for."
)
_AFTER = (
    "Shops along the road would lose their customers if it were closed for long. Nobody knows yet what the work would "
    "cost, because the ground under the pillars has to be tested first. The mayor wants the answer before the summer, "
    "and people who live nearby may say what they think at a meeting in the school hall, which begins in the evening."
)
# What these find depends on the first line, or on how much of the text is in one language or style.
_LOOK_AT_THE_WHOLE: frozenset[str] = frozenset()


def _cases(kind: type) -> list[object]:
    """A parameter for each example of a kind, named so that a failure is found at once."""
    return [
        pytest.param(rule, example, id=f"{rule.id}: {example.text[:50]}")
        for rule in RULES
        for example in rule.examples
        if isinstance(example, kind)
    ]


def _each_rule(rules: Iterator[Rule] | tuple[Rule, ...] = RULES) -> list[object]:
    return [pytest.param(rule, id=rule.id) for rule in rules]


def _language(rule: Rule, example: Flagged | Clean | Missed | None = None) -> str:
    return (example.language if example else "") or (rule.languages[0] if rule.languages else "en")


def _normalizer(make: Make, rule: Rule, example: Flagged | Clean | Missed) -> Normalizer:
    source = "*" if isinstance(example, Missed) else example.source
    known = {"machine_translated": True} if source == "*" else {"source_language": source or ""}
    return make(select=(rule.id,), language=_language(rule, example), apply="suggested", **known)


def _marked(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with what was found in marks, to be read beside the example."""
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + OPEN + text[start:end] + CLOSE + text[end:]
    return text


def _shown(text: str, findings: tuple[Finding, ...]) -> str:
    return _marked(text, [(finding.start, finding.end) for finding in findings])


def _hits(make: Make, rule: Rule, example: Clean) -> list[tuple[int, int]]:
    """What the rule itself finds, whatever evidence or zones would make of it."""
    normalizer = make(select=(rule.id,), language=_language(rule))
    language = normalizer.language_data(_language(rule, example))
    view, ruleset = View(example.text, language), Ruleset([rule], language, normalizer.lexicon, normalizer.sound_cost)
    return [(hit.start, hit.end) for _, hit in ruleset.find(view, tuple, Aim(rule.strength))]


def test_there_are_rules_and_their_ids_are_unique() -> None:
    assert len(RULES) > 10
    assert not [name for name, count in Counter(rule.id for rule in RULES).items() if count > 1]


@pytest.mark.parametrize("rule", _each_rule())
def test_a_rule_says_what_and_why_in_one_line_each(rule: Rule) -> None:
    for what, line in (("title", rule.title), ("why", rule.why)):
        assert line and "\n" not in line and line == line.strip(), what
    assert len(rule.title) <= 80, f"title has {len(rule.title)} characters"
    assert not rule.title.endswith("."), "a title is no sentence"
    assert rule.title[0].isupper() or not rule.title[0].isalpha()
    assert "/" in rule.mqm, f"mqm {rule.mqm!r} is not category/subcategory"


@pytest.mark.parametrize("rule", _each_rule())
def test_the_languages_of_a_rule_are_written_as_settings_write_them(rule: Rule) -> None:
    assert WRITTEN_AS.keys().isdisjoint((*rule.sources, *rule.languages))
    assert len(set(rule.sources)) == len(rule.sources)


@pytest.mark.parametrize("rule", _each_rule())
def test_a_rule_has_two_examples_of_each_kind(rule: Rule) -> None:
    kinds = Counter(type(example) for example in rule.examples)
    assert kinds[Flagged] >= 2, f"{kinds[Flagged]} Flagged"
    assert kinds[Clean] >= 2, f"{kinds[Clean]} Clean"
    assert len({example.text for example in rule.examples}) == len(rule.examples), "the same example twice"


@pytest.mark.parametrize("rule", _each_rule())
def test_what_is_not_flagged_has_a_reason(rule: Rule) -> None:
    for example in rule.examples:
        if not isinstance(example, Flagged):
            assert example.because.strip(), example.text
            assert OPEN not in example.text and CLOSE not in example.text, "only Flagged examples are marked"


@pytest.mark.parametrize(("rule", "example"), _cases(Flagged))
def test_exactly_the_marked_place_is_found(rule: Rule, example: Flagged, make_normalizer: Make) -> None:
    assert example.spans, "nothing is marked"
    found = _normalizer(make_normalizer, rule, example).check(example.plain)
    assert _shown(example.plain, found) == example.text
    assert {finding.rule for finding in found} == {rule.id}


@pytest.mark.parametrize(("rule", "example"), _cases(Flagged))
def test_the_text_becomes_what_the_example_says(rule: Rule, example: Flagged, make_normalizer: Make) -> None:
    normalizer = _normalizer(make_normalizer, rule, example)
    cleaned = normalizer.examine(example.plain)
    assert normalizer.repair(example.plain).text == cleaned.text
    withheld = [finding.withheld for finding in cleaned.findings if finding.withheld]
    if example.becomes is None:
        assert cleaned.text == example.plain
        assert not [finding for finding in cleaned.findings if finding.edit], "there is a fix: say what it becomes"
    else:
        assert cleaned.text == example.becomes, f"withheld: {withheld}"


@pytest.mark.parametrize(("rule", "example"), _cases(Flagged))
def test_the_place_is_found_in_a_long_text_too(rule: Rule, example: Flagged, make_normalizer: Make) -> None:
    """What stands far before and after, in lines of their own, makes no difference."""
    text = f"{_BEFORE}\n\n{example.plain}\n\n{_AFTER}"
    shift = len(_BEFORE) + 2
    found = _normalizer(make_normalizer, rule, example).check(text)
    inside = [
        (f.start - shift, f.end - shift) for f in found if shift <= f.start <= f.end <= shift + len(example.plain)
    ]
    if rule.id not in _LOOK_AT_THE_WHOLE:
        assert _marked(example.plain, inside) == example.text


@pytest.mark.parametrize(("rule", "example"), _cases(Flagged))
def test_the_rule_is_silent_on_its_own_result(rule: Rule, example: Flagged, make_normalizer: Make) -> None:
    if example.becomes is not None:
        again = _normalizer(make_normalizer, rule, example).clean(example.becomes)
        assert _shown(example.becomes, again.findings) == example.becomes


@pytest.mark.parametrize(("rule", "example"), _cases(Clean))
def test_nothing_is_found_in_a_clean_example(rule: Rule, example: Clean, make_normalizer: Make) -> None:
    found = _normalizer(make_normalizer, rule, example).check(example.text)
    assert _shown(example.text, found) == example.text, example.because


@pytest.mark.parametrize(("rule", "example"), _cases(Missed))
def test_what_is_missed_is_still_missed(rule: Rule, example: Missed, make_normalizer: Make) -> None:
    found = _normalizer(make_normalizer, rule, example).check(example.text)
    assert not found, f"promote me to Flagged: {_shown(example.text, found)}"


@pytest.mark.parametrize("rule", _each_rule(tuple(rule for rule in RULES if rule.when)))
def test_a_flagged_example_holds_a_literal_or_character_of_its_rule(rule: Rule, make_normalizer: Make) -> None:
    normalizer = make_normalizer(select=(rule.id,), language=_language(rule))
    for example in rule.examples:
        if isinstance(example, Flagged):
            literals = rule.literals(normalizer.language_data(_language(rule, example)))
            folded, strange = fold(example.plain), "".join(strange_characters(example.plain))
            has_character = rule.characters and re.search(rule.characters, strange)
            assert has_character or any(literal in folded for literal in literals), f"none in {example.text}"


@pytest.mark.parametrize("rule", _each_rule(tuple(rule for rule in RULES if rule.when)))
def test_literals_are_words_of_the_fold(rule: Rule, make_normalizer: Make) -> None:
    """A literal with a capital or a curly quote would never be met."""
    language = make_normalizer(select=(rule.id,), language=_language(rule)).language_data(_language(rule))
    literals = rule.literals(language)
    assert literals, "the slots in `when` are empty: the rule never looks"
    assert not [literal for literal in literals if fold(literal) != literal]


@pytest.mark.parametrize(
    ("rule", "index"),
    [
        pytest.param(rule, index, id=f"{rule.id} unless {index}")
        for rule in RULES
        if isinstance(rule.find, PatternFinder)
        for index in range(len(rule.find.unless))
    ],
)
def test_every_exception_is_needed_by_a_clean_example(rule: Rule, index: int, make_normalizer: Make) -> None:
    assert isinstance(rule.find, PatternFinder)
    looser = replace(rule, find=rule.find.without(index))
    clean = [example for example in rule.examples if isinstance(example, Clean)]
    fires = [example.text for example in clean if _hits(make_normalizer, looser, example)]
    assert fires, f"no Clean example needs unless[{index}] = {rule.find.unless[index]!r}"
