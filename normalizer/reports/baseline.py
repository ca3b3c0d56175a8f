"""Findings that are known already, so that only new ones count."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import msgspec

from normalizer.errors import InputError
from normalizer.reports.fingerprint import fingerprint
from normalizer.reports.noted import Noted

_VERSION = 1


class Known(msgspec.Struct, frozen=True):
    """Equal findings of a baseline: where, by which rule, their hash, and how many."""

    path: str
    rule: str
    hash: str
    count: int


class Baseline(msgspec.Struct, frozen=True):
    """What was found at one time."""

    version: int
    findings: tuple[Known, ...]


def baseline_of(items: Iterable[Noted]) -> bytes:
    """The baseline of these findings as JSON, one line for each, in order of place."""
    counts: Counter[tuple[str, str, str]] = Counter()
    for noted in items:
        counts.update((noted.place.path, f.rule, fingerprint(noted, f)) for f in noted.findings)
    rows = ",\n".join(msgspec.json.encode(Known(*key, count)).decode() for key, count in sorted(counts.items()))
    return f'{{"version": {_VERSION}, "findings": [\n{rows}\n]}}\n'.encode()


def read_baseline(name: str, data: bytes) -> Counter[str]:
    """How often each finding is known, by its hash. Raises `InputError` for what is no baseline."""
    try:
        baseline = msgspec.json.decode(data, type=Baseline)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise InputError(f"{name}: is no baseline; write one with --write-baseline") from None
    if baseline.version != _VERSION:
        raise InputError(f"{name}: is a baseline of version {baseline.version}; write it anew with --write-baseline")
    known: Counter[str] = Counter()
    for finding in baseline.findings:
        known[finding.hash] += finding.count
    return known


def without_known(items: Iterable[Noted], known: Counter[str]) -> Iterator[Noted]:
    """The texts with those findings only that are not known; each known one excuses one finding."""
    left = known.copy()
    for noted in items:
        yield replace(noted, findings=tuple(f for f in noted.findings if not _is_excused(left, noted, f)))


def _is_excused(left: Counter[str], noted: Noted, finding: Any) -> bool:
    key = fingerprint(noted, finding)
    left[key] -= 1
    return left[key] >= 0
