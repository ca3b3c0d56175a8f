"""Where lexicons are: those that ship, and the files that a path stands for."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from normalizer.errors import LexiconError

SECTIONS = ("names", "wording", "residue", "languages")
_PACKAGED, _COMPILED = "_lexicons", "_compiled"
_PACKAGE = Path(__file__).resolve().parent.parent
YAML, TSV, JSONL = ".yaml", ".tsv", ".jsonl"


@cache
def lexicon_folder() -> Path:
    """The folder of the lexicons that ship: beside the package in a checkout, inside it in a wheel.

    Raises `LexiconError` when an installation has lost them.
    """
    for folder in (_PACKAGE / _PACKAGED, _PACKAGE.parent / "lexicons"):
        if (folder / "languages").is_dir():
            return folder
    raise LexiconError(f"{_PACKAGE}: the lexicons are missing from this installation; install mtnorm again")


def compiled_folder() -> Path:
    """Where an installed package has the lexicons that ship as they were compiled when it was built; never written to.

    There is none in a checkout, nor where a package was built without what compiling needs.
    """
    return _PACKAGE / _COMPILED


def is_packaged() -> bool:
    """Whether the lexicons that ship are part of an installed package, and go when that is replaced."""
    return lexicon_folder().name == _PACKAGED


def ships(path: Path) -> bool:
    """Whether a file is one of the lexicons that ship."""
    return path.resolve().is_relative_to(lexicon_folder().resolve())


def shipped_beside(files: Iterable[Path]) -> list[Path]:
    """The files that ship and are not among these."""
    own = {path.resolve() for path in files}
    return [path for path in lexicon_files(lexicon_folder()) if path.resolve() not in own]


def lexicon_files(root: Path) -> list[Path]:
    """The files a lexicon path stands for: itself, or the YAML, TSV and JSONL files of its sections."""
    if root.suffix == ".parquet":
        raise LexiconError(f"{root}: lexicons are not read from Parquet; write the table as .tsv or .jsonl")
    if root.is_file():
        return [root]
    if not root.is_dir():
        raise LexiconError(f"{root}: no such lexicon; give a file (.yaml, .tsv, .jsonl) or a folder")
    sections = [folder for folder in (root / name for name in SECTIONS) if folder.is_dir()]
    endings = (YAML, TSV, JSONL)
    return sorted(path for folder in sections or [root] for path in folder.iterdir() if path.suffix in endings)


def place_of(files: Iterable[Path], section: str, id_: str, home: Path | None = None) -> str | None:
    """Where one of these files has an entry of a section, as PATH:LINE; None when none has it.

    Ids of wording and residue are looked for in the language of the file `home`.
    """
    row = re.compile(rf"^(?:- id: [\"']?{re.escape(id_)}[\"']?\s*$|{re.escape(id_)}\t)", re.MULTILINE)
    for path in files:
        is_apart = section != "names" and home is not None and path.stem != home.stem
        if path.parent.name != section or is_apart:
            continue
        text = path.read_text(encoding="utf-8")
        found = row.search(text) if id_ in text else None
        if found:
            return f"{path}:{text.count(chr(10), 0, found.start()) + 1}"
    return None
