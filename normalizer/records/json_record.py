"""One JSON object, read and written with every untouched byte as it was.

Fields are found by their place and only the wanted ones are decoded, so a changed object
differs from the old one in the changed fields and nowhere else.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from normalizer.errors import InputError
from normalizer.records.json_escapes import encode_like, escapes_of
from normalizer.wire import encode_json

_SPACE = b" \t\r\n"
_KEY = re.compile(rb'[ \t\r\n]*[{,][ \t\r\n]*("(?:[^"\\]|\\.)*+")[ \t\r\n]*:[ \t\r\n]*', re.DOTALL)
_KINDS = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
_MOST_BRACKETS = 100
_TOO_DEEP = "nested too deeply to be read; each line must be one JSON object"
_OBJECT = msgspec.json.Decoder(dict[str, msgspec.Raw])


@dataclass(frozen=True, slots=True)
class Record:
    """One JSON object: its bytes, and where the value of each field stands in them."""

    body: bytes
    spans: Mapping[str, tuple[int, int]]

    def value(self, name: str) -> Any:
        """The value of a field, None when there is no such field; raises `InputError` when it is nested too deeply.

        A whole number with more digits than Python makes a number of is its digits as text.
        """
        if name not in self.spans:
            return None
        start, end = self.spans[name]
        return _read(self.body[start:end].decode())

    def label(self, name: str) -> Any:
        """The value of a field to be passed on: one that is nested deeply is its JSON as text."""
        start, end = self.spans.get(name, (0, 0))
        raw = self.body[start:end]
        is_deep = not raw.startswith(b'"') and raw.count(b"[") + raw.count(b"{") > _MOST_BRACKETS
        return raw.decode() if is_deep else self.value(name)

    def is_null(self, name: str) -> bool:
        """Whether a field is there and says that there is no value."""
        start, end = self.spans.get(name, (0, 0))
        return self.body[start:end] == b"null"

    def text(self, name: str) -> str:
        """The text in a field; raises `InputError` when it is missing or no string."""
        if name not in self.spans:
            known = ", ".join(list(self.spans)[:8]) or "none"
            raise InputError(f"no field {name!r} (fields: {known}); name the one that holds the text with --field")
        value = self.value(name)
        is_quoted = self.body.startswith(b'"', self.spans[name][0])
        if isinstance(value, str) and is_quoted:
            return value
        kind = "null" if value is None else _KINDS.get(type(value), "a number")
        raise InputError(f"field {name!r} is {kind}, not a string; name the one that holds the text with --field")

    def with_values(self, values: Mapping[str, Any]) -> bytes:
        """The object with these fields set, with the escapes it uses itself; new ones come last, in order.

        >>> read_record(b'{"a": 1, "text": "x"}').with_values({"text": "y", "n": 2})
        b'{"a": 1, "text": "y", "n": 2}'
        """
        ascii_only = self.body.isascii() and b"\\u" in self.body
        escapes = escapes_of(self.body)
        encoded = {name: encode_like(value, escapes, ascii_only=ascii_only) for name, value in values.items()}
        parts, place = list[bytes](), 0
        for name in sorted(encoded.keys() & self.spans.keys(), key=lambda name: self.spans[name]):
            start, end = self.spans[name]
            parts += (self.body[place:start], encoded[name])
            place = end
        closing = len(self.body) - 1
        parts.append(self.body[place:closing])
        parts += self._new_fields({name: raw for name, raw in encoded.items() if name not in self.spans})
        return b"".join(parts) + self.body[closing:]

    def _new_fields(self, encoded: Mapping[str, bytes]) -> Iterator[bytes]:
        first = _KEY.match(self.body)
        spaced = first is not None and first.group().endswith(b" ")
        comma, colon = (b", ", b": ") if spaced else (b",", b":")
        for place, (name, raw) in enumerate(encoded.items()):
            yield (comma if place or self.spans else b"") + encode_json(name) + colon + raw


def _whole_number(digits: str) -> int | str:
    """The number, or its digits where Python has a limit for them."""
    try:
        return int(digits)
    except ValueError:
        return digits


_DECODER = json.JSONDecoder(parse_int=_whole_number)


def _read(text: str) -> Any:
    """The value of a JSON text as Python reads it; raises `InputError` when it is nested too deeply."""
    try:
        return _DECODER.decode(text)
    except RecursionError:
        raise InputError(_TOO_DEEP) from None


def read_record(body: bytes) -> Record:
    """The object in a line; raises `InputError` when the line is not UTF-8, not JSON or no object."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        fault = f"not UTF-8 (byte 0x{body[error.start]:02x} at {error.start})"
        raise InputError(f"{fault}; convert the file first: iconv -f cp1252 -t utf-8") from None
    try:
        lengths = {name: len(memoryview(raw)) for name, raw in _OBJECT.decode(body).items()}
        spans = _spans_by_length(body, list(lengths.values()))
        if spans is not None:
            return Record(body, dict(zip(lengths, spans, strict=True)))
    except (msgspec.DecodeError, RecursionError):
        pass
    _require_object(text)
    return Record(body, _spans_by_reading(body))


def _spans_by_length(body: bytes, lengths: list[int]) -> list[tuple[int, int]] | None:
    """Where values of these lengths stand; None when a key stands twice and lengths are missing."""
    spans, place = [], 0
    for length in lengths:
        key = _KEY.match(body, place)
        if key is None:
            return None
        place = key.end() + length
        spans.append((key.end(), place))
    return spans if body[place:].strip(_SPACE) == b"}" else None


def _require_object(text: str) -> None:
    """Refuse what is not a JSON object, read as Python reads it: NaN and lone escapes may stand."""
    try:
        value = _read(text)
    except json.JSONDecodeError as error:
        fault = f"{error.msg[:1].lower()}{error.msg[1:]} at character {error.pos + 1}"
        raise InputError(f"not JSON ({fault}); each line must be one JSON object") from None
    if not isinstance(value, dict):
        kind = "a string" if isinstance(value, str) else _KINDS.get(type(value), "null")
        raise InputError(f"is {kind}, not an object; each line must be one JSON object")


def _spans_by_reading(body: bytes) -> dict[str, tuple[int, int]]:
    """Where values stand, found by reading each; bytes pass as characters, so that places agree."""
    text, place = body.decode("latin-1"), 0
    spans: dict[str, tuple[int, int]] = {}
    while key := _KEY.match(body, place):
        name = json.loads(key.group(1))
        if name in spans:
            raise InputError(f"field {name!r} stands twice; keep one")
        _, place = _DECODER.raw_decode(text, key.end())
        spans[name] = (key.end(), place)
    return spans
