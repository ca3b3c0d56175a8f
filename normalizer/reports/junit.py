"""JUnit XML, which build servers show: a suite for each text, a failed case for each finding."""

import re
from collections.abc import Iterable, Iterator
from typing import TextIO
from xml.sax.saxutils import escape, quoteattr

from normalizer.reports.noted import Noted
from normalizer.reports.wordings import describe_fix, quoted, visible
from normalizer.result import Finding

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(items: Iterable[Noted], out: TextIO) -> None:
    """Write the suite of each text as it comes; a text without findings has one case that passed."""
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="mtnorm">\n')
    for noted in items:
        for line in _suite(noted):
            out.write(_NOT_XML.sub("\N{REPLACEMENT CHARACTER}", line) + "\n")
    out.write("</testsuites>\n")


def _suite(noted: Noted) -> Iterator[str]:
    name, count = quoteattr(noted.place.label), len(noted.findings)
    yield f'  <testsuite name={name} tests="{max(count, 1)}" failures="{count}" errors="0">'
    if not count:
        yield f'    <testcase name="no findings" classname={name}/>'
    for finding in noted.findings:
        line, column = noted.position(finding.start)
        title = quoteattr(f"{finding.rule} at {line}:{column}")
        yield f"    <testcase name={title} classname={name}>"
        yield f"      <failure type={quoteattr(finding.rule)} message={quoteattr(visible(finding.message))}>"
        yield escape(_details(noted, finding)) + "</failure>"
        yield "    </testcase>"
    yield "  </testsuite>"


def _details(noted: Noted, finding: Finding) -> str:
    fix = describe_fix(finding, noted.text)
    words = f"{noted.address(finding)}: {quoted(finding.text)}"
    return f"{words} → {fix}" if fix else words
