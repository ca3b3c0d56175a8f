"""Which fields of a record hold text, and which take what was found."""

import datetime
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from normalizer.errors import InputError, SettingsError
from normalizer.records.json_record import Record
from normalizer.result import Repaired

_LONGEST_SHOWN = 80  # a record may hold anything for its date, megabytes included


def require_free(place: str, added: Iterable[str], names: Container[str]) -> None:
    """Raise `InputError` when one of the fields to add is among those that are there: its content would be lost.

    `place` stands before the message: the name of the input (`in.jsonl:3: `), or nothing.
    """
    for name in added:
        if name in names:
            fault = f"field {name!r} is there already and would be lost"
            raise InputError(f"{place}{fault}; name another for what is added, or take it out first")


@dataclass(frozen=True, slots=True)
class Fields:
    """Names of fields, empty where the caller named none.

    text  hold the texts;   id, date  name and date the record
    findings, alignment, evidence, original  take what was found, the alignment, the evidence of
        translation, the text as it was
    """

    text: tuple[str, ...] = ("text",)
    id: str = ""
    date: str = ""
    findings: str = ""
    alignment: str = ""
    evidence: str = ""
    original: str = ""

    def __post_init__(self) -> None:
        if not self.text:
            raise SettingsError("no field is named that holds text; name one, or several")
        taken = [*self.text, *self.added]
        for name in taken:
            if taken.count(name) > 1:
                raise SettingsError(f"field {name!r} is named twice; give each option a field of its own")

    @property
    def added(self) -> tuple[str, ...]:
        """The fields that take what was found, in the order in which they are added."""
        return tuple(name for name in (self.findings, self.alignment, self.evidence, self.original) if name)

    @property
    def tell_findings(self) -> bool:
        """Whether a field takes what was found, or what it says about translation."""
        return bool(self.findings or self.evidence)

    def asked_for(self) -> Iterator[tuple[str, str]]:
        """The fields that records must have, each with the option that names it."""
        named = (*((name, "--field") for name in self.text), (self.date, "--date-field"), (self.id, "--id-field"))
        return ((name, option) for name, option in named if name)

    def texts(self, record: Record) -> dict[str, str]:
        """The texts of a record by field, null left out; raises `InputError` for one that is missing or no text."""
        return {name: record.text(name) for name in self.text if not record.is_null(name)}

    def date_of(self, record: Record) -> str:
        """The date of a record (YYYY-MM-DD), empty when it has none; raises `InputError` for a bad one."""
        return self.date_from(record.value(self.date) if self.date else None)

    def date_from(self, value: Any) -> str:
        """The date that the value of the date field stands for; raises `InputError` for a bad one.

        >>> Fields(date="on").date_from("2024-11-30T08:00:00Z")
        '2024-11-30'
        """
        if value in (None, ""):
            return ""
        try:
            iso = value.isoformat() if isinstance(value, datetime.date) else value
            return datetime.date.fromisoformat(iso[:10]).isoformat()
        except (TypeError, ValueError, LookupError):
            shown = repr(value)
            shown = shown if len(shown) <= _LONGEST_SHOWN else f"{shown[:_LONGEST_SHOWN]}…"
            raise InputError(f"field {self.date!r} is {shown}, no date; give YYYY-MM-DD") from None

    def identity(self, record: Record) -> Any:
        """The value of the id field, None when none is named or the record has none."""
        return record.label(self.id) if self.id else None

    def values(self, results: Mapping[str, Repaired]) -> dict[str, Any]:
        """The fields to set in a record whose texts were cleaned, given the results by field.

        Where a field takes what was found, the results must be `Cleaned`. A text that is null has no result, and
        null stands for it there.
        """
        values: dict[str, Any] = {name: r.text for name, r in results.items() if r.text != r.original}
        wanted: tuple[tuple[str, Callable[[Any], Any]], ...] = (
            (self.findings, lambda r: [f.to_wire() for f in r.findings]),
            (self.alignment, lambda r: [list(change) for change in r.alignment.changes]),
            (self.evidence, lambda r: r.evidence.to_wire()),
            (self.original, lambda r: r.original),
        )
        for field, of in wanted:
            if field:
                by_name = {name: of(results[name]) if name in results else None for name in self.text}
                values[field] = by_name if len(self.text) > 1 else by_name[self.text[0]]
        return values
