"""Pieces of inputs, what is asked of each, and what comes back.

An input is read as pieces, each a stretch of whole records. A piece knows how to be cleaned
and can be sent to another process. What comes back does not depend on where one piece ends
and the next begins.
"""

import os
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from normalizer.engine import Normalizer
from normalizer.errors import InputError
from normalizer.records.order import FOUND, NOTHING, Order
from normalizer.records.source import Source
from normalizer.records.tally import Tally
from normalizer.result import Cleaned, Repaired


@dataclass(frozen=True, slots=True)
class Seen:
    """A text that was looked at: the number, id and field of its record, none for a whole file."""

    cleaned: Cleaned
    record: int | None = None
    field: str | None = None
    id: Any = None


@dataclass(frozen=True, slots=True)
class Reject:
    """A record that failed: its line (None where there are none), its number, why, and its bytes."""

    line: int | None
    record: int
    reason: str
    raw: bytes

    @property
    def place(self) -> int:
        """The number that stands behind the name of the input."""
        return self.line or self.record


@dataclass(frozen=True, slots=True)
class Worked:
    """A piece after cleaning: its new content, and what happened on the way.

    `fault` says why the whole input cannot be read; then the rest is empty.
    """

    content: Any = b""
    has_changed: bool = False
    tally: Tally = field(default_factory=Tally)
    rejects: tuple[Reject, ...] = ()
    seen: tuple[Seen, ...] = ()
    fault: str = ""


class Piece(Protocol):
    """A stretch of an input; `size` is about its bytes, `position` where it ends in the file."""

    @property
    def size(self) -> int:
        """About how many bytes it has."""

    @property
    def position(self) -> int:
        """How many bytes of the file are read up to its end."""

    def work(self, bench: "Bench") -> Worked:
        """Clean the records of the piece; raises `InputError` when the input is spoilt as a whole."""


class Writer(Protocol):
    """Writes one cleaned input."""

    def add(self, piece: Any, worked: Worked) -> None:
        """Write a piece, in the order in which pieces were read."""

    def finish(self) -> None:
        """Write what comes after the last piece."""

    def abandon(self) -> None:
        """Write nothing more: the output is not wanted."""


class Reading(Protocol):
    """An input that is being read."""

    @property
    def head(self) -> object:
        """What inputs must share to follow one another in one stream, known once a piece is; None: nothing."""

    def pieces(self, size: int, *, is_live: bool) -> Iterator[Piece]:
        """Its pieces, of about so many bytes; `is_live`: each as soon as there is one."""

    def begin(self, write: Callable[[bytes], object], *, continues: bool = False) -> Writer:
        """A writer for what becomes of it, wanted once its first piece or its end is there.

        With `continues` it follows an input with the same head, which is not written again.
        """

    def complete(self, piece: Any, reject: Reject) -> Reject:
        """A reject of this piece with what is known only where the input is read."""


@dataclass(frozen=True, slots=True)
class Begun:
    """Between pieces: here an input begins; `reading` is None when it could not be opened."""

    source: Source
    reading: Reading | None


@dataclass(frozen=True, slots=True)
class Ended:
    """Between pieces: here an input ends, with a fault when it could not be read to its end."""

    fault: InputError | None = None


Mark = Begun | Ended
Item = Piece | Mark
Result = tuple[Piece, Worked] | Mark


class Bytes:
    """What inputs have in common whose pieces become bytes: written one after another."""

    front = b""
    head: object = None

    def begin(self, write: Callable[[bytes], object], *, continues: bool = False) -> Writer:
        """A writer that has written the front, unless it `continues` an input that had the same."""
        if self.front and not continues:
            write(self.front)
        return BytesWriter(write)

    def complete(self, piece: Any, reject: Reject) -> Reject:
        """The reject as it is: it has its bytes."""
        return reject


@dataclass(frozen=True, slots=True)
class BytesWriter:
    """Writes pieces that are bytes."""

    write: Callable[[bytes], object]

    def add(self, piece: Any, worked: Worked) -> None:
        """Write a piece."""
        self.write(worked.content)

    def finish(self) -> None:
        """Nothing comes after the last piece."""

    def abandon(self) -> None:
        """Nothing is held back that might still be written."""


class Bench:
    """Cleans the records of one piece after another and counts as it goes."""

    def __init__(self, normalizer: Normalizer, order: Order) -> None:
        self.fields = order.fields
        self.layout = order.layout
        self._clean: Callable[..., Repaired] = normalizer.examine if order.needs_findings else normalizer.repair
        self._sends = order.sends
        self._clear()

    def _clear(self) -> None:
        self._tally = Tally()
        self._rejects: list[Reject] = []
        self._seen: list[Seen] = []

    def work(self, piece: Piece) -> Worked:
        """Clean a piece; an input that cannot be read comes back as a fault."""
        self._clear()
        try:
            return piece.work(self)
        except InputError as error:
            return Worked(fault=str(error))

    def clean(
        self, texts: Mapping[str, str], *, record: int | None = None, date: str = "", identity: Any = None
    ) -> dict[str, Repaired]:
        """The texts of one record cleaned, by field; raises `InputError` when that fails."""
        results = {name: self._cleaned(text, date) for name, text in texts.items()}
        tally = self._tally
        tally.records += 1
        tally.changed += any(result.text != result.original for result in results.values())
        for name, result in results.items():
            tally.characters += len(result.original)
            tally.edits += len(result.alignment.changes)
            if isinstance(result, Cleaned):
                self._note(result, record, name, identity)
        return results

    def _note(self, result: Cleaned, record: int | None, name: str, identity: Any) -> None:
        """Count what was found, and keep it to be sent where that is asked for."""
        self._tally.findings.update(finding.rule for finding in result.findings)
        if self._sends != NOTHING:
            self._seen.append(Seen(self._as_sent(result), record, name or None, identity))

    def _as_sent(self, result: Cleaned) -> Cleaned:
        """The result, or an empty one where nobody will look at it: texts are heavy to send."""
        return Cleaned("", "") if self._sends == FOUND and not result.findings else result

    def _cleaned(self, text: str, date: str) -> Repaired:
        try:
            return self._clean(text, date=date)
        except Exception as error:  # one text that the engine cannot bear must not stop the others
            if os.environ.get("MTNORM_DEBUG"):
                raise
            reason = " ".join(str(error).split())[:200]
            told = f"internal error, please report it: {type(error).__name__}: {reason} (MTNORM_DEBUG=1 shows where)"
            raise InputError(told) from None

    def note_names(self, names: Container[str]) -> None:
        """Note which of the fields that a record may lack are there."""
        self._tally.named.update(name for name in (self.fields.id, self.fields.date) if name and name in names)

    def reject(self, record: int, error: InputError, raw: bytes = b"", line: int | None = None) -> None:
        """Note a record that failed."""
        self._tally.rejects += 1
        self._tally.records += 1
        self._rejects.append(Reject(line, record, str(error), raw))

    def done(self, content: Any, *, has_changed: bool) -> Worked:
        """The end of a piece, with its new content."""
        return Worked(content, has_changed, self._tally, tuple(self._rejects), tuple(self._seen))
