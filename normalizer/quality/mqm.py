"""The severity of findings by their MQM category, and its weight in a score."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from normalizer.errors import LexiconError
from normalizer.lexicon.folder import lexicon_folder
from normalizer.lexicon.strict_yaml import read_records


@dataclass(frozen=True, slots=True)
class Severities:
    """Which category is how grave (the longest entry it begins with decides), and what that weighs."""

    weights: Mapping[str, float]
    by_category: Mapping[str, str]

    def of(self, category: str) -> str:
        """The severity of a category, the least grave for one that no entry begins.

        >>> Severities({"major": 5.0, "minor": 1.0}, {"style": "minor", "accuracy": "major"}).of("accuracy/omission")
        'major'
        """
        name = category
        while name not in self.by_category and "/" in name:
            name = name.rpartition("/")[0]
        return self.by_category.get(name) or min(self.weights, key=lambda severity: self.weights[severity])


@cache
def read_severities(path: Path | None = None) -> Severities:
    """The table of a file, the one that ships by default. Raises `LexiconError` for one of another form."""
    path = path or lexicon_folder() / "tables" / "mqm.yaml"
    records, faults = read_records(path.read_text(encoding="utf-8"))
    faults += [fault for record in records for fault in record.faults]
    if faults:
        raise LexiconError(f"{path}:{faults[0].line}: {faults[0].message}")
    table: Any = records[0].value
    try:
        severities = Severities({name: float(value) for name, value in table["weights"].items()}, table["severities"])
        unknown = set(severities.by_category.values()) - severities.weights.keys()
    except (KeyError, TypeError, ValueError, AttributeError):
        raise LexiconError(
            f"{path}: must have `weights` (severity: number) and `severities` (category: severity)"
        ) from None
    if unknown:
        raise LexiconError(f"{path}: no weight for {', '.join(sorted(unknown))}; add it under `weights`")
    return severities
