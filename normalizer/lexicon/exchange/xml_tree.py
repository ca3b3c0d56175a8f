"""XML read with care: no entity is declared or fetched, and every element knows its line."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any, BinaryIO
from xml.parsers import expat  # nosec: entities are refused below

from normalizer.errors import LexiconError

XML_LANG, XML_SPACE = "xml:lang", "xml:space"
_DEEPEST = 100
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_INLINE = frozenset({"hi", "foreign", "bpt", "ept", "ph", "it", "sc", "ec"})  # marks within a text


@dataclass(slots=True)
class Element:
    """An element: its name without namespace, attributes, text before its first child, children and line."""

    name: str
    attributes: dict[str, str]
    line: int
    text: str = ""
    children: list["Element"] = field(default_factory=list)

    def all(self, *names: str) -> Iterator["Element"]:
        """The children of these names."""
        return (child for child in self.children if child.name in names)

    def plain(self) -> str:
        """The text, without the blanks around it unless the element keeps them."""
        return self.text if self.attributes.get(XML_SPACE) == "preserve" else self.text.strip()


def elements(stream: BinaryIO, name: str, wanted: Collection[str]) -> Iterator[Element]:
    """The elements of some names as each is complete.

    So a large file is never held whole. Raises `LexiconError` with the line of what is no XML, or
    that declares entities.
    """
    reader = _Reader(name, wanted)
    while chunk := stream.read(1 << 16):
        reader.feed(chunk, is_last=False)
        yield from reader.taken()
    reader.feed(b"", is_last=True)
    yield from reader.taken()


class _Reader:
    """Builds elements from the events of expat, and lets go of each that is complete."""

    def __init__(self, name: str, wanted: Collection[str]) -> None:
        self._name, self._wanted = name, wanted
        self._open: list[Element] = [Element("", {}, 1)]
        self._done: list[Element] = []
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.EntityDeclHandler = self._refuse_entity
        self._parser.SkippedEntityHandler = self._refuse_entity

    def feed(self, data: bytes, *, is_last: bool) -> None:
        """Read on; raises `LexiconError` for what is no XML."""
        try:
            self._parser.Parse(data, is_last)
        except expat.ExpatError as error:
            reason = f"{expat.ErrorString(error.code)}, column {error.offset + 1}"
            raise LexiconError(f"{self._name}:{error.lineno}: not XML ({reason}); mend it or export it again") from None

    def taken(self) -> list[Element]:
        """The elements that are complete, each handed out once."""
        done, self._done = self._done, []
        return done

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if _local(name) in _INLINE:
            return
        line = self._parser.CurrentLineNumber
        if len(self._open) > _DEEPEST:
            raise LexiconError(f"{self._name}:{line}: nested more than {_DEEPEST} deep; is it the right file?")
        known = {key if key.startswith("xml:") else _local(key): value for key, value in attributes.items()}
        element = Element(_local(name), known, line)
        if element.name not in self._wanted and len(self._open) > 1:
            self._open[-1].children.append(element)
        self._open.append(element)

    def _end(self, name: str) -> None:
        if _local(name) in _INLINE:
            return
        element = self._open.pop()
        if element.name in self._wanted:
            self._done.append(element)
            self._open[-1].text = ""

    def _characters(self, text: str) -> None:
        self._open[-1].text += text

    def _refuse_entity(self, *_declaration: Any) -> None:
        line = self._parser.CurrentLineNumber
        raise LexiconError(
            f"{self._name}:{line}: uses entities of its own, which are refused; write the characters out"
        )


def _local(name: str) -> str:
    """A name without its prefix.

    >>> _local("min:administrativeStatus")
    'administrativeStatus'
    """
    return name.rpartition(":")[2]


def escaped(text: str) -> str:
    r"""A text as it stands in XML, line ends kept.

    >>> escaped('a < b & "c"\r')
    'a &lt; b &amp; &quot;c&quot;&#13;'
    """
    marks = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}
    return "".join(marks.get(character, character) for character in text)


def is_writable(text: str) -> bool:
    r"""Whether XML can hold every character of a text.

    >>> is_writable("a\n"), is_writable("a\x01")
    (True, False)
    """
    return not _UNWRITABLE.search(text)
