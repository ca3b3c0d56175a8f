"""Clean inputs one after another and write them where they go."""

from collections.abc import Callable
from dataclasses import dataclass

from normalizer.cli.outcome import Outcome
from normalizer.engine import Normalizer
from normalizer.errors import InputError
from normalizer.records.entries import Entry, read_entries
from normalizer.records.fields import Fields
from normalizer.records.jsonl import Line
from normalizer.records.source import TEXT, Source
from normalizer.records.target import InPlace, Target
from normalizer.records.text import read_text
from normalizer.reports.noted import Place
from normalizer.result import Cleaned

Write = Callable[[bytes], None]


@dataclass(frozen=True, slots=True)
class Done:
    """What became of one input: whether its bytes changed, how many records could not be read."""

    has_changed: bool
    failed: int = 0


@dataclass(frozen=True, slots=True)
class Cleaning:
    """One run of `clean`: the normalizer, where texts go, and who is told of what.

    `notice` is called with every text cleaned; `reject` takes the lines that cannot be read.
    """

    normalizer: Normalizer
    fields: Fields
    encoding: str | None
    target: Target
    outcome: Outcome
    notice: Callable[[Place, Cleaned], None]
    reject: Write | None = None

    def clean(self, source: Source) -> bool:
        """Clean one input and write it whole; whether anything changed.

        Raises `InputError`, with nothing written, when the input cannot be read or written.
        """
        in_place = isinstance(self.target, InPlace)
        with self.target.opened(source) as output:
            clean = self._clean_text if source.format == TEXT else self._clean_records
            done = clean(source, output.write)
            if in_place and done.failed and self.reject is None:
                count = f"{done.failed} record{'s' * (done.failed != 1)}"
                raise InputError(
                    f"{source.name}: left as it was, since {count} failed; put such aside with --rejects FILE"
                )
            if in_place and not done.has_changed:
                output.discard()
        return done.has_changed

    def _clean_text(self, source: Source, write: Write) -> Done:
        document = read_text(source, self.encoding)
        result = self.normalizer.clean(document.text)
        self.notice(Place(source.name), result)
        write(document.with_text(result.text).to_bytes())
        return Done(result.text != result.original)

    def _clean_records(self, source: Source, write: Write) -> Done:
        has_changed, faults = False, list[Line]()

        def on_fault(line: Line, error: InputError) -> None:
            faults.append(Line(line.number, b""))
            self.outcome.fault(f"{source.name}:{line.number}: {error}")
            if self.reject is not None:
                self.reject(line.with_body(line.body))

        for line, entry in read_entries(source, self.fields, on_fault):
            body = self._clean_entry(source, entry) if entry else line.body
            has_changed = has_changed or body != line.body
            write(line.with_body(body))
        return Done(has_changed or bool(faults and self.reject), len(faults))

    def _clean_entry(self, source: Source, entry: Entry) -> bytes:
        results = {name: self.normalizer.clean(text, date=entry.date) for name, text in entry.texts.items()}
        for name, result in results.items():
            place = Place(source.name, entry.number, name, self.fields.identity(entry.record))
            self.notice(place, result)
        values = self.fields.values(results)
        return entry.record.with_values(values) if values else entry.record.body
