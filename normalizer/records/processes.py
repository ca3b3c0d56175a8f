"""The work of pieces given to several processes.

Pieces travel in messages of 64 KB or one piece, since a message costs as much as a short text. The first
ones are smaller, so that a few small files reach every process and are written early. What is under way is bounded, so
memory does not grow with the input. Each worker has a pipe of its own, whose other end closes
with it: where workers share one, as those of `concurrent.futures` do, one that is killed while
it answers leaves the rest waiting for good.
"""

import contextlib
import multiprocessing
import os
import pickle
import signal
import threading
import warnings
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache
from multiprocessing.connection import Connection
from queue import SimpleQueue

from normalizer.engine import Normalizer
from normalizer.errors import CacheWarning, LexiconWarning, RunError
from normalizer.records.order import Order
from normalizer.records.piece import Bench, Item, Mark, Piece, Result, Worked

_MOST_PIECES, _MOST_BYTES, _MOST_WAITING = 256, 1 << 16, 8
_FIRST_BYTES = 1 << 12
"""How large the first message is, and how much each one is larger than the one before."""


def in_processes(items: Iterable[Item], order: Order, jobs: int, size: int) -> Iterator[Result]:
    """Each piece with what came of it, and each mark, in order; messages have `size` bytes at most, or one piece.

    Raises `RunError` when a worker dies; what was given back before is complete.
    """
    crew = _Crew(order, jobs)
    waiting: deque[tuple[list[Item], Future[list[Worked]]]] = deque()
    try:
        for message in _messages(items, min(size, _MOST_BYTES)):
            waiting.append((message, crew.submit([item for item in message if not isinstance(item, Mark)])))
            while len(waiting) > _MOST_WAITING * jobs or (waiting and waiting[0][1].done()):
                yield from _answered(*waiting.popleft())
        while waiting:
            yield from _answered(*waiting.popleft())
    finally:
        crew.dismiss()


class _Crew:
    """Workers, started as there is work for them, each with a thread here that waits for its answer."""

    def __init__(self, order: Order, jobs: int) -> None:
        self._order = pickle.dumps(order)
        self._jobs = jobs
        self._workers: list[_Worker] = []
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        self._threads = ThreadPoolExecutor(jobs)

    def submit(self, pieces: Sequence[Piece]) -> "Future[list[Worked]]":
        """What will have come of the pieces; the future raises `RunError` when the worker dies."""
        with _no_interrupt():
            if len(self._workers) < self._jobs:
                self._workers.append(_Worker(self._order))
                self._idle.put(self._workers[-1])
            return self._threads.submit(self._ask, pieces)

    def _ask(self, pieces: Sequence[Piece]) -> list[Worked]:
        worker = self._idle.get()
        try:
            return worker.ask(pieces)
        finally:
            self._idle.put(worker)

    def dismiss(self) -> None:
        """End every worker, whatever it is doing, and the threads with them."""
        with _no_interrupt():
            for worker in self._workers:
                worker.process.kill()
            self._threads.shutdown(cancel_futures=True)
            for worker in self._workers:
                worker.process.join()
                worker.pipe.close()


class _Worker:
    """A process that answers messages, and this end of its pipe."""

    def __init__(self, order: bytes) -> None:
        spawn = multiprocessing.get_context("spawn")
        self.pipe, other = spawn.Pipe()
        self.process = spawn.Process(target=_serve, args=(other, order), daemon=True)
        self.process.start()
        other.close()

    def ask(self, pieces: Sequence[Piece]) -> list[Worked]:
        """What came of the pieces; raises `RunError` when the process dies over them."""
        try:
            self.pipe.send(pieces)
            answer: list[Worked] | Exception = self.pipe.recv()
        except (EOFError, OSError):
            raise RunError(
                "a worker process was killed (too little memory?); what was complete is written: "
                "run again with --resume, or with fewer --jobs"
            ) from None
        if isinstance(answer, Exception):
            raise answer
        return answer


def _serve(pipe: "Connection[list[Worked] | Exception, Sequence[Piece]]", order: bytes) -> None:
    """Answer messages with what came of their pieces, as a worker, until the other end closes."""
    _follow_parent()
    for told in (CacheWarning, LexiconWarning):
        warnings.simplefilter("ignore", told)  # the process that started this one has told of it
    with contextlib.suppress(EOFError, OSError):
        while True:
            pipe.send(_answer(order, pipe.recv()))


def _answer(order: bytes, pieces: Sequence[Piece]) -> list[Worked] | Exception:
    try:
        bench = _bench(order)
        return [bench.work(piece) for piece in pieces]
    except Exception as error:  # noqa: BLE001 (raised where the run is)
        return error


@lru_cache(maxsize=1)
def _bench(order: bytes) -> Bench:
    """The bench of this worker."""
    value: Order = pickle.loads(order)  # noqa: S301 (made by the process that started this one)
    return Bench(Normalizer(value.settings), value)


def _follow_parent() -> None:
    """Make a worker end with the process that started it, however that ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})
    parent = multiprocessing.parent_process()
    assert parent is not None

    def follow() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=follow, daemon=True).start()


def _messages(items: Iterable[Item], most: int) -> Iterator[list[Item]]:
    """The items in messages of growing size, up to the most bytes."""
    message, size, count, limit = list[Item](), 0, 0, _FIRST_BYTES
    for item in items:
        message.append(item)
        size += 0 if isinstance(item, Mark) else item.size
        count += 1
        if size >= min(limit, most) or count >= _MOST_PIECES:
            yield message
            message, size, count, limit = [], 0, 0, limit + _FIRST_BYTES
    if message:
        yield message


def _answered(message: Sequence[Item], future: Future[list[Worked]]) -> Iterator[Result]:
    results = iter(future.result())
    for item in message:
        yield item if isinstance(item, Mark) else (item, next(results))


@contextlib.contextmanager
def _no_interrupt() -> Iterator[None]:
    """Hold Ctrl-C and the order to end back while locks are held; the processes started meanwhile never get Ctrl-C."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    old = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, old)
