"""What a run over inputs does beside its verb: counts, rejects, progress, a summary."""

import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Self

from normalizer.cli.outcome import Outcome, tell
from normalizer.cli.progress import Progress
from normalizer.cli.summary import Summary
from normalizer.engine import Normalizer
from normalizer.records.order import Order
from normalizer.records.piece import Piece, Reading, Reject, Worked
from normalizer.records.pool import Pool
from normalizer.records.rejects import RejectsFile
from normalizer.records.run import Results, Run
from normalizer.records.source import JSONL, RECORDS, Source
from normalizer.records.tally import Tally

_MOST_TOLD = 100


class Session:
    """One run of a verb over inputs.

    Use it as a context: at the end the summary is written, also when the run was stopped.
    `keep` says of which inputs the rejects of an earlier run stay; `leaves_stdout` that nothing
    else goes to standard output. Raises an error when the summary or the rejects cannot be written.
    """

    def __init__(
        self,
        normalizer: Normalizer,
        order: Order,
        options: Mapping[str, Any],
        outcome: Outcome,
        *,
        keep: Callable[[str], bool] | None = None,
        leaves_stdout: bool = False,
    ) -> None:
        self.outcome = outcome
        self.tally = Tally()
        self.skipped = 0
        self.failed_before = 0
        self._order = order
        self._pool = Pool(normalizer, order, _jobs(options["jobs"]))
        self._signature = normalizer.signature
        self._summary = Summary(options["summary"], leaves_stdout=leaves_stdout) if options["summary"] else None
        self._rejects = RejectsFile(Path(options["rejects"]), keep) if options["rejects"] else None
        self._begun = time.monotonic()
        self._files = 0
        self._formats = set[str]()
        self._is_complete = False
        self.progress: Progress | None = None

    @property
    def puts_aside(self) -> bool:
        """Whether records that fail are put into a file."""
        return self._rejects is not None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self._is_complete = kind is None
        if self.progress:
            self.progress.close()
        if self._is_complete:
            self._tell_of_names()
        if self._rejects:
            self._rejects.close()
        if self._summary:
            self._summary.write(self._wire())

    def _tell_of_names(self) -> None:
        """Tell of a field for ids or dates that no record has; other formats than JSON Lines fail without it."""
        is_read = self._formats & {JSONL} and not self._formats & set(RECORDS) - {JSONL}
        if not is_read or self.tally.records <= self.tally.rejects:
            return
        for option, name in (("--id-field", self._order.fields.id), ("--date-field", self._order.fields.date)):
            if name and name not in self.tally.named:
                tell(f"no record has the field {name!r} of {option}; check its name")

    def _wire(self) -> dict[str, Any]:
        tally = self.tally
        return {
            "files": self._files,
            "skipped": self.skipped,
            "failed": self.outcome.inputs,
            "records": tally.records,
            "changed": tally.changed,
            "characters": tally.characters,
            "findings": dict(sorted(tally.findings.items())),
            "edits": tally.edits,
            "rejects": tally.rejects + self.failed_before,
            "seconds": round(time.monotonic() - self._begun, 3),
            "complete": self._is_complete,
            "signature": self._signature,
        }

    def inputs(
        self, sources: Sequence[Source], admit: Callable[[Source], None]
    ) -> Iterator[tuple[Source, Reading | None, Results]]:
        """Each input with its pieces; what is counted, rejected and shown is seen to on the way."""
        run = Run(self._pool, self._order, admit)
        with closing(run.inputs(sources)) as inputs:
            for source, reading, results in inputs:
                self._files += 1
                self._formats.add(source.format)
                yield source, reading, self._watched(source, reading, results)
                if self.progress:
                    self.progress.end(source)

    def _watched(self, source: Source, reading: Reading | None, results: Results) -> Iterator[tuple[Piece, Worked]]:
        failed = 0
        try:
            for piece, worked in results:
                failed = self._note_rejects(source, reading, piece, worked.rejects, failed)
                self.tally.add(worked.tally)
                yield piece, worked
                if self.progress:
                    self.progress.advance(source, piece.position)
        finally:
            if failed > _MOST_TOLD:
                self.outcome.fault(f"{source.name}: {failed} records failed; only the first {_MOST_TOLD} are told of")

    def _note_rejects(
        self, source: Source, reading: Reading | None, piece: Piece, rejects: Sequence[Reject], failed: int
    ) -> int:
        """Tell of rejects and put them aside; how many of this input there are now."""
        for found in rejects[: max(0, _MOST_TOLD - failed)]:
            self.outcome.fault(f"{source.name}:{found.place}: {found.reason}")
        if rejects and self._rejects and reading:
            self._rejects.add(source.name, [reading.complete(piece, found) for found in rejects])
        return failed + len(rejects)


def _jobs(wanted: int) -> int:
    """How many processes: all cores for 0."""
    if wanted:
        return wanted
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
