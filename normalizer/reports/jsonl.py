"""One JSON object a line and finding: where it is, then the finding as on the wire."""

from collections.abc import Iterable
from typing import TextIO

from normalizer.reports.noted import Noted
from normalizer.wire import encode_json


def write(items: Iterable[Noted], out: TextIO) -> None:
    """Write the findings of each text as they come."""
    for noted in items:
        for finding in noted.findings:
            out.write(encode_json(noted.to_wire(finding)).decode() + "\n")
