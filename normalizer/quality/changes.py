"""Whether cleaning brought segments closer to their references, and which edits did it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from rapidfuzz.distance import Levenshtein
from sacrebleu.metrics.chrf import CHRF

from normalizer.edits.edit import Edit
from normalizer.result import Cleaned


@dataclass(frozen=True, slots=True)
class Change:
    """One segment that cleaning changed, counted from 1, and how far it was and is from its reference.

    gain      characters to be edited to reach the nearest reference: before less after
    chrf      the same of chrF++ that counts spaces: after less before
    edits     (rules, old words, new words)
    """

    segment: int
    raw: str
    cleaned: str
    reference: str
    gain: int
    chrf: float
    edits: tuple[tuple[str, str, str], ...]

    def to_wire(self) -> dict[str, Any]:
        """The change as JSON-ready values."""
        edits = [{"rule": rule, "old": old, "new": new} for rule, old, new in self.edits]
        return {
            "segment": self.segment,
            "gain": self.gain,
            "chrf_gain": self.chrf,
            "raw": self.raw,
            "cleaned": self.cleaned,
            "reference": self.reference,
            "edits": edits,
        }


@dataclass(frozen=True, slots=True)
class Changes:
    """What cleaning did to the segments of a system: all changes, the best first."""

    segments: int
    changes: tuple[Change, ...]

    def to_wire(self, most: int) -> dict[str, Any]:
        """Counts, and at most so many of the changes that helped most and hurt most."""
        return {
            "segments": self.segments,
            **_counts(self.changes),
            "helped": [change.to_wire() for change in self.changes if change.gain > 0][:most],
            "hurt": [change.to_wire() for change in reversed(self.changes) if change.gain < 0][:most],
        }

    def by_document(self, documents: Sequence[str]) -> dict[str, dict[str, int]]:
        """The counts for each document in which something changed; `documents` names that of each segment."""
        parts: dict[str, list[Change]] = {}
        for change in self.changes:
            parts.setdefault(documents[change.segment - 1], []).append(change)
        return {document: _counts(changes) for document, changes in sorted(parts.items())}


def _counts(changes: Sequence[Change]) -> dict[str, int]:
    """How many segments changed, and came closer to their references or went farther."""
    gains = [change.gain for change in changes]
    closer, farther = sum(gain > 0 for gain in gains), sum(gain < 0 for gain in gains)
    return {"changed": len(gains), "closer": closer, "farther": farther}


def judge_changes(results: Sequence[Cleaned], references: Sequence[Sequence[str]]) -> Changes:
    """Hold each changed segment against its nearest reference; `references` are one list for each reference.

    >>> from normalizer.edits.alignment import Alignment
    >>> done = Cleaned("In the Syria.", "In Syria.", alignment=Alignment.of_edits((Edit(3, 13, "Syria."),)))
    >>> [change.gain for change in judge_changes([done], [["In Syria."]]).changes]
    [4]
    """
    metric = CHRF(word_order=2, whitespace=True)
    changes = [
        _change(number, result, [reference[number] for reference in references], metric)
        for number, result in enumerate(results)
        if result.text != result.original
    ]
    return Changes(len(results), tuple(sorted(changes, key=lambda change: (-change.gain, -change.chrf))))


def _change(number: int, result: Cleaned, references: list[str], metric: CHRF) -> Change:
    nearest = min(references, key=lambda reference: Levenshtein.distance(result.original, reference))
    gain = Levenshtein.distance(result.original, nearest) - min(
        Levenshtein.distance(result.text, reference) for reference in references
    )
    before, after = (metric.sentence_score(text, references).score for text in (result.original, result.text))
    return Change(number + 1, result.original, result.text, nearest, gain, after - before, tuple(_edits(result)))


def _edits(result: Cleaned) -> Iterator[tuple[str, str, str]]:
    """Each edit with the rules that made it."""
    for edit in result.edits:
        rules = {finding.rule for finding in result.findings if finding.applied and _touches(finding.edit, edit)}
        yield ", ".join(sorted(rules)), result.original[edit.start : edit.end], edit.text


def _touches(edit: Edit | None, other: Edit) -> bool:
    return edit is not None and edit.start <= other.end and other.start <= edit.end
