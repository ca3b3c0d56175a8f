"""Lines of styled words: coloured by rich in a terminal, plain in a pipe or under NO_COLOR."""

import os
import shutil
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from rich.console import Console

Words = tuple[str, str]
_PLAIN_WIDTH = 100


class Printer:
    """Writes lines of words, each with a style of rich (`bold red`) or none."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._console = _console(out) if wants_colour(out) else None

    @property
    def width(self) -> int:
        """How many cells a line may fill."""
        return shutil.get_terminal_size((_PLAIN_WIDTH, 24)).columns if self._console else _PLAIN_WIDTH

    def line(self, *words: Words | str) -> None:
        """Write one line."""
        pairs = [(item, "") if isinstance(item, str) else item for item in words]
        if self._console is None:
            self._out.write("".join(text for text, _ in pairs) + "\n")
            return
        from rich.text import Text  # heavy: only for terminals

        self._console.print(Text.assemble(*pairs), soft_wrap=True, highlight=False)


def wants_colour(out: TextIO) -> bool:
    """Whether the stream takes colours: a terminal, unless NO_COLOR; FORCE_COLOR asks for them anyway."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return out.isatty() and os.environ.get("TERM") != "dumb"


def _console(out: TextIO) -> "Console":
    from rich.console import Console  # heavy: only for terminals

    return Console(file=out, force_terminal=True, highlight=False, markup=False, emoji=False)
