"""`--resume`: what an earlier run with the same settings has done already."""

from collections.abc import Sequence

from normalizer.cli.outcome import tell
from normalizer.records.manifest import Manifest, manifest_path
from normalizer.records.order import Order
from normalizer.records.source import Source
from normalizer.records.target import Target, ToFolder


class Resuming:
    """The manifest of a run and the inputs that are done, by name."""

    def __init__(self, target: Target, sources: Sequence[Source], signature: str, order: Order) -> None:
        folder = target.folder if isinstance(target, ToFolder) else None
        whole = f"{signature}|{type(target).__name__}|{order.fields}|{order.layout}"
        path = manifest_path(folder, sources)
        self.manifest = Manifest(path, whole)
        if self.manifest.is_new:
            tell(f"{path}: was made with other settings; everything is done anew")
        outputs = ((source, target.place(source)) for source in sources if source.path)
        self._done = {s.name for s, output in outputs if output and self.manifest.is_done(s, output)}

    def is_done(self, name: str) -> bool:
        """Whether the input of this name is done."""
        return name in self._done
