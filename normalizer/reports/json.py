"""One JSON list of all findings, an object a line."""

from collections.abc import Iterable
from typing import TextIO

from normalizer.reports.noted import Noted
from normalizer.wire import encode_json


def write(items: Iterable[Noted], out: TextIO) -> None:
    """Write the findings of each text as they come; the list is closed when all are written."""
    before = "[\n"
    for noted in items:
        for finding in noted.findings:
            out.write(before + encode_json(noted.to_wire(finding)).decode())
            before = ",\n"
    out.write("[]\n" if before == "[\n" else "\n]\n")
