"""Pieces cleaned in this process or in several, and given back in the order they came in."""

from collections.abc import Iterable, Iterator

from normalizer.engine import Normalizer
from normalizer.records.order import Order
from normalizer.records.piece import Bench, Item, Mark, Result

PIECE_SIZE = 1 << 19


class Pool:
    """Does the work of pieces; the marks between them come back in their places."""

    def __init__(self, normalizer: Normalizer, order: Order, jobs: int = 1, piece_size: int = PIECE_SIZE) -> None:
        self.jobs = jobs
        self.piece_size = piece_size
        self._normalizer = normalizer
        self._order = order

    def in_order(self, items: Iterable[Item]) -> Iterator[Result]:
        """Each piece with what came of it, and each mark, in the order of the items.

        Raises `RunError` when a worker dies; what was given back before is complete.
        """
        if self.jobs > 1:
            from normalizer.records.processes import in_processes  # heavy: only where there are several

            return in_processes(items, self._order, self.jobs, self.piece_size)
        return self._here(items)

    def _here(self, items: Iterable[Item]) -> Iterator[Result]:
        bench = Bench(self._normalizer, self._order)
        for item in items:
            yield item if isinstance(item, Mark) else (item, bench.work(item))
