"""Which fields of a record hold text, and which take what was found."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from normalizer.errors import InputError, SettingsError
from normalizer.records.jsonl import Record
from normalizer.result import Cleaned


@dataclass(frozen=True, slots=True)
class Fields:
    """Names of fields, empty where the caller named none.

    text  hold the texts;   id, date  name and date the record
    findings, alignment, original  take what was found, the alignment, the text as it was
    """

    text: tuple[str, ...] = ("text",)
    id: str = ""
    date: str = ""
    findings: str = ""
    alignment: str = ""
    original: str = ""

    def __post_init__(self) -> None:
        taken = [name for name in (*self.text, self.findings, self.alignment, self.original) if name]
        for name in taken:
            if taken.count(name) > 1:
                raise SettingsError(f"field {name!r} is named twice; give each option a field of its own")

    def texts(self, record: Record) -> dict[str, str]:
        """The texts of a record by field; raises `InputError` for one that is missing or no text."""
        return {name: record.text(name) for name in self.text}

    def date_of(self, record: Record) -> str:
        """The date of a record (YYYY-MM-DD), empty when it has none; raises `InputError` for a bad one.

        >>> from normalizer.records.jsonl import read_record
        >>> Fields(date="on").date_of(read_record(b'{"on": "2024-11-30T08:00:00Z"}'))
        '2024-11-30'
        """
        value = record.value(self.date) if self.date else None
        if value in (None, ""):
            return ""
        try:
            return datetime.date.fromisoformat(value[:10]).isoformat()
        except (TypeError, ValueError):
            raise InputError(f"field {self.date!r} is {value!r}, no date; give YYYY-MM-DD") from None

    def identity(self, record: Record) -> Any:
        """The value of the id field, None when none is named or the record has none."""
        return record.value(self.id) if self.id else None

    def values(self, results: Mapping[str, Cleaned]) -> dict[str, Any]:
        """The fields to set in a record whose texts were cleaned, given the results by field."""
        values: dict[str, Any] = {name: r.text for name, r in results.items() if r.text != r.original}
        wanted: dict[str, dict[str, Any]] = {
            self.findings: {name: [f.to_wire() for f in r.findings] for name, r in results.items()},
            self.alignment: {name: [list(change) for change in r.alignment.changes] for name, r in results.items()},
            self.original: {name: r.original for name, r in results.items()},
        }
        for field, by_name in wanted.items():
            if field:
                values[field] = by_name if len(self.text) > 1 else by_name[self.text[0]]
        return values
