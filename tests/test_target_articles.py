"""Five articles as translation from English leaves them in French, Spanish, German, Italian, Portuguese.

`tests/articles/targets/NAME-CODE.txt` is an invented item in CODE; `gold.jsonl` has its faults
(`must`) and what only looks like one (`trap`), in the form of `tests/seeds/gold.jsonl`. They
were written before anything was run on them.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from normalizer.edits.edit import Edit, apply_edits
from normalizer.engine import Normalizer
from normalizer.result import Cleaned, Finding

HERE = Path(__file__).parent / "articles" / "targets"
TEXTS = {path.name: path.read_bytes().decode() for path in sorted(HERE.glob("*.txt"))}
Make = Callable[..., Normalizer]
KNOWN = {"source_language": "en", "apply": "suggested"}


@dataclass(frozen=True)
class Span:
    """One annotated stretch of an article."""

    file: str
    start: int
    end: int
    text: str
    category: str
    verdict: str
    level: str
    fix: str | None

    def __str__(self) -> str:
        return f"{self.file} {self.start} {self.category}: {self.text[:30]}"

    def touches(self, finding: Finding) -> bool:
        """Whether a finding shares a character with the span."""
        return finding.start < self.end and self.start < finding.end


def _gold(verdict: str) -> list[Span]:
    spans = [Span(**json.loads(line)) for line in (HERE / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
    return [span for span in spans if span.verdict == verdict]


def _language(name: str) -> str:
    return Path(name).stem.rpartition("-")[2]


def _clean(make: Make, name: str, **settings: object) -> Cleaned:
    return make(language=_language(name), **settings).examine(TEXTS[name])


def _level(text: str, span: Span) -> str:
    """A text up to its line ends, where a whole line is to go."""
    return " ".join(text.split()) if span.category == "preamble" else text.strip()


def _listed(findings: list[Finding]) -> str:
    return "; ".join(f"{f.rule} [{f.start}:{f.end}] {f.text[:40]!r}" for f in findings) or "nothing"


def test_the_annotation_fits_the_articles() -> None:
    for span in _gold("must") + _gold("trap"):
        assert TEXTS[span.file][span.start : span.end] == span.text


@pytest.mark.parametrize("name", TEXTS)
def test_the_language_of_an_article_is_recognised(name: str, make_normalizer: Make) -> None:
    assert make_normalizer().clean(TEXTS[name]).language == _language(name)


@pytest.mark.parametrize("span", _gold("must"), ids=str)
def test_every_fault_is_found_at_its_level(span: Span, make_normalizer: Make) -> None:
    found = [f for f in _clean(make_normalizer, span.file, **KNOWN).findings if span.touches(f)]
    assert found, "nothing found"
    assert span.level in {str(finding.safety) for finding in found}, _listed(found)


@pytest.mark.parametrize("span", [span for span in _gold("must") if span.fix is not None], ids=str)
def test_every_fault_with_a_fix_is_mended(span: Span, make_normalizer: Make) -> None:
    """The text around the fault, with the fix in its place, is what the edits that touch it make."""
    text = TEXTS[span.file]
    edits = {f.edit for f in _clean(make_normalizer, span.file, **KNOWN).findings if f.edit and span.touches(f)}
    low, high = max(0, span.start - 3), span.end + 3
    wanted = _level(text[low : span.start] + (span.fix or "") + text[span.end : high], span)
    made = apply_edits(text, sorted(edits))
    assert wanted in _level(made, span), f"{wanted!r} is not in {made[low - 10 : high + 10]!r}"


@pytest.mark.parametrize("settings", [{}, KNOWN], ids=["default", "known"])
@pytest.mark.parametrize("span", _gold("trap"), ids=str)
def test_nothing_is_found_on_a_trap(span: Span, settings: dict[str, object], make_normalizer: Make) -> None:
    hits = [f for f in _clean(make_normalizer, span.file, **settings).findings if span.touches(f)]
    assert not hits, _listed(hits)


@pytest.mark.parametrize("name", TEXTS)
def test_nothing_else_is_found(name: str, make_normalizer: Make) -> None:
    gold = [span for span in _gold("must") if span.file == name]
    found = _clean(make_normalizer, name, **KNOWN).findings
    wrong = [f for f in found if not any(span.touches(f) for span in gold)]
    assert not wrong, _listed(wrong)


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("settings", [{}, KNOWN], ids=["default", "known"])
def test_cleaning_twice_changes_nothing_more(name: str, settings: dict[str, object], make_normalizer: Make) -> None:
    once = _clean(make_normalizer, name, **settings).text
    assert make_normalizer(language=_language(name), **settings).clean(once).text == once


@pytest.mark.parametrize("name", TEXTS)
def test_the_original_comes_back_through_the_alignment(name: str, make_normalizer: Make) -> None:
    result = _clean(make_normalizer, name, **KNOWN)
    back = [Edit(c, d, TEXTS[name][a:b]) for a, b, c, d in result.alignment.changes]
    assert apply_edits(result.text, back) == TEXTS[name]
