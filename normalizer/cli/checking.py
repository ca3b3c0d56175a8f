"""Look at inputs one after another and note what is found in them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from normalizer.cli.session import Session
from normalizer.records.piece import Seen
from normalizer.records.run import Results
from normalizer.records.source import Source
from normalizer.reports.noted import Noted, Place


class Checking:
    """One run of `check`: reads inputs and notes findings, one text at a time."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def note(self, sources: Sequence[Source]) -> Iterator[Noted]:
        """Yield each text of the inputs with its findings."""
        for source, _, results in self._session.inputs(sources, lambda _: None):
            with self._session.outcome.guard():
                yield from self._texts(source, results)

    def _texts(self, source: Source, results: Results) -> Iterator[Noted]:
        for _, worked in results:
            for seen in worked.seen:
                yield _noted(source.name, seen)


def _noted(name: str, seen: Seen) -> Noted:
    findings = tuple(replace(finding, applied=False) for finding in seen.cleaned.findings)
    return Noted(Place(name, seen.record, seen.field, seen.id), seen.cleaned.original, findings)
