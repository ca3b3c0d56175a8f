"""`--resume`: what an earlier run with the same settings has done already."""

from collections.abc import Sequence

from normalizer.atomic import remove_leftovers
from normalizer.cli.outcome import tell
from normalizer.cli.session import Session
from normalizer.records.manifest import Manifest, manifest_path
from normalizer.records.order import Order
from normalizer.records.source import Source
from normalizer.records.target import InPlace, Target, ToFolder


class Resuming:
    """The manifest of a run and the inputs that are done, by name."""

    def __init__(self, target: Target, sources: Sequence[Source], signature: str, order: Order) -> None:
        folder = target.folder if isinstance(target, ToFolder) else None
        whole = f"{signature}|{type(target).__name__}|{order.fields}|{order.layout}"
        path = manifest_path(folder, sources)
        self.manifest = Manifest(path, whole)
        if self.manifest.is_new:
            tell(f"{path}: was made with other settings; everything is done anew")
        outputs = [(source, output) for source in sources if source.path and (output := target.place(source))]
        for parent in {output.parent for _, output in outputs}:
            remove_leftovers(parent)
        done = [source for source, output in outputs if self.manifest.is_done(source, output)]
        self._failed = {source.name: self.manifest.failed(source) for source in done}
        self._is_in_place = isinstance(target, InPlace)

    def is_done(self, name: str) -> bool:
        """Whether the input of this name is done."""
        return name in self._failed

    def count(self, session: Session) -> None:
        """Count what is done into a run; records that were left out are told of again."""
        session.skipped = len(self._failed)
        for name, failed in self._failed.items():
            session.failed_before += failed
            if failed:
                session.outcome.fault(f"{name}: {self._fate(failed)}")

    def _fate(self, failed: int) -> str:
        """What became of so many records of one input, and what can be done."""
        records = f"{failed} record{'s' * (failed != 1)} failed in an earlier run"
        if self._is_in_place:
            return f"{records}, put aside with --rejects; mend and add what you miss, and the file is done again"
        return f"{records}, left out of the output; mend the input, and it is done again"
