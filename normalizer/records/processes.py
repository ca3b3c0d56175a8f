"""The work of pieces given to several processes.

Pieces travel in messages of about half a megabyte, since a message costs as much as a short
text. What is under way is bounded, so memory does not grow with the input. A message carries
the order as bytes, and a worker builds its Normalizer once, from the cached lexicons.
"""

import contextlib
import multiprocessing
import os
import pickle
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache

from normalizer.engine import Normalizer
from normalizer.errors import RunError
from normalizer.records.order import Order
from normalizer.records.piece import Bench, Item, Mark, Piece, Result, Worked

_MOST_PIECES = 256


def in_processes(items: Iterable[Item], order: Order, jobs: int, size: int) -> Iterator[Result]:
    """Each piece with what came of it, and each mark, in order; messages have about `size` bytes.

    Raises `RunError` when a worker dies; what was given back before is complete.
    """
    spawn = multiprocessing.get_context("spawn")
    executor = ProcessPoolExecutor(jobs, mp_context=spawn, initializer=_begin_worker)
    others = set(multiprocessing.active_children())
    packed = pickle.dumps(order)
    waiting: deque[tuple[list[Item], Future[list[Worked]]]] = deque()
    try:
        for message in _messages(items, size):
            with _no_interrupt():
                pieces = [item for item in message if not isinstance(item, Mark)]
                waiting.append((message, executor.submit(_work, packed, pieces)))
            while len(waiting) > 2 * jobs or (waiting and waiting[0][1].done()):
                yield from _answered(*waiting.popleft())
        while waiting:
            yield from _answered(*waiting.popleft())
        executor.shutdown()
    except BrokenProcessPool:
        raise RunError(
            "a worker process was killed (too little memory?); what was complete is written: "
            "run again with --resume, or with fewer --jobs"
        ) from None
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
        for process in set(multiprocessing.active_children()) - others:
            process.kill()


def _messages(items: Iterable[Item], most: int) -> Iterator[list[Item]]:
    message, size, count = list[Item](), 0, 0
    for item in items:
        message.append(item)
        size += 0 if isinstance(item, Mark) else item.size
        count += 1
        if size >= most or count >= _MOST_PIECES:
            yield message
            message, size, count = [], 0, 0
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


def _begin_worker() -> None:
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


def _work(order: bytes, pieces: Sequence[Piece]) -> list[Worked]:
    bench = _bench(order)
    return [bench.work(piece) for piece in pieces]


@lru_cache(maxsize=1)
def _bench(order: bytes) -> Bench:
    """The bench of this worker."""
    value: Order = pickle.loads(order)  # noqa: S301 (made by the process that started this one)
    return Bench(Normalizer(value.settings), value)
