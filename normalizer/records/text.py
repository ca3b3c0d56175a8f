"""Text files: the whole file is one text."""

from collections.abc import Iterator
from dataclasses import dataclass

from normalizer.errors import InputError
from normalizer.records.piece import Bench, Bytes, Worked
from normalizer.records.stream import Stream
from normalizer.text.document import read_document


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
        parts = iter(lambda: self._stream.read(max(size, 1 << 20)), b"")
        data = b"".join(parts)
        yield WholeText(self._stream.name, data, self._stream.position)
