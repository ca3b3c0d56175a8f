"""Thirty translated articles with annotated faults, and English articles and sentences that tempt the rules.

`tests/articles/mt/NAME-CODE.txt` is an invented item as translation from CODE leaves it;
`NAME-CODE.gold.jsonl` has its faults: start, end, text, category, fix (null when a translator
must decide), mechanical (whether a program could see it) and a note. The articles were written
and annotated before anything was run on them; they are not to be changed to what is found.
`tests/articles/human` has ten English articles, `sentences.txt` English sentences that say in
their plain sense what wording entries list; each is read alone.

A fault counts as found when a finding overlaps it by a third of the shorter of the two. What is
reached is held by `tests/articles/floors.json`: recall without calques, recall of calques,
precision of all findings and of those applied, in percent, once by default and once with the
source language given. Raise a floor when the product has got better.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from normalizer.engine import Normalizer
from normalizer.result import Cleaned, Finding
from tests.faults import is_touched

HERE = Path(__file__).parent / "articles"
TRANSLATED = sorted((HERE / "mt").glob("*.txt"))
ENGLISH = sorted((HERE / "human").glob("*.txt"))
SENTENCES = HERE / "sentences.txt"
FLOORS = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))
MEASURES = ("recall_without_calques", "recall_of_calques", "precision", "precision_of_applied")
Make = Callable[..., Normalizer]


@dataclass(frozen=True)
class Fault:
    """One annotated fault."""

    start: int
    end: int
    text: str
    category: str
    fix: str | None
    mechanical: bool
    note: str

    def is_touched(self, finding: Finding) -> bool:
        """Whether a finding overlaps the fault by a third of the shorter of the two."""
        return is_touched(self.start, self.end, finding)


@dataclass(frozen=True)
class Judged:
    """An article with its faults and what was found in it."""

    name: str
    gold: list[Fault]
    findings: tuple[Finding, ...]

    def missed(self, *, calques: bool) -> Iterator[Fault]:
        """The mechanical faults that no finding touches: the calques, or all others."""
        for fault in self.faults(calques=calques):
            if not any(fault.is_touched(finding) for finding in self.findings):
                yield fault

    def faults(self, *, calques: bool) -> list[Fault]:
        """The mechanical faults: the calques, or all others."""
        return [fault for fault in self.gold if fault.mechanical and (fault.category == "calque") == calques]

    def wrong(self) -> list[Finding]:
        """The findings that touch no annotated fault."""
        return [finding for finding in self.findings if not any(fault.is_touched(finding) for fault in self.gold)]


@cache
def _gold(path: Path) -> list[Fault]:
    lines = path.with_suffix(".gold.jsonl").read_text(encoding="utf-8").splitlines()
    return [Fault(**json.loads(line)) for line in lines]


def _text(path: Path) -> str:
    return path.read_bytes().decode()


@pytest.fixture(scope="session", params=["default", "source_known"])
def judged(request: pytest.FixtureRequest, make_normalizer: Make) -> tuple[str, list[Judged]]:
    """All translated articles, by default or with the language they come from given."""
    articles = []
    for path in TRANSLATED:
        given = {"source_language": path.stem.rpartition("-")[2]} if request.param == "source_known" else {}
        findings = make_normalizer(language="en", **given).examine(_text(path)).findings
        articles.append(Judged(path.stem, _gold(path), findings))
    return request.param, articles


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 1)


def _recall(articles: list[Judged], *, calques: bool) -> float:
    whole = sum(len(article.faults(calques=calques)) for article in articles)
    missed = sum(len(list(article.missed(calques=calques))) for article in articles)
    return _percent(whole - missed, whole)


def _precision(articles: list[Judged], *, applied: bool) -> float:
    found = [f for article in articles for f in article.findings if f.applied or not applied]
    wrong = [f for article in articles for f in article.wrong() if f.applied or not applied]
    return _percent(len(found) - len(wrong), len(found))


_MEASURED = {
    "recall_without_calques": lambda articles: _recall(articles, calques=False),
    "recall_of_calques": lambda articles: _recall(articles, calques=True),
    "precision": lambda articles: _precision(articles, applied=False),
    "precision_of_applied": lambda articles: _precision(articles, applied=True),
}


def _report(articles: list[Judged]) -> str:
    """Recall by category, then every fault that was missed and every finding that touches none."""
    whole, missed, lines = defaultdict(int), defaultdict(int), []
    for article in articles:
        for calques in (False, True):
            for fault in article.faults(calques=calques):
                whole[fault.category] += 1
            for fault in article.missed(calques=calques):
                missed[fault.category] += 1
                lines.append(f"{article.name}: missed {fault.category}: {fault.text!r}")
        lines += [f"{article.name}: wrong {f.rule}: {f.text!r}" for f in article.wrong()]
    table = [f"{name}: {whole[name] - missed[name]} of {whole[name]}" for name in sorted(whole, key=whole.get)]
    return "\n".join([*reversed(table), *lines])


@pytest.mark.parametrize("path", TRANSLATED, ids=lambda path: path.stem)
def test_the_annotation_fits_the_article(path: Path) -> None:
    text, end = _text(path), 0
    for fault in _gold(path):
        assert fault.text
        assert text[fault.start : fault.end] == fault.text
        assert fault.fix != fault.text, f"{fault.text!r} is its own fix"
        assert end <= fault.start, f"{fault.text!r} overlaps the fault before it"
        end = fault.end


@pytest.mark.parametrize("measure", MEASURES)
def test_what_was_reached_is_kept(measure: str, judged: tuple[str, list[Judged]]) -> None:
    settings, articles = judged
    reached, floor = _MEASURED[measure](articles), FLOORS[settings][measure]
    assert reached >= floor, f"{measure} is {reached} %, floor {floor} %\n{_report(articles)}"


@pytest.mark.parametrize("path", ENGLISH, ids=lambda path: path.stem)
def test_nothing_is_found_in_tempting_english(path: Path, make_normalizer: Make) -> None:
    cleaned: Cleaned = make_normalizer(language="en").examine(_text(path))
    assert not [f"{f.rule}: {f.text!r}" for f in cleaned.findings]
    assert cleaned.text == _text(path)


def test_nothing_is_found_in_plain_sentences(make_normalizer: Make) -> None:
    normalizer = make_normalizer(language="en")
    found = {line: normalizer.check(line) for line in SENTENCES.read_text(encoding="utf-8").splitlines()}
    assert not {line: [(f.rule, f.text) for f in findings] for line, findings in found.items() if findings}


@pytest.mark.parametrize("path", TRANSLATED, ids=lambda path: path.stem)
def test_no_stretch_of_an_article_breaks_a_rule(path: Path, make_normalizer: Make) -> None:
    normalizer, text = make_normalizer(language="en", machine_translated=True), _text(path)
    stretches = [text[start : start + 100] for start in range(0, len(text), 17)]
    assert len([normalizer.clean(stretch) for stretch in stretches]) == len(stretches)


@pytest.mark.parametrize("path", TRANSLATED, ids=lambda path: path.stem)
@pytest.mark.parametrize("apply", ["safe", "suggested"])
def test_cleaning_twice_changes_nothing_more(path: Path, apply: str, make_normalizer: Make) -> None:
    normalizer = make_normalizer(language="en", apply=apply)
    once = normalizer.clean(_text(path)).text
    assert normalizer.clean(once).text == once
