"""The build hook of the wheel: the lexicons are compiled once, here, and not by each user's first run."""

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_EDITABLE = "editable"
"""An installation for those who change the lexicons."""


class CompiledLexicons(BuildHookInterface):
    """Adds `normalizer/_compiled` to a wheel; a wheel without it works, and its first run compiles."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, in a process of its own."""
        if version == _EDITABLE:
            return
        self._folder = tempfile.TemporaryDirectory()
        command = [sys.executable, "-m", "normalizer.shipping", self._folder.name]
        done = subprocess.run(command, cwd=self.root, stdout=subprocess.PIPE, text=True, check=False)
        if done.returncode:
            self.app.display_warning("the lexicons could not be compiled: the first run after installing will do it")
            return
        for path in map(Path, done.stdout.splitlines()):
            build_data["force_include"][str(path)] = f"normalizer/_compiled/{path.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Leave nothing behind."""
        if version != _EDITABLE:
            self._folder.cleanup()
