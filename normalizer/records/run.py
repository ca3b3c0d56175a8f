"""Inputs one after another: read as pieces, worked on by the pool, given back input by input."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import suppress

from normalizer.errors import InputError
from normalizer.records.formats import open_input
from normalizer.records.order import Order
from normalizer.records.piece import Begun, Ended, Item, Piece, Reading, Result, Worked
from normalizer.records.pool import Pool
from normalizer.records.source import Source

Results = Iterator[tuple[Piece, Worked]]


class Run:
    """One run over many inputs.

    `admit` is asked before an input is opened; it raises `InputError` to leave the input out.
    """

    def __init__(self, pool: Pool, order: Order, admit: Callable[[Source], None]) -> None:
        self._pool = pool
        self._order = order
        self._admit = admit
        self._spoilt: Source | None = None

    def inputs(self, sources: Iterable[Source]) -> Generator[tuple[Source, Reading | None, Results]]:
        """Each input with its pieces in order; these raise `InputError` where it cannot be read on."""
        stream = self._pool.in_order(self._items(sources))
        for item in stream:
            assert isinstance(item, Begun)
            results = self._until_end(item.source, stream)
            yield item.source, item.reading, results
            with suppress(InputError):
                for _ in results:  # what nobody took
                    pass

    def _items(self, sources: Iterable[Source]) -> Iterator[Item]:
        for source in sources:
            fault = None
            begun = False
            try:
                self._admit(source)
                with open_input(source, self._order) as reading:
                    begun = True
                    yield Begun(source, reading)
                    yield from self._pieces(source, reading)
            except InputError as error:
                fault = error
            if not begun:
                yield Begun(source, None)
            yield Ended(fault)

    def _pieces(self, source: Source, reading: Reading) -> Iterator[Piece]:
        """The pieces of an input, as long as none of them has shown that all of it is in vain."""
        for piece in reading.pieces(self._pool.piece_size, is_live=self._pool.jobs == 1):
            yield piece
            if self._spoilt is source:
                return

    def _until_end(self, source: Source, stream: Iterator[Result]) -> Results:
        fault = ""
        for item in stream:
            if isinstance(item, Ended):
                if fault:
                    raise InputError(fault)
                if item.fault:
                    raise item.fault
                return
            assert isinstance(item, tuple)
            piece, worked = item
            if worked.fault and not fault:
                fault, self._spoilt = worked.fault, source
            if not fault:
                yield piece, worked
