"""What all rows of a table share, and how a field becomes a text and a text a field."""

from collections.abc import Iterator
from dataclasses import dataclass

from normalizer.errors import InputError
from normalizer.records.dialect import Dialect
from normalizer.result import Repaired
from normalizer.wire import encode_json


@dataclass(frozen=True, slots=True)
class Table:
    """What all rows of a table share: the dialect, the names of its columns, its encoding."""

    dialect: Dialect
    names: tuple[str, ...]
    encoding: str

    def decode(self, field: bytes) -> str:
        """What a field says; raises `InputError` when it is not in the encoding."""
        value = self.dialect.value(field)
        try:
            return value.decode(self.encoding)
        except UnicodeDecodeError as error:
            raise InputError(
                f"not {self.encoding} (byte 0x{value[error.start]:02x}); say what it is with --encoding (cp1252?)"
            ) from None

    def encode(self, value: object, like: bytes = b"") -> bytes:
        """A value as a field; what is no text is written as JSON."""
        text = value if isinstance(value, str) else "" if value is None else encode_json(value).decode()
        try:
            return self.dialect.written(text.encode(self.encoding), like=like)
        except UnicodeEncodeError as error:
            character = text[error.start]
            raise InputError(f"{self.encoding} cannot write {character!r}; convert the file to UTF-8 first") from None

    def edited(self, field: bytes, result: Repaired) -> bytes:
        """The field with its text as the result has it; what no edit touches is written as it was."""
        new = self.encode(result.text, field)
        dialect = self.dialect
        if not dialect.escape or not dialect.quote or not field.startswith(dialect.quote):
            return new
        edited = dialect.edited(field, self._edits(result))
        is_same = dialect.value(edited) == dialect.value(new)  # not where an encoding has states
        return edited if is_same else new

    def _edits(self, result: Repaired) -> Iterator[tuple[int, int, bytes]]:
        """The edits of a result in bytes of its original as it is encoded."""
        last = size = 0
        for edit in result.edits:
            start = size + len(result.original[last : edit.start].encode(self.encoding))
            size = start + len(result.original[edit.start : edit.end].encode(self.encoding))
            last = edit.end
            yield start, size, edit.text.encode(self.encoding)
