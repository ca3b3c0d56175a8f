"""What is in a collection of texts, counted in one pass: sizes, findings, names, examples."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from normalizer.engine import Normalizer
from normalizer.quality.artifacts import Density, judge_evidence
from normalizer.quality.name_use import NameUse
from normalizer.quality.signature import survey_signature
from normalizer.quality.translated import LEVELS
from normalizer.result import Finding

ENGLISH = "en"
_AROUND = 60
_KEPT, _SHOWN = 300, 3
_MOST_GROUPS, OTHERS = 10_000, "(others)"
_MONTH = 7


@dataclass(slots=True)
class Part:
    """The texts that share a month or the value of a field: how many, their words and findings."""

    documents: int = 0
    words: int = 0
    findings: int = 0
    evident: int = 0

    def to_wire(self) -> dict[str, Any]:
        """The counts and the rate per 1,000 words; `with_evidence` are texts with some or strong evidence."""
        rate = 1000 * self.findings / self.words if self.words else 0.0
        return {
            "documents": self.documents,
            "words": self.words,
            "findings": self.findings,
            "per_1000_words": rate,
            "with_evidence": self.evident,
        }


@dataclass(slots=True)
class Examples:
    """The commonest findings of one rule, each with the place where it was first seen.

    Of a rule with very many different findings the first few hundred kinds are remembered.
    """

    total: int = 0
    counts: Counter[tuple[str, str | None]] = field(default_factory=Counter)
    first: dict[tuple[str, str | None], dict[str, Any]] = field(default_factory=dict)
    withheld: Counter[str] = field(default_factory=Counter)

    def add(self, place: str, text: str, finding: Finding) -> None:
        """Remember a finding."""
        self.total += 1
        if finding.withheld:
            self.withheld[finding.withheld] += 1
        after = _after(text, finding)
        key = (finding.text, after)
        if key not in self.counts and len(self.counts) >= _KEPT:
            return
        self.counts[key] += 1
        self.first.setdefault(key, _shown(place, text, finding, after))

    def to_wire(self) -> dict[str, Any]:
        """How often the rule spoke, its commonest findings, and why edits were withheld."""
        typical = [self.first[key] | {"count": count} for key, count in self.counts.most_common(_SHOWN)]
        return {"findings": self.total, "examples": typical, "withheld": dict(self.withheld.most_common())}


def _after(text: str, finding: Finding) -> str | None:
    """What the words of a finding become (a deleted line takes more with it); None when nothing is proposed there."""
    edit = finding.edit
    if edit is None:
        return None
    if edit.start <= finding.start and edit.end >= finding.end and not edit.text.strip():
        return ""
    if edit.start < finding.start or edit.end > finding.end:
        return None
    return text[finding.start : edit.start] + edit.text + text[edit.end : finding.end]


def _shown(place: str, text: str, finding: Finding, after: str | None) -> dict[str, Any]:
    return {
        "place": place,
        "before": _before(text, finding.start),
        "text": finding.text,
        "becomes": after,
        "after": _after_end(text, finding.end),
        "message": finding.message,
    }


def _before(text: str, place: int) -> str:
    """The words of the line before a place; of a long line the last whole ones.

    >>> _before("One.\\nTwo", 8), _before("x" * 40 + " and then " + "y" * 50, 100)[:10]
    ('Two', '… and then')
    """
    start = text.rfind("\n", 0, place) + 1
    line = text[max(start, place - _AROUND) : place]
    return line if place - start <= _AROUND else "… " + line.partition(" ")[2]


def _after_end(text: str, place: int) -> str:
    """The words of the line after a place; of a long line the first whole ones."""
    end = text.find("\n", place)
    end = len(text) if end < 0 else end
    line = text[place : min(end, place + _AROUND)]
    return line if end - place <= _AROUND else line.rpartition(" ")[0] + " …"


class Collection:
    """Takes in texts one after another; memory grows with kinds of things, not with texts.

    Give it a normalizer that reads every text as translated, as `Survey` wants it.
    """

    def __init__(self, normalizer: Normalizer) -> None:
        self._normalizer = normalizer
        self._density = Density()
        self._names = NameUse()
        self._whole = Part()
        self._languages = Counter[str]()
        self._levels = Counter[str]()
        self._sources = Counter[str]()
        self._examples: dict[str, Examples] = defaultdict(Examples)
        self._months: dict[str, Part] = defaultdict(Part)
        self._groups: dict[str, dict[str, Part]] = defaultdict(lambda: defaultdict(Part))

    def add(self, place: str, text: str, date: str = "", values: Mapping[str, str] | None = None) -> None:
        """Take in one text; `values` are fields it is to be grouped by."""
        cleaned = self._normalizer.examine(text, date=date)
        words = len(text.split())
        evidence = judge_evidence(cleaned, words)
        level = evidence["level"] if evidence else ""
        parts = [self._whole, *(self._group(name, value) for name, value in (values or {}).items())]
        for part in [*parts, self._months[date[:_MONTH]]] if date else parts:
            part.documents += 1
            part.words += words
            part.findings += len(cleaned.findings)
            part.evident += level in LEVELS[1:]
        self._density.add(words, cleaned.findings)
        self._languages[cleaned.language] += 1
        if evidence:
            self._levels[level] += 1
            self._sources.update(evidence["sources"])
        for finding in cleaned.findings:
            self._examples[finding.rule].add(place, text, finding)
        if cleaned.language == ENGLISH:
            self._names.add(place, text, self._normalizer.mentions(text, language=ENGLISH, date=date), date)

    def _group(self, name: str, value: str) -> Part:
        """The part of a group; when a field has very many values, further ones share one."""
        groups = self._groups[name]
        return groups[value if value in groups or len(groups) < _MOST_GROUPS else OTHERS]

    def to_wire(self) -> dict[str, Any]:
        """Everything that was counted, as JSON-ready values."""
        judged = self._levels.total()
        sources = {code: share for code, share in self._sources.most_common() if share}
        return {
            **self._whole.to_wire(),
            "languages": dict(self._languages.most_common()),
            "evidence": {"documents": judged, "levels": {n: self._levels[n] for n in LEVELS}, "sources": sources},
            "artifacts": self._density.to_wire(),
            "months": {month: part.to_wire() for month, part in sorted(self._months.items())},
            "by": {name: _ranked(groups) for name, groups in self._groups.items()},
            "names": self._names.to_wire(),
            "rules": {rule: found.to_wire() for rule, found in self._by_frequency()},
            "signature": survey_signature(self._normalizer),
        }

    def _by_frequency(self) -> list[tuple[str, Examples]]:
        return sorted(self._examples.items(), key=lambda pair: (-pair[1].total, pair[0]))


def _ranked(groups: Mapping[str, Part]) -> dict[str, Any]:
    ranked = sorted(groups.items(), key=lambda pair: (-pair[1].documents, pair[0]))
    return {value: part.to_wire() for value, part in ranked}
