"""YAML read strictly: every scalar a string, no duplicate key, a line for every record.

`no` is Norway's word here, never False; tags, anchors and aliases are refused. Values are
built from the parser's events, so that nothing guesses types and no alias can multiply.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # a PyYAML built without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

Value = str | list["Value"] | dict[str, "Value"]

_DEEPEST = 20
_NOT_USED = "are not used here; write the value out"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong in a file: line (1-based), the entry's id or place, and what to do."""

    line: int
    entry: str
    message: str


@dataclass(slots=True)
class Record:
    """One top-level item of a file: its first line and its value, and faults met in reading it."""

    line: int
    value: Value
    faults: list[Fault] = field(default_factory=list)


def read_records(text: str) -> tuple[list[Record], list[Fault]]:
    """Read a file's top-level list (or single mapping) into records; faults are returned, not raised."""
    try:
        return _Reader(text).read()
    except yaml.MarkedYAMLError as error:
        return [], [Fault(_line_of(error, text), "-", f"not YAML: {error.problem or error.context}")]
    except yaml.YAMLError as error:
        return [], [Fault(1, "-", f"not YAML: {str(error).splitlines()[0]}")]
    except ValueError as error:
        return [], [Fault(1, "-", f"not YAML: {error}")]


class _Reader:
    """Builds records from the events of one text."""

    def __init__(self, text: str) -> None:
        self._events: Iterator[Event] = yaml.parse(text, Loader=_Loader)
        self._anchors: set[str] = set()
        self._faults: list[Fault] = []

    def read(self) -> tuple[list[Record], list[Fault]]:
        """The records and the faults that belong to none of them; raises `YAMLError` and `ValueError`."""
        of_the_file = self._faults
        records: list[Record] = []
        root = self._next_node()
        if isinstance(root, SequenceStartEvent):
            self._refuse_extras(root)
            records = [self._record(event) for event in self._items()]
        elif root is not None and not _is_nothing(root):
            records = [self._record(root)]
        second = self._next_node()
        if second is not None:
            raise _error("a second document begins here; keep one", second)
        return records, of_the_file

    def _next_node(self) -> Event | None:
        """The next event that is no frame of a document; None at the end."""
        frames = (StreamStartEvent, DocumentStartEvent, DocumentEndEvent, StreamEndEvent)
        return next((event for event in self._events if not isinstance(event, frames)), None)

    def _items(self) -> Iterator[Event]:
        """Yield the first event of each item up to the end of a collection; the caller reads the item."""
        for event in self._events:
            if isinstance(event, CollectionEndEvent):
                return
            yield event

    def _record(self, event: Event) -> Record:
        record = Record(_line(event), "")
        self._faults = record.faults
        record.value = self._value(event, 1)
        return record

    def _value(self, event: Event, depth: int) -> Value:
        if isinstance(event, AliasEvent):
            return self._alias(event)
        self._refuse_extras(event)
        if isinstance(event, ScalarEvent):
            return str(event.value)
        if depth > _DEEPEST:
            raise _error(f"nested more than {_DEEPEST} deep", event)
        if isinstance(event, MappingStartEvent):
            return self._mapping(depth)
        return [self._value(item, depth + 1) for item in self._items()]

    def _mapping(self, depth: int) -> dict[str, Value]:
        result: dict[str, Value] = {}
        for event in self._items():
            key = self._value(event, depth + 1)
            if not isinstance(key, str):
                self._fault(event, "a key must be a word")
            elif key in result:
                self._fault(event, f"key {key!r} stands twice; keep one")
            result[str(key)] = self._value(next(self._events), depth + 1)
        return result

    def _alias(self, event: AliasEvent) -> str:
        if event.anchor not in self._anchors:
            raise _error(f"found undefined alias {event.anchor!r}; quote what begins with *", event)
        self._fault(event, f"anchors and aliases {_NOT_USED}")
        return ""

    def _refuse_extras(self, event: Event) -> None:
        if isinstance(event, NodeEvent) and event.anchor is not None:
            self._anchors.add(event.anchor)
            self._fault(event, f"anchors and aliases {_NOT_USED}")
        if isinstance(event, ScalarEvent | CollectionStartEvent) and event.tag is not None:
            self._fault(event, f"tags {_NOT_USED}")

    def _fault(self, event: Event, message: str) -> None:
        self._faults.append(Fault(_line(event), "-", message))


def _is_nothing(event: Event) -> bool:
    """Whether a document holds nothing at all, as `---` alone does."""
    return isinstance(event, ScalarEvent) and not event.value and not event.style


def _line(event: Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _line_of(error: yaml.MarkedYAMLError, text: str) -> int:
    """The line of an error; what is missed at the end of the text is told where it was opened."""
    mark = error.problem_mark or error.context_mark
    last = text.rstrip().count("\n")
    if mark is not None and mark.line > last:
        mark = error.context_mark or mark
    return min(mark.line, last) + 1 if mark else 1


def _error(problem: str, event: Event) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(problem=problem, problem_mark=event.start_mark)  # type: ignore[arg-type]
