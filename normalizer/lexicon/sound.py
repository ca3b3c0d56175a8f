"""The tables by which names are compared by sound (`lexicons/sound/`)."""

from functools import cache
from pathlib import Path
from typing import Any

from normalizer.errors import LexiconError
from normalizer.lexicon.strict_yaml import read_records


@cache
def sound_tables(folder: Path) -> dict[str, Any]:
    """The parsed tables by the stem of their file; every scalar a string.

    Raises `LexiconError` naming the file and line of the first fault.
    """
    tables: dict[str, Any] = {}
    for path in sorted(folder.glob("*.yaml")):
        records, faults = read_records(path.read_text(encoding="utf-8"))
        faults += [fault for record in records for fault in record.faults]
        if faults:
            raise LexiconError(f"{path}:{faults[0].line}: {faults[0].message}")
        values = [record.value for record in records]
        tables[path.stem] = values[0] if len(values) == 1 else values
    return tables
