"""Counts over a run or a part of it."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True)
class Tally:
    """Counts over a run or a part of it; `named` are the fields of ids and dates that records have."""

    records: int = 0
    changed: int = 0
    characters: int = 0
    edits: int = 0
    rejects: int = 0
    findings: Counter[str] = field(default_factory=Counter)
    named: set[str] = field(default_factory=set)

    def add(self, other: "Tally") -> None:
        """Count another part in."""
        self.records += other.records
        self.changed += other.changed
        self.characters += other.characters
        self.edits += other.edits
        self.rejects += other.rejects
        self.findings.update(other.findings)
        self.named |= other.named
