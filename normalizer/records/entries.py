"""The records of an input one by one, with their texts ready to be looked at."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from normalizer.errors import InputError
from normalizer.records.fields import Fields
from normalizer.records.jsonl import Line, Record, read_lines, read_record
from normalizer.records.source import Source, opened


@dataclass(frozen=True, slots=True)
class Entry:
    """A record: its number (1-based, empty lines not counted), its texts by field, its date."""

    number: int
    record: Record
    texts: dict[str, str]
    date: str


def read_entries(
    source: Source, fields: Fields, on_fault: Callable[[Line, InputError], None]
) -> Iterator[tuple[Line, Entry | None]]:
    """The lines of an input, each with its record; an empty line has none.

    A line that cannot be read goes to `on_fault` and the rest goes on. Raises `InputError`
    when the input as a whole cannot be read.
    """
    number = 0
    with opened(source) as stream:
        for line in read_lines(stream, source.name):
            if not line.body:
                yield line, None
                continue
            number += 1
            try:
                entry = _entry(number, line, fields)
            except InputError as error:
                on_fault(line, error)
                continue
            yield line, entry


def _entry(number: int, line: Line, fields: Fields) -> Entry:
    record = read_record(line.body)
    return Entry(number, record, fields.texts(record), fields.date_of(record))
