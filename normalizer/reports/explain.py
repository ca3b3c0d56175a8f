"""Findings with all that speaks for them: what was done or not, evidence, category, entity."""

from collections.abc import Iterable, Iterator
from typing import TextIO

from normalizer.reports.noted import Noted
from normalizer.reports.terminal import Printer
from normalizer.reports.wordings import describe_fix, quoted, visible, withheld_because
from normalizer.result import Finding


def write(items: Iterable[Noted], out: TextIO) -> None:
    """Write the findings of each text as they come."""
    printer = Printer(out)
    for noted in items:
        for finding in noted.findings:
            fix = describe_fix(finding, noted.text)
            arrow = [(f" → {fix}", "green")] if fix else []
            printer.line((f"{visible(noted.address(finding))}: ", "bold"), (quoted(finding.text), "yellow"), *arrow)
            for name, value in _facts(finding):
                printer.line(f"    {name:<9} ", visible(value))


def _facts(finding: Finding) -> Iterator[tuple[str, str]]:
    yield "rule", f"{finding.rule} ({finding.safety.value})"
    yield "reason", finding.message
    yield "outcome", _outcome(finding)
    for reason in finding.evidence:
        yield "evidence", f"{reason.kind}: {reason.detail}" + (f" ({reason.source})" if reason.source else "")
    if finding.entity:
        yield "entity", finding.entity
    if finding.sources:
        yield "betrays", ", ".join(finding.sources)
    yield "category", finding.mqm
    yield "zone", finding.zone


def _outcome(finding: Finding) -> str:
    if finding.applied:
        return "applied"
    return f"not applied: {withheld_because(finding) or 'no mechanical fix is known'}"
