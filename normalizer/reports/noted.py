"""What a report tells of: a text, its place in the input, and the findings in it."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from normalizer.result import Finding

_LINE_END = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands: a file, or a field of the nth record of a file."""

    path: str
    record: int | None = None
    field: str | None = None
    id: Any = None

    @property
    def label(self) -> str:
        """The place in short.

        >>> Place("news.jsonl", 3, "text").label
        'news.jsonl[3].text'
        """
        return self.path if self.record is None else f"{self.path}[{self.record}].{self.field}"


@dataclass(frozen=True, slots=True)
class Noted:
    """A text with its findings, in order of place."""

    place: Place
    text: str
    findings: Sequence[Finding]
    _starts: list[int] = field(default_factory=lambda: [0], init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.findings:
            self._starts.extend(match.end() for match in _LINE_END.finditer(self.text))

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1, in code points."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line_span(self, offset: int) -> tuple[int, int]:
        """Start and end of the line that holds the offset, its line end left out."""
        line = bisect_right(self._starts, offset)
        start = self._starts[line - 1]
        after = _LINE_END.search(self.text, start)
        return start, after.start() if after else len(self.text)

    def address(self, finding: Finding) -> str:
        """`path:line:column` of a finding."""
        line, column = self.position(finding.start)
        return f"{self.place.label}:{line}:{column}"

    def to_wire(self, finding: Finding) -> dict[str, Any]:
        """A finding of this text as one flat JSON object; the record's id comes last when it has one."""
        line, column = self.position(finding.start)
        front = {"path": self.place.path, "record": self.place.record, "field": self.place.field}
        row = front | {"line": line, "column": column} | finding.to_wire()
        return row if self.place.id is None else row | {"id": self.place.id}
