"""JSON Lines: one object a line; what is untouched comes back byte for byte."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

from normalizer.errors import InputError
from normalizer.records.fields import require_free
from normalizer.records.json_record import read_record
from normalizer.records.piece import Bench, Bytes, Worked
from normalizer.records.stream import Stream, nul_in_first_line

_SPACE = b" \t\r\n"
_EMPTY_LINE = re.compile(rb"[ \t\r]*\n")
_EMPTY_AFTER = re.compile(rb"\n(?=[ \t\r]*\n)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a file, without the white space around it, which is kept to be written back."""

    number: int
    body: bytes
    before: bytes = b""
    after: bytes = b""

    def with_body(self, body: bytes) -> bytes:
        """The whole line with another body."""
        return self.before + body + self.after


@dataclass(frozen=True, slots=True)
class JsonLines:
    """Whole lines of a file, with the numbers of the first line and of the first record in them."""

    data: bytes
    line: int
    record: int
    position: int
    name: str

    @property
    def size(self) -> int:
        """The bytes of the lines."""
        return len(self.data)

    def work(self, bench: Bench) -> Worked:
        """Clean each record; what is no record is rejected.

        Raises `InputError` when a field that is to be added is there already.
        """
        parts, record, has_changed = list[bytes](), self.record - 1, False
        for line in split_lines(self.data, self.line):
            record += bool(line.body)
            body = self._cleaned(bench, line, record) if line.body else line.body
            if body is not None:
                has_changed = has_changed or body != line.body
                parts.append(line.with_body(body))
        return bench.done(b"".join(parts), has_changed=has_changed)

    def _cleaned(self, bench: Bench, line: Line, number: int) -> bytes | None:
        """The record of a line cleaned; None when it is rejected."""
        fields = bench.fields
        try:
            record = read_record(line.body)
            bench.note_names(record.spans)
            texts, date, id_ = fields.texts(record), fields.date_of(record), fields.identity(record)
            values = fields.values(bench.clean(texts, record=number, date=date, identity=id_))
        except InputError as error:
            bench.reject(number, error, line.with_body(line.body), line.number)
            return None
        require_free(f"{self.name}:{line.number}: ", fields.added, record.spans)
        return record.with_values(values) if values else line.body


class JsonLinesInput(Bytes):
    """A JSONL input that is being read."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    def pieces(self, size: int, *, is_live: bool) -> Iterator[JsonLines]:
        """The lines in stretches of about `size` bytes; raises `InputError` when they are binary."""
        line = record = 1
        parts = list[bytes]()
        while chunk := self._stream.read(size, is_live=is_live):
            if line == 1 and not parts:
                _refuse_binary(self._stream.name, chunk)
            cut = chunk.rfind(b"\n") + 1
            if cut:
                data = b"".join((*parts, chunk[:cut]))
                yield JsonLines(data, line, record, self._stream.position, self._stream.name)
                line += data.count(b"\n")
                record += data.count(b"\n") - _count_empty(data)
                parts = []
            parts.append(chunk[cut:])
        data = b"".join(parts)
        if data:
            yield JsonLines(data, line, record, self._stream.position, self._stream.name)


def _refuse_binary(name: str, chunk: bytes) -> None:
    """Raise `InputError` where the first line is no text; a NUL further down is a fault of its record alone."""
    place = nul_in_first_line(chunk)
    if place >= 0:
        raise InputError(f"{name}: is binary (a NUL byte at {place}); records are JSONL in UTF-8")


def _count_empty(data: bytes) -> int:
    """How many of the lines have no record.

    >>> _count_empty(b"\\n{}\\n \\n\\n{}\\n")
    3
    """
    first = _EMPTY_LINE.match(data.removeprefix(codecs.BOM_UTF8)) is not None
    return first + len(_EMPTY_AFTER.findall(data))


def split_lines(data: bytes, first: int = 1) -> Iterator[Line]:
    """The lines of a stretch that begins with the line of this number."""
    start = 0
    number = first
    while start < len(data):
        end = data.find(b"\n", start) + 1 or len(data)
        yield _line(number, data[start:end])
        start = end
        number += 1


def _line(number: int, raw: bytes) -> Line:
    mark = codecs.BOM_UTF8 if number == 1 and raw.startswith(codecs.BOM_UTF8) else b""
    content = raw[len(mark) :]
    body = content.strip(_SPACE)
    start = content.find(body) if body else 0
    return Line(number, body, mark + content[:start], content[start + len(body) :])
