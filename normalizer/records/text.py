"""Text files: the whole file is one text."""

from collections.abc import Iterator
from dataclasses import dataclass

from normalizer.errors import InputError
from normalizer.records.piece import Bench, Bytes, Worked
from normalizer.records.source import Source
from normalizer.records.stream import Stream, opened
from normalizer.text.document import Document, read_document

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class WholeText:
    """The bytes of a text file."""

    name: str
    data: bytes
    position: int

    @property
    def size(self) -> int:
        """The bytes of the text."""
        return len(self.data)

    def work(self, bench: Bench) -> Worked:
        """Clean the text; raises `InputError` when it is binary or not in the encoding."""
        document = read_document(self.name, self.data, bench.layout.encoding or None)
        try:
            text = bench.clean({"": document.text})[""].text
        except InputError as error:
            raise InputError(f"{self.name}: {error}") from None
        return bench.done(document.with_text(text).to_bytes(), has_changed=text != document.text)


class TextInput(Bytes):
    """A text file that is being read."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    def pieces(self, size: int, *, is_live: bool) -> Iterator[WholeText]:
        """The one piece that a text is."""
        yield WholeText(self._stream.name, _whole(self._stream), self._stream.position)


def read_text(source: Source, encoding: str | None = None) -> Document:
    """The text of an input, with what is needed to write it back byte for byte.

    Raises `InputError` when it cannot be read, is binary, or is not in the encoding.
    """
    with opened(source) as stream:
        return read_document(source.name, _whole(stream), encoding)


def _whole(stream: Stream) -> bytes:
    return b"".join(iter(lambda: stream.read(_CHUNK), b""))
