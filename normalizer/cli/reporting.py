"""Read the inputs of `mtnorm report` one after another into a collection."""

from collections.abc import Iterable
from typing import Any

from normalizer.cli.outcome import Outcome
from normalizer.engine import Normalizer
from normalizer.errors import InputError
from normalizer.quality.collection import Collection
from normalizer.records.entries import Entry, Wanted, read_entries
from normalizer.records.source import TEXT, Source
from normalizer.records.text import read_text
from normalizer.reports.noted import Place

_NONE = "(none)"


class Reporting:
    """One run of `report`."""

    def __init__(self, normalizer: Normalizer, wanted: Wanted, outcome: Outcome) -> None:
        self._collection = Collection(normalizer)
        self._date = normalizer.settings.date
        self._wanted = wanted
        self._outcome = outcome

    def read(self, sources: Iterable[Source]) -> dict[str, Any]:
        """Take in every text; what was counted comes back as JSON-ready values."""
        for source in sources:
            with self._outcome.guard():
                if source.format == TEXT:
                    text = read_text(source, self._wanted.layout.encoding or None).text
                    self._collection.add(source.name, text, self._date)
                else:
                    self._read_records(source)
        return self._collection.to_wire()

    def _read_records(self, source: Source) -> None:
        def on_fault(line: int, error: InputError) -> None:
            self._outcome.fault(f"{source.name}:{line}: {error}")

        for entry in read_entries(source, self._wanted, on_fault):
            self._add(source, entry)

    def _add(self, source: Source, entry: Entry) -> None:
        values = {name: _named(entry.values[name]) for name in self._wanted.more}
        for name, text in entry.texts.items():
            place = Place(source.name, entry.number, name)
            self._collection.add(place.label, text, entry.date or self._date, values)


def _named(value: object) -> str:
    """The value of a field as the name of a group.

    >>> _named(None), _named("Reuters"), _named(3)
    ('(none)', 'Reuters', '3')
    """
    return _NONE if value in (None, "") else str(value)
