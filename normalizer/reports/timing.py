"""What each rule costs, as a table: the dearest first."""

from collections.abc import Mapping
from typing import Any, TextIO

from normalizer.reports.terminal import Printer


def write_timing(wire: Mapping[str, Any], out: TextIO) -> None:
    """Write one line a part: milliseconds for a million bytes, share of the whole, and the rule.

    `wire` is what `Timing.to_wire` gives.
    """
    printer = Printer(out)
    printer.line((f"{'ms per MB':>10}  {'share':>6}  rule", "dim"))
    for part in wire["parts"]:
        name = part["part"]
        printer.line(f"{part['ms_per_mb']:10.2f}  {part['share']:6.1%}  ", (name, "" if name[0] == "(" else "cyan"))
    whole = wire["seconds"] * 1e9 / wire["bytes"]
    printer.line(f"{whole:10.2f}  {1:6.1%}  ", ("whole", "bold"), f" ({wire['bytes'] / 1e6:.2f} MB of text)")
