"""Where the lexicons that ship are: beside the package in a checkout, inside it in a wheel."""

from functools import cache
from pathlib import Path

from normalizer.errors import LexiconError


@cache
def lexicon_folder() -> Path:
    """The folder of the lexicons that ship.

    Raises `LexiconError` when an installation has lost them.
    """
    package = Path(__file__).resolve().parent.parent
    for folder in (package / "_lexicons", package.parent / "lexicons"):
        if (folder / "languages").is_dir():
            return folder
    raise LexiconError(f"{package}: the lexicons are missing from this installation; install mtnorm again")
