"""Forty translated texts in five target languages with annotated faults, and fifty-five that people might have written.

`tests/articles/targets/mt/CODE-NAME.txt` is an invented text as translation from English and other languages leaves it
in CODE; `CODE-NAME.gold.jsonl` has its faults, in the form of `tests/articles/mt`. Two hands wrote and annotated them
before anything was run on them: news, press releases, pages of products, recipes. `tests/articles/targets/human` has
texts of the same kinds without a fault.

What is reached is held by `tests/articles/targets/floors.json`: recall of the mechanical faults and precision, by
language, in percent. Raise a floor when the product has got better.
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from normalizer.engine import Normalizer
from tests.faults import is_touched

HERE = Path(__file__).parent / "articles" / "targets"
HUMAN = sorted((HERE / "human").glob("*.txt"))
FLOORS = json.loads((HERE / "floors.json").read_text(encoding="utf-8"))
MOST_ALARMS = 0.2
"""Findings in a thousand words of people, in all languages together."""
Make = Callable[..., Normalizer]


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _language(path: Path) -> str:
    return path.name.partition("-")[0]


def _articles(language: str) -> Iterator[tuple[str, list[dict[str, object]]]]:
    for path in sorted((HERE / "mt").glob(f"{language}-*.txt")):
        yield _read(path), [json.loads(line) for line in _read(path.with_suffix(".gold.jsonl")).splitlines()]


@pytest.mark.parametrize("language", FLOORS)
def test_the_annotation_fits_the_texts(language: str) -> None:
    for text, gold in _articles(language):
        assert [text[fault["start"] : fault["end"]] for fault in gold] == [fault["text"] for fault in gold]


@pytest.mark.parametrize("language", FLOORS)
def test_recall_and_precision_hold_their_floors(language: str, make_normalizer: Make) -> None:
    normalizer, found, wanted, right, told = make_normalizer(language=language), 0, 0, 0, 0
    for text, gold in _articles(language):
        findings = normalizer.check(text)
        spans = [(fault["start"], fault["end"]) for fault in gold]
        wanted += sum(bool(fault["mechanical"]) for fault in gold)
        found += sum(
            bool(fault["mechanical"]) and any(is_touched(*span, finding) for finding in findings)
            for span, fault in zip(spans, gold, strict=True)
        )
        told += len(findings)
        right += sum(any(is_touched(*span, finding) for span in spans) for finding in findings)
    assert 100 * found / wanted >= FLOORS[language]["recall"]
    assert 100 * right / told >= FLOORS[language]["precision"]


@pytest.mark.parametrize("path", HUMAN, ids=lambda path: path.stem)
def test_nothing_is_changed_in_what_people_wrote(path: Path, make_normalizer: Make) -> None:
    text = _read(path)
    assert make_normalizer(language=_language(path)).repair(text).text == text


def test_people_are_hardly_ever_alarmed(make_normalizer: Make) -> None:
    texts = [(_language(path), _read(path)) for path in HUMAN]
    alarms = [finding for code, text in texts for finding in make_normalizer(language=code).check(text)]
    words = sum(len(text.split()) for _, text in texts)
    assert len(alarms) <= MOST_ALARMS * words / 1_000, [(a.rule, a.text) for a in alarms]
