"""Complaints about lexicon files: as lines, as JSON, or as annotations of GitHub."""

import sys
from collections.abc import Iterable
from pathlib import Path

from normalizer.lexicon.strict_yaml import Fault
from normalizer.wire import encode_json


def write_complaints(complaints: Iterable[tuple[Path, Fault]], report_format: str) -> None:
    """Write complaints to standard output in order of file and line: `text`, `json` or `github`."""
    ordered = sorted(complaints, key=lambda complaint: (str(complaint[0]), complaint[1].line))
    if report_format == "json":
        rows = [{"path": str(p), "line": f.line, "entry": f.entry, "message": f.message} for p, f in ordered]
        sys.stdout.write(encode_json(rows).decode() + "\n")
        return
    for path, fault in ordered:
        line = f"{path}:{fault.line}: {fault.entry}: {fault.message}"
        sys.stdout.write((annotation(path, fault) if report_format == "github" else line) + "\n")


def annotation(path: Path, fault: Fault) -> str:
    """A complaint as a workflow command of GitHub.

    >>> annotation(Path("a.yaml"), Fault(3, "pen", "100% wrong"))
    '::error file=a.yaml,line=3,title=pen::100%25 wrong'
    """
    place = ",".join(
        f"{key}={_escaped(value, ':,')}"
        for key, value in (("file", str(path)), ("line", str(fault.line)), ("title", fault.entry))
    )
    return f"::error {place}::{_escaped(fault.message)}"


def _escaped(text: str, further: str = "") -> str:
    for character in "%\r\n" + further:
        text = text.replace(character, f"%{ord(character):02X}")
    return text
