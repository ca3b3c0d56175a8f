"""Each fault is told once, none is lost, and nothing that was applied goes untold."""

from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

from hypothesis import given
from hypothesis import strategies as st

from normalizer.doubles import told_once
from normalizer.edits.edit import Edit, Safety, apply_edits
from normalizer.engine import Normalizer
from normalizer.result import Finding
from normalizer.rulebook.rule import Evidence

TEXT = "The council allows to close the old bridge on the river."


def _found(words: str, rule: str, new: str | None = None, **facts: object) -> Finding:
    start = TEXT.index(words)
    end = start + len(words)
    edit = None if new is None else Edit(start, end, new)
    safety = Safety.FLAG if new is None else Safety.SUGGESTED
    finding = Finding(rule, start, end, words, "Reason", safety, edit, False, None, "fluency", "body")
    return replace(finding, **facts)


def _rules(*findings: Finding) -> list[str]:
    return [finding.rule for finding in told_once(findings)]


def test_of_the_same_words_what_is_applied_is_told() -> None:
    flag, withheld = _found("the river", "a/flag"), _found("the river", "b/withheld", "a river")
    applied = _found("the river", "c/applied", "rivers", applied=True)
    assert _rules(flag, withheld) == ["b/withheld"]
    assert _rules(flag, withheld, applied) == ["c/applied"]


def test_of_edits_that_wait_the_safer_is_told() -> None:
    unsure, safe = _found("the river", "a/b", "a river"), _found("the river", "c/d", "rivers", safety=Safety.SAFE)
    assert _rules(unsure, safe) == ["c/d"]


def test_an_entry_speaks_before_a_rule_and_with_other_entries() -> None:
    ours = _found("the river", "wording/calque", evidence=(Evidence("lexicon", "ours", "wording/fr.yaml:2"),))
    own = _found("the river", "wording/officialese", evidence=(Evidence("lexicon", "own", "own/fr.yaml:1"),))
    (told,) = told_once([_found("the river", "articles/a"), ours, own])
    assert told.rule == "wording/calque"
    assert [reason.detail for reason in told.evidence] == ["ours", "own"]


def test_the_longer_of_a_family_is_told() -> None:
    longer, shorter = _found("allows to close", "wording/a"), _found("allows to", "wording/b")
    assert _rules(shorter, longer) == ["wording/a"]
    assert _rules(_found("allows to", "articles/b"), longer) == ["articles/b", "wording/a"]
    assert _rules(_found("council allows to", "wording/b"), longer) == ["wording/b", "wording/a"]


def test_a_shorter_one_with_more_to_show_is_told_too() -> None:
    longer = _found("allows to close", "wording/a")
    assert _rules(longer, _found("allows to", "wording/b", "makes it possible to")) == ["wording/b", "wording/a"]


def test_what_the_edit_of_the_longer_leaves_as_it_is_is_told_too() -> None:
    longer = _found("close the old bridge", "wording/a", "close the aged bridge")
    assert _rules(longer, _found("the old", "wording/b")) == ["wording/a"]
    assert _rules(longer, _found("close", "wording/b")) == ["wording/b", "wording/a"]
    order = _found("close the old bridge", "wording/a", "the old bridge close")
    assert _rules(order, _found("bridge", "wording/b", "dam")) == ["wording/a"]


def test_an_article_is_missing_once_wherever_it_goes() -> None:
    longer = _found("old bridge", "articles/a", "an old bridge")
    assert _rules(longer, _found("bridge", "articles/b")) == ["articles/a"]


def test_what_is_applied_is_told_beside_another_edit() -> None:
    longer = _found("close the old bridge", "wording/a", "the old bridge close", applied=True)
    inner = _found("bridge", "wording/b", "bridge", applied=True, edit=Edit(0, 3, "A"))
    assert _rules(longer, inner) == ["wording/a", "wording/b"]
    same = _found("close the old bridge", "wording/b", "", applied=True, edit=Edit(0, 3, "A"))
    assert _rules(longer, same) == ["wording/a", "wording/b"]
    assert _rules(longer, replace(longer, rule="wording/b")) == ["wording/a"]


@st.composite
def _findings(draw: st.DrawFn) -> list[Finding]:
    """Findings anywhere, each of a rule of its own, of two families."""
    made = []
    for number in range(draw(st.integers(0, 12))):
        start = draw(st.integers(0, 8))
        words = TEXT[start : start + draw(st.integers(1, 8))]
        new = draw(st.sampled_from((None, "", "x", words + "x")))
        facts = {"applied": new is not None and draw(st.booleans())}
        finding = _found(TEXT, f"{draw(st.sampled_from(('a', 'b')))}/{number}", new, **facts)
        edit = None if new is None else Edit(start, start + len(words), new)
        made.append(replace(finding, start=start, end=start + len(words), text=words, edit=edit))
    return made


@given(_findings(), st.randoms(use_true_random=False))
def test_what_goes_is_told_by_what_stays(findings: list[Finding], random: object) -> None:
    told = told_once(findings)
    assert told_once(told) == told
    assert [(f.start, f.end, f.rule) for f in told] == sorted((f.start, f.end, f.rule) for f in told)
    assert {f.rule for f in told} <= {f.rule for f in findings}
    for finding in findings:
        assert any(t.start <= finding.start and finding.end <= t.end for t in told)
    shuffled = list(findings)
    random.shuffle(shuffled)
    assert told_once(shuffled) == told


@given(_findings())
def test_every_applied_edit_is_told(findings: list[Finding]) -> None:
    assert {f.edit for f in told_once(findings) if f.applied} == {f.edit for f in findings if f.applied}


def test_time_grows_with_the_number_of_findings() -> None:
    """Nested and overlapping findings of many rules: ten times as many take about ten times as long."""

    def seconds(many: int) -> float:
        step = [_found("The council", f"wording/{n % 40}") for n in range(many)]
        findings = [replace(f, start=n, end=n + 5 + 7 * (n % 40)) for n, f in enumerate(step)]
        started = perf_counter()
        told_once(findings)
        return perf_counter() - started

    assert seconds(30_000) < 40 * max(seconds(3_000), 0.001)


def test_a_repair_in_a_later_pass_is_told_and_the_edits_still_give_the_text(
    make_normalizer: Callable[..., Normalizer],
) -> None:
    normalizer = make_normalizer(language="en", machine_translated=True, apply="suggested")
    text = "He lives in the the Syria. The minister arrived to an agreement within the framework of the talks."
    result = normalizer.clean(text)
    assert apply_edits(text, sorted({f.edit for f in result.findings if f.applied and f.edit})) == result.text
    assert normalizer.clean(result.text).text == result.text
    spans = [(f.start, f.end) for f in result.findings if not f.applied]
    assert len(spans) == len(set(spans))
