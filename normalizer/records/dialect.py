"""How a table is written: the character between fields, quotation marks, escapes."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from normalizer.errors import InputError
from normalizer.records.order import Layout
from normalizer.text.document import canonical_encoding

_CANDIDATES = b",;\t|"
_RARE = b"^~:#"  # never guessed, but told of where one would do
_NO_QUOTES = "none"
_ASCII = bytes(range(128))


@dataclass(frozen=True)
class Dialect:
    r"""One way of writing a table; `quote` and `escape` are empty where there are none.

    An escape is one before a quotation mark or another escape; anywhere else it is a character of the text.

    >>> table = Dialect()
    >>> table.fields(b'a,"b ""c"" b",d\n')
    [b'a', b'"b ""c"" b"', b'd']
    >>> table.value(b'"b ""c"" b"')
    b'b "c" b'
    """

    delimiter: bytes = b","
    quote: bytes = b'"'
    escape: bytes = b""

    @cached_property
    def _quoted(self) -> bytes:
        """The pattern of a field in quotation marks."""
        mark = re.escape(self.quote)
        if not self.escape:
            return mark + b"[^" + mark + b"]*+(?:" + mark * 2 + b"[^" + mark + b"]*+)*+" + mark
        plain = b"[^" + mark + re.escape(self.escape) + b"]*+"
        special = b"(?:" + re.escape(self.escape) + b"[\\x00-\\xff]|" + mark * 2 + b")"
        return mark + plain + b"(?:" + special + plain + b")*+" + mark

    @cached_property
    def _field(self) -> bytes:
        """The pattern of any field; the end of the data ends a field as well."""
        delimiter = re.escape(self.delimiter)
        if not self.quote:
            return b"[^" + delimiter + b"\\r\\n]*+"
        mark = re.escape(self.quote)
        bare = b"[^" + mark + delimiter + b"\\r\\n][^" + delimiter + b"\\r\\n]*+"
        return b"(?:" + self._quoted + b"(?=[" + delimiter + b"\\r\\n]|\\Z)|" + bare + b"|(?!" + mark + b"))"

    @cached_property
    def _record_pattern(self) -> re.Pattern[bytes]:
        delimiter = re.escape(self.delimiter)
        return re.compile(self._field + b"(?:" + delimiter + self._field + b")*+(?:\\r\\n|\\n|\\r|\\Z)")

    @cached_property
    def _field_pattern(self) -> re.Pattern[bytes]:
        return re.compile(self._field)

    @cached_property
    def _open_pattern(self) -> re.Pattern[bytes]:
        return re.compile(self._quoted)

    @cached_property
    def _pair_pattern(self) -> re.Pattern[bytes]:
        """Two bytes in quotation marks that stand for one, the second or the quotation mark."""
        mark = re.escape(self.quote)
        if not self.escape:
            return re.compile(mark * 2)
        escape = re.escape(self.escape)
        return re.compile(escape + b"[" + escape + mark + b"]|" + mark * 2)

    def record_end(self, data: bytes | bytearray, start: int) -> int | None:
        """Where the record that starts here ends, its line end included; None when it never does."""
        match = self._record_pattern.match(data, start)
        return match.end() if match else None

    def is_open(self, data: bytes | bytearray, start: int) -> bool:
        """Whether a record that does not end has a quotation mark that more data might close."""
        place = start
        while match := self._field_pattern.match(data, place):
            place = match.end() + 1
        return self._open_pattern.match(data, place) is None

    def fields(self, record: bytes) -> list[bytes]:
        """The fields of a record as they are written."""
        found, place = list[bytes](), 0
        while match := self._field_pattern.match(record, place):
            found.append(match.group())
            place = match.end() + 1
            if record[match.end() : place] != self.delimiter:
                break
        return found

    def value(self, field: bytes) -> bytes:
        """What a field says, without its quotation marks."""
        if not self.quote or not field.startswith(self.quote):
            return field
        return self._pair_pattern.sub(lambda pair: pair.group()[1:], field[1:-1])

    def written(self, value: bytes, *, like: bytes = b"") -> bytes:
        """A value as a field: in quotation marks where the old field has them or the value needs them.

        Raises `InputError` when the value needs marks and the table has none.
        """
        needs = any(mark and mark in value for mark in (self.delimiter, b"\n", b"\r"))
        if not self.quote:
            if needs:
                raise InputError("the new text has a delimiter or a line end, and the table has no quotation marks")
            return value
        if not needs and not like.startswith(self.quote) and not value.startswith(self.quote):
            return value
        return self.quote + self._marked(value) + self.quote

    def _marked(self, value: bytes) -> bytes:
        """A value as it stands between quotation marks."""
        if not self.escape:
            return value.replace(self.quote, self.quote * 2)
        for mark in (self.escape, self.quote):
            value = value.replace(mark, self.escape + mark)
        return value

    def edited(self, field: bytes, edits: Iterable[tuple[int, int, bytes]]) -> bytes:
        r"""A field in quotation marks with stretches (start, end, new) of its value replaced, all else as it was.

        >>> Dialect(escape=b"\\").edited(rb'"C:\a, D:\\b, \"c\""', [(4, 5, b" or"), (13, 14, b"")])
        b'"C:\\a or D:\\\\b, \\"\\""'
        """
        inner, last = field[1:-1], 0
        pairs = [pair.start() - number for number, pair in enumerate(self._pair_pattern.finditer(inner))]
        parts = [self.quote]
        for start, end, new in edits:
            parts += (inner[last + bisect_left(pairs, last) : start + bisect_left(pairs, start)], self._marked(new))
            last = end
        parts += (inner[last + bisect_left(pairs, last) :], self.quote)
        return self._joined(parts)

    def _joined(self, parts: Iterable[bytes]) -> bytes:
        """The parts of a field in a row; an escape that stands for itself does not take the mark behind it."""
        joined, is_open = bytearray(), False
        for part in filter(None, parts):
            if is_open and part[:1] in (self.escape, self.quote):
                joined += self.escape
            joined += part
            is_open = bool(self.escape) and (len(part) - len(part.rstrip(self.escape))) % 2 == 1
        return bytes(joined)


def guess_dialect(sample: bytes, layout: Layout, *, is_tabbed: bool) -> Dialect:
    r"""The dialect of a table that begins so, as far as the layout leaves it open.

    The delimiter is the candidate that occurs most in the first line. A table with tabs has
    no quotation marks when a field begins with one and goes on after another.

    >>> guess_dialect(b"id;text\n1;a,b\n", Layout(), is_tabbed=False).delimiter
    b';'
    """
    delimiter = layout.delimiter.encode() or (b"\t" if is_tabbed else _likeliest(sample))
    mark = b"" if layout.quote == _NO_QUOTES else layout.quote.encode() or b'"'
    dialect = Dialect(delimiter, mark, layout.escape.encode())
    if layout.quote or not is_tabbed or _fits(dialect, sample):
        return dialect
    return Dialect(delimiter, b"", dialect.escape)


def likelier_delimiter(dialect: Dialect, head: bytes, field: bytes) -> str:
    r"""The option with which this row of names would hold the field that it does not hold now; empty: none.

    >>> likelier_delimiter(Dialect(), b"id^text\n", b"text")
    "--delimiter '^'"
    """
    for delimiter in (bytes([candidate]) for candidate in _CANDIDATES + _RARE):
        other = Dialect(delimiter, dialect.quote, dialect.escape)
        names = {other.value(name) for name in other.fields(head.rstrip(b"\r\n"))} if delimiter in head else set()
        if delimiter != dialect.delimiter and field in names:
            return "--input-format tsv" if delimiter == b"\t" else f"--delimiter '{delimiter.decode()}'"
    return ""


def table_encoding(name: str, layout: Layout) -> str:
    """The encoding of a table; raises `InputError` for one that is unknown or has other bytes for ASCII.

    >>> table_encoding("a.csv", Layout("latin-1"))
    'latin-1'
    """
    encoding = canonical_encoding(name, layout.encoding or "utf-8")
    try:
        has_ascii = _ASCII.decode(encoding) == _ASCII.decode("ascii")
    except (UnicodeError, LookupError):
        has_ascii = False
    if not has_ascii:
        advice = f"convert the file first: iconv -f {encoding} -t utf-8"
        raise InputError(f"{name}: a table in {encoding} is not read, only those with ASCII as in UTF-8; {advice}")
    return encoding


def _likeliest(sample: bytes) -> bytes:
    first = re.sub(rb'"[^"]*"', b"", sample).split(b"\n", 1)[0]
    best = max(_CANDIDATES, key=first.count)
    return bytes([best])


def _fits(dialect: Dialect, sample: bytes) -> bool:
    """Whether the sample reads as a table with these quotation marks, up to where it is cut off."""
    place: int | None = 0
    while place is not None and place < len(sample):
        last, place = place, dialect.record_end(sample, place)
    return place is not None or dialect.is_open(sample, last)
