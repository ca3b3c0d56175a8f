"""Findings for a reader: the place, the line with the words underlined, the reason, the fix."""

from collections import Counter
from collections.abc import Iterable
from typing import TextIO

from normalizer.edits.edit import Safety
from normalizer.reports.excerpt import excerpt
from normalizer.reports.noted import Noted
from normalizer.reports.terminal import Printer
from normalizer.reports.wordings import describe_fix, visible, withheld_because
from normalizer.result import Finding

_COLOURS = {Safety.SAFE: "green", Safety.SUGGESTED: "yellow", Safety.FLAG: "red"}
_INDENT = "  "


def write(items: Iterable[Noted], out: TextIO) -> None:
    """Write the findings of each text as they come, and how many there were."""
    printer = Printer(out)
    counts: Counter[Safety] = Counter()
    texts = 0
    for noted in items:
        texts += 1
        for finding in noted.findings:
            counts[finding.safety] += 1
            _write_finding(printer, noted, finding)
    printer.line((_summary(counts, texts), "bold"))


def _write_finding(printer: Printer, noted: Noted, finding: Finding) -> None:
    colour = _COLOURS[finding.safety]
    before, words, after, gap = excerpt(noted, finding, printer.width - len(_INDENT))
    printer.line((visible(noted.address(finding)), "bold"), " ", (finding.rule, "cyan"))
    printer.line(_INDENT, before, (words, f"bold {colour}"), after)
    printer.line(_INDENT, " " * gap[0], ("^" * gap[1], colour))
    printer.line(_INDENT, visible(finding.message))
    fix = describe_fix(finding, noted.text)
    if fix:
        printer.line(_INDENT, f"fix ({finding.safety.value}): ", (fix, "green"))
    if finding.edit and not finding.applied and finding.withheld:
        printer.line(_INDENT, (f"not applied: {visible(withheld_because(finding))}", "dim"))
    printer.line()


def _summary(counts: Counter[Safety], texts: int) -> str:
    """How many findings there were, in words.

    >>> _summary(Counter({Safety.SAFE: 2, Safety.FLAG: 1}), 1)
    '3 findings in 1 text (2 safe, 1 flag)'
    """
    total = counts.total()
    parts = ", ".join(f"{counts[safety]} {safety.value}" for safety in Safety if counts[safety])
    ending = f" ({parts})" if parts else ""
    return f"{total} finding{'s' * (total != 1)} in {texts} text{'s' * (texts != 1)}{ending}"
