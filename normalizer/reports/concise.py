"""One line a finding: `path:line:column: rule: “words” message → fix`."""

from collections.abc import Iterable
from typing import TextIO

from normalizer.reports.noted import Noted
from normalizer.reports.terminal import Printer
from normalizer.reports.wordings import describe_fix, quoted, visible
from normalizer.result import Finding


def write(items: Iterable[Noted], out: TextIO) -> None:
    """Write the findings of each text as they come."""
    printer = Printer(out)
    for noted in items:
        for finding in noted.findings:
            printer.line(*_words(noted, finding))


def _words(noted: Noted, finding: Finding) -> list[tuple[str, str]]:
    fix = describe_fix(finding, noted.text)
    words = [
        (f"{visible(noted.address(finding))}: ", "bold"),
        (f"{finding.rule}: ", "cyan"),
        (f"{quoted(finding.text)} ", "yellow"),
        (visible(finding.message), ""),
    ]
    return [*words, (f" → {fix}", "green")] if fix else words
