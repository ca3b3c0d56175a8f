"""Text files: the whole file is one text."""

from normalizer.records.source import Source, opened, unreadable
from normalizer.text.document import Document, read_document


def read_text(source: Source, encoding: str | None = None) -> Document:
    """The text of an input, with what is needed to write it back byte for byte.

    Raises `InputError` when it cannot be read, is binary, or is not in the encoding.
    """
    with opened(source) as stream:
        try:
            data = stream.read()
        except OSError as error:
            raise unreadable(source.name, error) from None
    return read_document(source.name, data, encoding)
