"""A text as it was stored: characters, encoding, byte order mark; the same bytes back."""

import codecs
from dataclasses import dataclass, replace

from normalizer.errors import InputError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY_SAMPLE = 8192
_WIDE = ("utf-16", "utf-32")
_WITHOUT_MARK = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}


@dataclass(frozen=True, slots=True)
class Document:
    """One text with what is needed to write it back byte for byte.

    Line ends are part of `text` as they stand, so they come back unchanged.
    """

    name: str
    text: str
    encoding: str = "utf-8"
    bom: bytes = b""

    def with_text(self, text: str) -> "Document":
        """The same document with another text."""
        return replace(self, text=text)

    def to_bytes(self) -> bytes:
        """The stored form; raises `InputError` when the encoding has no place for a character."""
        try:
            return self.bom + self.text.encode(self.encoding)
        except UnicodeEncodeError as error:
            character = self.text[error.start]
            raise InputError(
                f"{self.name}: {self.encoding} cannot write {character!r} (character {error.start}); "
                "write to a file in UTF-8 instead"
            ) from None


def read_document(name: str, data: bytes, encoding: str | None = None) -> Document:
    """Decode bytes strictly; a byte order mark names the encoding, else UTF-8 or the one given.

    Raises `InputError` naming the byte that does not fit, or when the data are binary.

    >>> read_document("a.txt", b"caf\\xc3\\xa9").text
    'café'
    """
    bom, found = next(((mark, name_) for mark, name_ in _BOMS if data.startswith(mark)), (b"", ""))
    chosen = found or canonical_encoding(name, encoding or "utf-8")
    if b"\x00" in data[:_BINARY_SAMPLE] and not chosen.startswith(_WIDE):
        raise InputError(f"{name}: is binary (a NUL byte at {data.index(0)}); only text files are read")
    try:
        document = Document(name, data[len(bom) :].decode(chosen), chosen, bom)
    except UnicodeDecodeError as error:
        place = error.start + len(bom)
        raise InputError(
            f"{name}: not {chosen}: byte 0x{data[place]:02x} at {place}; say what it is with --encoding (cp1252?)"
        ) from None
    except (UnicodeError, LookupError):
        raise InputError(f"{name}: not {chosen} text; say what it is with --encoding (utf-8, cp1252?)") from None
    if chosen != "utf-8" and document.to_bytes() != data:
        raise InputError(f"{name}: {chosen} does not give the same bytes back; convert the file to UTF-8 first")
    return document


def canonical_encoding(name: str, encoding: str) -> str:
    """The encoding, one that writes no mark by itself; `InputError` when there is no such encoding."""
    try:
        found = codecs.lookup(encoding).name
    except LookupError:
        raise InputError(f"{name}: unknown encoding {encoding!r}; try utf-8, cp1252 or latin-1") from None
    return _WITHOUT_MARK.get(found, found if found.startswith("utf") else encoding)
