"""How well findings agree with annotated spans."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from normalizer.result import Finding

STRICT, LENIENT = "strict", "lenient"
NO_FAMILY = "(none)"
_LEAST_SHARE = 1 / 3


class Wanted(Protocol):
    """An annotated span, as far as it matters here."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""

    @property
    def category(self) -> str:
        """What kind of fault it is."""

    @property
    def verdict(self) -> str:
        """`must`, `may` or `trap`."""

    @property
    def is_wanted(self) -> bool:
        """Whether missing it is a fault."""


@dataclass(slots=True)
class Agreement:
    """Counts: findings and how many of them are right, wanted spans and how many of them are found."""

    findings: int = 0
    right: int = 0
    wanted: int = 0
    found: int = 0

    def to_wire(self) -> dict[str, Any]:
        """The counts with precision, recall and F, which are None where nothing was counted.

        >>> Agreement(findings=4, right=3, wanted=2, found=1).to_wire()["f"]
        0.6
        """
        precision = self.right / self.findings if self.findings else None
        recall = self.found / self.wanted if self.wanted else None
        row = {"findings": self.findings, "right": self.right, "wanted": self.wanted, "found": self.found}
        return row | {"precision": precision, "recall": recall, "f": _harmonic(precision, recall)}


def _harmonic(precision: float | None, recall: float | None) -> float | None:
    if precision is None or recall is None:
        return None
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


class Detection:
    """Counts the agreement of findings and spans over texts, in one way of matching.

    strict    a finding and a span match when they cover the same characters
    lenient   when they share at least a third of the shorter one

    A finding on a span that may be found, or that no rule can know, is right; missing one is no
    fault. A finding on a trap, or where nothing is annotated, is wrong.
    """

    def __init__(self, way: str) -> None:
        self._way = way
        self.whole = Agreement()
        self.families: dict[str, Agreement] = {}
        self.categories: dict[str, Agreement] = {}
        self._finders: dict[str, Counter[str]] = {}

    def add(self, findings: Sequence[Finding], spans: Sequence[Wanted]) -> None:
        """Count one text."""
        good = [span for span in spans if span.verdict != "trap"]
        for finding in findings:
            is_right = any(self._match(finding, span) for span in good)
            family = finding.rule.partition("/")[0]
            for agreement in (self.whole, self.families.setdefault(family, Agreement())):
                agreement.findings += 1
                agreement.right += is_right
        for span in filter(lambda span: span.is_wanted, good):
            is_found = any(self._match(finding, span) for finding in findings)
            for agreement in (self.whole, self.categories.setdefault(span.category, Agreement())):
                agreement.wanted += 1
                agreement.found += is_found
            near = {finding.rule.partition("/")[0] for finding in findings if _overlap(finding, span)}
            self._finders.setdefault(span.category, Counter()).update(near)

    def _match(self, finding: Finding, span: Wanted) -> bool:
        if self._way == STRICT:
            return (finding.start, finding.end) == (span.start, span.end)
        return _overlap(finding, span)

    def to_wire(self) -> dict[str, Any]:
        """All counts as JSON-ready values.

        A span does not say which family should find it: each category counts for the family
        that finds most of its spans (leniently), one that no family finds for none.
        """
        return {
            "all": self.whole.to_wire(),
            "by_family": {name: agreement.to_wire() for name, agreement in _ranked(self._families())},
            "by_category": {name: _category(agreement) for name, agreement in _ranked(self.categories)},
        }

    def _families(self) -> dict[str, Agreement]:
        """The families, each with the spans of its categories."""
        families = {name: Agreement(found.findings, found.right) for name, found in self.families.items()}
        for category, agreement in self.categories.items():
            finders = self._finders[category]
            home = min(finders, key=lambda family: (-finders[family], family)) if finders else NO_FAMILY
            family = families.setdefault(home, Agreement())
            family.wanted += agreement.wanted
            family.found += agreement.found
        return families


def _overlap(finding: Finding, span: Wanted) -> bool:
    """Whether they share at least a third of the shorter one."""
    shared = min(finding.end, span.end) - max(finding.start, span.start)
    shorter = min(finding.end - finding.start, span.end - span.start)
    if shorter == 0:
        return finding.start <= span.start <= finding.end
    return shared >= max(1, shorter * _LEAST_SHARE)


def _ranked(groups: dict[str, Agreement]) -> Iterable[tuple[str, Agreement]]:
    return sorted(groups.items(), key=lambda pair: (-pair[1].findings - pair[1].wanted, pair[0]))


def _category(agreement: Agreement) -> dict[str, Any]:
    row = agreement.to_wire()
    return {key: row[key] for key in ("wanted", "found", "recall")}
