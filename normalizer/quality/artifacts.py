"""What translation left in texts, counted without references."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from normalizer.engine import Normalizer
from normalizer.quality.mqm import read_severities
from normalizer.quality.signature import survey_signature
from normalizer.quality.spellings import Spellings
from normalizer.quality.translated import LEVELS, read_calibration
from normalizer.quality.untranslated import foreign_words
from normalizer.result import Cleaned, Finding

_ENGLISH = "en"
_KINDS = ("family", "severity", "category", "rule")


@dataclass(slots=True)
class Density:
    """Findings by family, severity, category and rule, and the words they were found in."""

    words: int = 0
    counts: dict[str, Counter[str]] = field(default_factory=lambda: {kind: Counter() for kind in _KINDS})

    def add(self, words: int, findings: Sequence[Finding]) -> None:
        """Count the findings of a text."""
        severities = read_severities()
        self.words += words
        for finding in findings:
            names = (finding.rule.partition("/")[0], severities.of(finding.mqm), finding.mqm, finding.rule)
            for kind, name in zip(_KINDS, names, strict=True):
                self.counts[kind][name] += 1

    def to_wire(self) -> dict[str, Any]:
        """Counts and rates per 1,000 words; `mqm_penalty` is the weighted sum per 1,000 words."""
        weights = read_severities().weights
        penalty = sum(weights[severity] * count for severity, count in self.counts["severity"].items())
        total = self.counts["rule"].total()
        row: dict[str, Any] = {
            "findings": total,
            "per_1000_words": self._rate(total),
            "mqm_penalty": self._rate(penalty),
        }
        for kind in _KINDS:
            row[f"by_{kind}"] = {
                name: {"findings": count, "per_1000_words": self._rate(count)}
                for name, count in sorted(self.counts[kind].items(), key=lambda pair: (-pair[1], pair[0]))
            }
        return row

    def _rate(self, count: float) -> float:
        return 1000 * count / self.words if self.words else 0.0


class Survey:
    """Measures texts one after another and sums them up.

    Give it a normalizer that reads every text as translated: a rate must not depend on whether
    a text shows that it is.
    """

    def __init__(self, normalizer: Normalizer) -> None:
        self._normalizer = normalizer
        self._density = Density()
        self._spellings = Spellings()
        self._languages = Counter[str]()
        self._foreign = Counter[str]()
        self._levels = Counter[str]()
        self._sources = Counter[str]()

    def add(self, text: str, date: str = "") -> dict[str, Any]:
        """Measure one text: what is found comes back as JSON-ready values and is added to the sum."""
        cleaned = self._normalizer.examine(text, date=date)
        words = len(text.split())
        density = Density()
        for counter in (density, self._density):
            counter.add(words, cleaned.findings)
        is_english = cleaned.language == _ENGLISH  # the names of other languages are not settled
        mentions = self._normalizer.mentions(text, language=_ENGLISH, date=date) if is_english else ()
        names = self._spellings.add(text, mentions)
        language = self._normalizer.language_data(cleaned.language)
        foreign = foreign_words(text, language, self._normalizer.detect_language)
        evidence = judge_evidence(cleaned, words)
        self._languages[cleaned.language] += 1
        self._foreign.update(foreign)
        if evidence is not None:
            self._levels[evidence["level"]] += 1
            self._sources.update(evidence["sources"])
        return {
            "language": cleaned.language,
            "words": words,
            "artifacts": density.to_wire(),
            "untranslated": _untranslated(foreign, words),
            "names": names,
            "evidence": evidence,
        }

    def total(self) -> dict[str, Any]:
        """The sum over all texts."""
        sources = {code: share for code, share in self._sources.most_common() if share}
        judged = self._levels.total()
        return {
            "documents": self._languages.total(),
            "words": self._density.words,
            "languages": dict(self._languages.most_common()),
            "artifacts": self._density.to_wire(),
            "untranslated": _untranslated(self._foreign, self._density.words),
            "names": self._spellings.to_wire(),
            "evidence": {
                "documents": judged,
                "levels": {level: self._levels[level] for level in LEVELS},
                "sources": sources,
            },
            "signature": survey_signature(self._normalizer),
        }


def _untranslated(foreign: Counter[str] | dict[str, int], words: int) -> dict[str, Any]:
    total = sum(foreign.values())
    return {"words": total, "share": total / words if words else 0.0, "languages": dict(foreign)}


def judge_evidence(cleaned: Cleaned, words: int) -> dict[str, Any] | None:
    """How likely a text is translated, in a number and in words, from what, and the findings that say so.

    None for a text that is not in English: the weights were learned from English alone.
    """
    calibration = read_calibration()
    if calibration is None or cleaned.language != _ENGLISH:
        return None
    counts = Counter(finding.rule for finding in cleaned.findings)
    likelihood = calibration.likelihood(counts, words)
    reasons = calibration.reasons(counts, words)
    return {
        "likelihood": likelihood,
        "level": calibration.level(likelihood, sum(reason["findings"] for reason in reasons)),
        "sources": dict(cleaned.evidence.sources),
        "reasons": reasons,
    }
