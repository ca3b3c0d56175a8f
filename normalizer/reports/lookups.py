"""What a name means in the lexicons, for an editor to read."""

from collections.abc import Sequence
from typing import TextIO

from normalizer.names.finding import FoundEntry


def write(text: str, found: Sequence[FoundEntry], out: TextIO) -> None:
    """Write the entries that are meant, then the nearest that were refused, each with its alignment."""
    meant = [entry for entry in found if not entry.is_refused]
    refused = [entry for entry in found if entry.is_refused]
    if not meant:
        out.write(f"no entry is meant by “{text}”\n")
    for entry in meant:
        _write_entry(entry, out)
    if refused:
        out.write("\nnearest others, refused:\n")
    for entry in refused:
        _write_entry(entry, out)


def _write_entry(found: FoundEntry, out: TextIO) -> None:
    entry = found.entry
    out.write(f"{entry.name.get('en', '')}  ({entry.id}, {entry.kind})  {entry.source}\n")
    form = f": “{found.form}”" if found.form else ""
    cost = f", cost {found.cost:g}" if found.alignment and not found.is_refused else ""
    out.write(f"  {found.how}{form}{cost}\n")
    for line in found.alignment:
        out.write(f"    {line}\n")
