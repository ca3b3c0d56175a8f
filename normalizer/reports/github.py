"""Annotations of GitHub Actions: one workflow command a finding."""

from collections.abc import Iterable
from typing import TextIO

from normalizer.edits.edit import Safety
from normalizer.reports.noted import Noted
from normalizer.reports.wordings import describe_fix, quoted, visible
from normalizer.result import Finding

_COMMANDS = {Safety.SAFE: "warning", Safety.SUGGESTED: "warning", Safety.FLAG: "notice"}


def write(items: Iterable[Noted], out: TextIO) -> None:
    """Write the findings of each text as they come."""
    for noted in items:
        for finding in noted.findings:
            fields = ",".join(f"{key}={_escaped(value, ':,')}" for key, value in _fields(noted, finding).items())
            out.write(f"::{_COMMANDS[finding.safety]} {fields}::{_escaped(_message(noted, finding))}\n")


def _fields(noted: Noted, finding: Finding) -> dict[str, str]:
    """Where the finding is; columns only on one line, and no line in a record, which is no line of the file."""
    fields = {"file": noted.place.path, "title": finding.rule}
    if noted.place.record is not None:
        return fields
    line, column = noted.position(finding.start)
    end_line, end_column = noted.position(finding.end)
    fields |= {"line": str(line), "endLine": str(end_line)}
    return fields if line != end_line else fields | {"col": str(column), "endColumn": str(end_column)}


def _message(noted: Noted, finding: Finding) -> str:
    place = "" if noted.place.record is None else f"{noted.place.label}: "
    fix = describe_fix(finding, noted.text)
    return f"{place}{quoted(finding.text)} {visible(finding.message)}" + (f" → {fix}" if fix else "")


def _escaped(text: str, marks: str = "") -> str:
    """Text as a workflow command holds it: percent signs, line ends and the marks that part fields encoded.

    >>> _escaped("50 % a,b", ",")
    '50 %25 a%2Cb'
    """
    return "".join(f"%{ord(c):02X}" if c in f"%\r\n{marks}" else c for c in text)
