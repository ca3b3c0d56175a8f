"""How often each rule found something, most often first."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from normalizer.edits.edit import Safety
from normalizer.reports.noted import Noted
from normalizer.reports.terminal import Printer
from normalizer.wire import encode_json


def write(items: Iterable[Noted], out: TextIO) -> None:
    """Write a table: how many, the rule, how many of each safety."""
    printer = Printer(out)
    for row in _rows(items):
        parts = ", ".join(f"{row[safety.value]} {safety.value}" for safety in Safety if row[safety.value])
        printer.line((f"{row['count']:>7}", "bold"), "  ", (row["rule"], "cyan"), f"  ({parts})")


def write_json(items: Iterable[Noted], out: TextIO) -> None:
    """Write the table as one JSON list."""
    out.write(encode_json(list(_rows(items))).decode() + "\n")


def write_jsonl(items: Iterable[Noted], out: TextIO) -> None:
    """Write the table as one JSON object a line."""
    for row in _rows(items):
        out.write(encode_json(row).decode() + "\n")


def _rows(items: Iterable[Noted]) -> Iterator[dict[str, Any]]:
    counts = Counter((finding.rule, finding.safety) for noted in items for finding in noted.findings)
    totals: Counter[str] = Counter()
    for (rule, _), count in counts.items():
        totals[rule] += count
    for rule, total in sorted(totals.items(), key=lambda pair: (-pair[1], pair[0])):
        yield {"rule": rule, "count": total} | {safety.value: counts[rule, safety] for safety in Safety}
