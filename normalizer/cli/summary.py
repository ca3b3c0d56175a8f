"""`--summary`: the counts of a run, as one line of JSON in a file or on standard output."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from normalizer.atomic import atomic_write, ensure_writable
from normalizer.errors import SettingsError
from normalizer.wire import encode_json

_STDOUT = "-"


class Summary:
    """Where the counts go; raises an error right away when they could not be written there."""

    def __init__(self, wanted: str, *, leaves_stdout: bool) -> None:
        self._path = None if wanted == _STDOUT else Path(wanted)
        if self._path:
            ensure_writable(self._path)
        elif not leaves_stdout:
            raise SettingsError("--summary -: standard output is taken; name a file, or write the rest to files (-o)")

    def write(self, counts: Mapping[str, Any]) -> None:
        """Write the counts, whole or not at all."""
        line = encode_json(counts) + b"\n"
        if self._path is None:
            sys.stdout.write(line.decode())
            return
        with atomic_write(self._path) as file:
            file.write(line)
