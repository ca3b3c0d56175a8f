"""One input written as a whole."""

from collections.abc import Callable
from dataclasses import dataclass

from normalizer.records.piece import Reading, Writer
from normalizer.records.run import Results


@dataclass(frozen=True, slots=True)
class Written:
    """What became of one input: whether a record changed, and how many failed."""

    has_changed: bool
    failed: int


def write_whole(reading: Reading, results: Results, begin: Callable[[Reading], Writer]) -> Written:
    """Write the pieces of an input to their end, with a writer that `begin` makes.

    Raises `InputError` when it cannot be read on.
    """
    writer = None
    has_changed, failed = False, 0
    try:
        for piece, worked in results:
            writer = writer or begin(reading)
            writer.add(piece, worked)
            has_changed = has_changed or worked.has_changed
            failed += len(worked.rejects)
        writer = writer or begin(reading)
        writer.finish()
    except BaseException:
        if writer:
            writer.abandon()
        raise
    return Written(has_changed, failed)
