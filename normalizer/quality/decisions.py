"""Decisions about single findings: kept line by line in a file, found again by their context, made at once."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal

import msgspec

from normalizer.edits.edit import Edit, apply_edits
from normalizer.errors import InputError, reason_of
from normalizer.result import Finding

_AROUND = 24


class Decision(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was decided about a finding: accept its fix, put `replacement` in its place, or reject it.

    The text and what stands around it say which finding is meant, so that a changed file does no harm.
    """

    path: str
    rule: str
    text: str
    before: str
    after: str
    decision: Literal["accept", "edit", "reject"]
    replacement: str = ""
    reason: str = ""
    date: str = ""
    owner: str = ""

    @property
    def place(self) -> tuple[str, str, str, str, str]:
        """What the finding is known by."""
        return self.path, self.rule, self.text, self.before, self.after


def place_of(path: str, text: str, finding: Finding) -> tuple[str, str, str, str, str]:
    """What a finding in a text is known by."""
    before = text[max(0, finding.start - _AROUND) : finding.start]
    return path, finding.rule, finding.text, before, text[finding.end : finding.end + _AROUND]


class Decisions:
    """The decisions of a file; each new one is written at once, so that a session can end at any time."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._known = {decision.place: decision for decision in _read(path)} if path and path.exists() else {}

    def about(self, place: tuple[str, str, str, str, str]) -> Decision | None:
        """The decision about a finding, None when there is none yet."""
        return self._known.get(place)

    def add(self, decision: Decision) -> None:
        """Take up a decision and write it down."""
        self._known[decision.place] = decision
        if self._path is None:
            return
        try:
            with self._path.open("ab") as file:
                file.write(msgspec.json.encode(decision) + b"\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise InputError(f"{self._path}: cannot be written ({reason_of(error)})") from None


def _read(path: Path) -> list[Decision]:
    decisions = []
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({reason_of(error)})") from None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            decisions.append(msgspec.json.decode(line, type=Decision))
        except msgspec.MsgspecError as error:
            raise InputError(f"{path}:{number}: no decision ({error}); take the line out") from None
    return decisions


def decided_text(text: str, decided: Iterable[tuple[Finding, Decision]]) -> tuple[str, list[Finding]]:
    """The text with the accepted fixes made, and the findings whose fixes collide with an earlier one.

    >>> decided_text("a text", [])
    ('a text', [])
    """
    edits = [(edit, finding) for finding, decision in decided if (edit := _edit(finding, decision))]
    chosen: list[Edit] = []
    collided: list[Finding] = []
    for edit, finding in sorted(edits, key=lambda pair: (pair[0].start, -pair[0].end)):
        if edit in chosen:
            continue
        if chosen and edit.start < chosen[-1].end:
            collided.append(finding)
        else:
            chosen.append(edit)
    return apply_edits(text, chosen), collided


def _edit(finding: Finding, decision: Decision) -> Edit | None:
    if decision.decision == "accept":
        return finding.edit
    return Edit(finding.start, finding.end, decision.replacement) if decision.decision == "edit" else None


def decided(path: str, text: str, findings: Sequence[Finding], known: Decisions) -> list[tuple[Finding, Decision]]:
    """The findings of a text about which there is a decision."""
    pairs = ((finding, known.about(place_of(path, text, finding))) for finding in findings)
    return [(finding, decision) for finding, decision in pairs if decision is not None]


def said_again(
    path: str,
    text: str,
    findings: Iterable[Finding],
    known: Iterable[Finding],
    rejected: Sequence[tuple[Finding, Decision]],
) -> list[tuple[Finding, Decision]]:
    """The findings that are not among the known and lie on a rejected one or around it, with its rejection as theirs.

    Rules that say the same of a stretch are told once; when the first is let stand the next one speaks.
    """
    told = {(finding.rule, finding.start, finding.end) for finding in known}
    again = []
    for finding in findings:
        first = next((decision for other, decision in rejected if _is_on(finding, other)), None)
        if first is not None and (finding.rule, finding.start, finding.end) not in told:
            place = place_of(path, text, finding)
            reason = first.reason or f"rejected as {first.rule}"
            again.append((finding, Decision(*place, "reject", reason=reason, date=first.date, owner=first.owner)))
    return again


def _is_on(one: Finding, other: Finding) -> bool:
    """Whether one finding lies within the other."""
    return (one.start <= other.start and other.end <= one.end) or (other.start <= one.start and one.end <= other.end)
