"""Look at inputs one after another and note what is found in them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from normalizer.cli.outcome import Outcome
from normalizer.engine import Normalizer
from normalizer.errors import InputError
from normalizer.records.entries import read_entries
from normalizer.records.fields import Fields
from normalizer.records.jsonl import Line
from normalizer.records.source import TEXT, Source
from normalizer.records.text import read_text
from normalizer.reports.noted import Noted, Place


class Checking:
    """One run of `check`: reads inputs and notes findings, one text at a time."""

    def __init__(self, normalizer: Normalizer, fields: Fields, encoding: str | None, outcome: Outcome) -> None:
        self._normalizer = normalizer
        self._fields = fields
        self._encoding = encoding
        self._outcome = outcome
        self.has_found = False

    def note(self, sources: Iterable[Source]) -> Iterator[Noted]:
        """Yield each text of the inputs with its findings."""
        for source in sources:
            with self._outcome.guard():
                for noted in self._text(source) if source.format == TEXT else self._records(source):
                    self.has_found = self.has_found or bool(noted.findings)
                    yield noted

    def _text(self, source: Source) -> Iterator[Noted]:
        yield self._noted(Place(source.name), read_text(source, self._encoding).text)

    def _records(self, source: Source) -> Iterator[Noted]:
        def on_fault(line: Line, error: InputError) -> None:
            self._outcome.fault(f"{source.name}:{line.number}: {error}")

        for _, entry in read_entries(source, self._fields, on_fault):
            if entry is None:
                continue
            for name, text in entry.texts.items():
                place = Place(source.name, entry.number, name, self._fields.identity(entry.record))
                yield self._noted(place, text, entry.date)

    def _noted(self, place: Place, text: str, date: str = "") -> Noted:
        findings = self._normalizer.clean(text, date=date).findings
        return Noted(place, text, tuple(replace(finding, applied=False) for finding in findings))
