"""Clean inputs one after another and write them where they go."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from normalizer.cli.session import Session
from normalizer.errors import InputError
from normalizer.records.manifest import Manifest, file_state
from normalizer.records.piece import Reading
from normalizer.records.run import Results
from normalizer.records.source import Source
from normalizer.records.target import InPlace, Target
from normalizer.records.writing import write_whole
from normalizer.reports.noted import Place
from normalizer.result import Cleaned


@dataclass(frozen=True, slots=True)
class Cleaning:
    """One run of `clean`: where texts go, who is told of what, what was done before.

    `notice` is called with every text cleaned, if results were asked for; `end` with every input
    and whether it changed.
    """

    session: Session
    target: Target
    notice: Callable[[Place, Cleaned], None]
    end: Callable[[str, bool], None]
    manifest: Manifest | None = None

    def clean(self, sources: Sequence[Source]) -> bool:
        """Clean the inputs and write each whole or not at all; whether anything changed."""
        would_change = False
        for source, reading, results in self.session.inputs(sources, self.target.admit):
            with self.session.outcome.guard():
                has_changed = self._clean(source, reading, results)
                self.end(source.name, has_changed)
                would_change = would_change or has_changed
        return would_change

    def _clean(self, source: Source, reading: Reading | None, results: Results) -> bool:
        """Write one input; raises `InputError`, with nothing written, when it cannot be."""
        results = self._told(source, results)
        if reading is None:
            return any(results)  # there are none, but a fault
        in_place = isinstance(self.target, InPlace)
        given = file_state(source.path)
        with self.target.opened(source) as output:
            done = write_whole(reading, results, output.begin)
            if self.manifest:
                self.manifest.watch(source, given, output, done.failed)
            if in_place and done.failed and not self.session.puts_aside:
                count = f"{done.failed} record{'s' * (done.failed != 1)}"
                raise InputError(
                    f"{source.name}: left as it was, since {count} failed; put such aside with --rejects FILE"
                )
            has_changed = done.has_changed or (done.failed > 0 and self.session.puts_aside)
            if in_place and not has_changed:
                output.discard()
        if in_place and self.manifest and not has_changed:
            self.manifest.note_unchanged(source)
        return has_changed

    def _told(self, source: Source, results: Results) -> Results:
        for piece, worked in results:
            for seen in worked.seen:
                self.notice(Place(source.name, seen.record, seen.field, seen.id), seen.cleaned)
            yield piece, worked
