"""What comes out: findings, the evidence of translation, the cleaned text."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from normalizer.edits.alignment import Alignment
from normalizer.edits.edit import Edit, Safety
from normalizer.rulebook.rule import Evidence


@dataclass(frozen=True, slots=True)
class Finding:
    """One artifact: where it is in the ORIGINAL text (code points, half-open), why, and its fix.

    `withheld` says why an edit was not applied; `edit` is None when nothing mechanical is known.
    """

    rule: str
    start: int
    end: int
    text: str
    message: str
    safety: Safety
    edit: Edit | None
    applied: bool
    withheld: str | None
    mqm: str
    zone: str
    sources: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    entity: str | None = None

    def to_wire(self) -> dict[str, Any]:
        """The finding as JSON-ready values, keys in the order of the wire format."""
        edit = self.edit
        return {
            "rule": self.rule,
            "start": self.start,
            "end": self.end,
            "text": self.text,
            "message": self.message,
            "safety": self.safety.value,
            "edit": {"start": edit.start, "end": edit.end, "text": edit.text} if edit else None,
            "applied": self.applied,
            "withheld": self.withheld,
            "mqm": self.mqm,
            "zone": self.zone,
            "sources": list(self.sources),
            "evidence": [{"kind": e.kind, "detail": e.detail, "source": e.source} for e in self.evidence],
            "entity": self.entity,
        }


@dataclass(frozen=True, slots=True)
class TranslationEvidence:
    """How likely a document was machine-translated, from what, and why.

    `score` runs from 0 to 1; `level` is `none`, `some` or `strong`; `sources` are language
    codes with their share of the evidence, likeliest first; `reasons` name the findings.
    """

    score: float = 0.0
    level: str = "none"
    sources: tuple[tuple[str, float], ...] = ()
    reasons: tuple[str, ...] = ()

    def to_wire(self) -> dict[str, Any]:
        """The evidence as JSON-ready values."""
        return {
            "score": round(self.score, 4),
            "level": self.level,
            "sources": dict(self.sources),
            "reasons": list(self.reasons),
        }


@dataclass(frozen=True, slots=True)
class Repaired:
    """A text cleaned: what it was, what it is now, and how the two align."""

    original: str
    text: str
    alignment: Alignment = field(default_factory=Alignment)

    @property
    def changed(self) -> bool:
        """Whether cleaning changed anything."""
        return bool(self.alignment.changes)

    @property
    def edits(self) -> Iterator[Edit]:
        """The changes as edits of the original, in order; applying them gives `text`."""
        return (Edit(a, b, self.text[c:d]) for a, b, c, d in self.alignment.changes)


class _Deferred(Repaired):
    """A place for what works out the rest of a result."""

    __slots__ = ("_examine",)


@dataclass(frozen=True, slots=True)
class Cleaned(_Deferred):
    """A text cleaned, with what was found in the original and what that says."""

    findings: tuple[Finding, ...] = ()
    evidence: TranslationEvidence = field(default_factory=TranslationEvidence)
    language: str = "und"
    signature: str = ""

    @classmethod
    def later(
        cls, repaired: Repaired, examine: "Callable[[], Cleaned]", language: str, signature: str = ""
    ) -> "Cleaned":
        """A result of which what was found is worked out when it is first asked for.

        >>> done = Cleaned.later(Repaired("x", "y"), lambda: Cleaned("x", "y", language="en"), "en")
        >>> done.text, done.language, done == Cleaned("x", "y", language="en")
        ('y', 'en', True)
        """
        made = cls.__new__(cls)
        known = {"language": language, "signature": signature, "_examine": examine}
        for name in ("original", "text", "alignment"):
            known[name] = getattr(repaired, name)
        for name, value in known.items():
            object.__setattr__(made, name, value)
        return made

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """What was found, worked out when it is first asked for; the Normalizer is let go then."""
            if name not in _LATER:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            try:
                full = self._examine()
            except AttributeError as fault:  # which would say that a result has no findings
                raise RuntimeError(f"the findings of a text could not be worked out: {fault}") from fault
            for each in _LATER:
                object.__setattr__(self, each, getattr(full, each))
            object.__setattr__(self, "_examine", partial(_same, full))
            return getattr(full, name)


_LATER = ("findings", "evidence")


def _same(full: Cleaned) -> Cleaned:
    """What was worked out, for another thread that asked at the same time."""
    return full
