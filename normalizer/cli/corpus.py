"""The texts of a corpus, one after another, however large it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from normalizer.cli.outcome import Outcome
from normalizer.errors import InputError

if TYPE_CHECKING:
    from normalizer.records.source import Source


@dataclass(frozen=True, slots=True)
class CorpusText:
    """One text of a corpus and where it stands."""

    place: str
    content: str


class Corpus:
    """Files, folders and record files as a row of texts; faults are told of, and the others go on."""

    def __init__(self, paths: Sequence[str], field: Sequence[str], outcome: Outcome) -> None:
        from normalizer.records.source import find_sources

        self._fields = tuple(field) or ("text",)
        self._outcome = outcome
        self._sources, faults = find_sources(paths)
        for fault in faults:
            outcome.fault(str(fault))

    def texts(self, *, progress: bool = False) -> Iterator[CorpusText]:
        """Each text in turn; with `progress`, a terminal shows how many of the inputs are done."""
        if not progress:
            for source in self._sources:
                yield from self._texts_of(source)
            return
        from rich.console import Console
        from rich.progress import track

        console = Console(stderr=True)
        for source in track(self._sources, "Reading", console=console, disable=not console.is_terminal):
            yield from self._texts_of(source)

    def _texts_of(self, source: "Source") -> Iterator[CorpusText]:
        from normalizer.records.entries import Wanted, read_entries
        from normalizer.records.fields import Fields
        from normalizer.records.source import TEXT
        from normalizer.records.text import read_text

        with self._outcome.guard():
            if source.format == TEXT:
                yield CorpusText(source.name, read_text(source).text)
                return

            def on_fault(line: int, error: InputError) -> None:
                self._outcome.fault(f"{source.name}:{line}: {error}")

            for entry in read_entries(source, Wanted(Fields(self._fields)), on_fault):
                for text in entry.texts.values():
                    yield CorpusText(f"{source.name}:{entry.number}", text)
