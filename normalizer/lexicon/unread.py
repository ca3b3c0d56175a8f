"""What lies in a lexicon folder and is never read, for its name or its place is not one that is."""

import warnings
from collections.abc import Iterator
from pathlib import Path

from normalizer.errors import LexiconWarning
from normalizer.lexicon.folder import JSONL, SECTIONS, TSV, YAML, ships

_READ = frozenset({YAML, TSV, JSONL})
_RENAMED = {".yml": YAML, ".YAML": YAML, ".YML": YAML, ".TSV": TSV, ".ndjson": JSONL}
_IMPORTED = frozenset({".csv", ".xlsx", ".json", ".tbx", ".rdf", ".ttl", ".jsonld"})
_FOLDERS = ", ".join(SECTIONS)


def unread(root: Path) -> Iterator[tuple[Path, str]]:
    """Yield what a folder of lexicons has that is not read, each with why and what to do; nothing of one that ships.

    Texts beside lexicons (README.md, LICENSE) are left alone, as is what begins with a dot.
    """
    if not root.is_dir() or ships(root):
        return
    sections = [root / name for name in SECTIONS if (root / name).is_dir()]
    found = [*_beside(root), *(pair for folder in sections for pair in _in_section(folder))] if sections else []
    found += [pair for folder in sections or [root] for pair in _misnamed(folder)]
    read = [path for folder in sections or [root] for path in folder.iterdir() if path.suffix in _READ]
    if not read and not found:
        advice = f"put files ({YAML}, {TSV}, {JSONL}) into it or into a folder of these: {_FOLDERS}"
        yield root, f"holds no lexicon; {advice}"
    yield from sorted(found)


def warn_of_unread(root: Path) -> None:
    """Issue a `LexiconWarning` for each thing that a folder of lexicons has and that is not read."""
    for path, why in unread(root):
        warnings.warn(f"{path}: {why}", LexiconWarning, stacklevel=3)


def _misnamed(folder: Path) -> Iterator[tuple[Path, str]]:
    """The files of a folder that would be read under another ending."""
    for path in _shown(folder):
        if path.suffix in _RENAMED:
            yield path, f"is not read; name it {path.with_suffix(_RENAMED[path.suffix]).name}"


def _in_section(folder: Path) -> Iterator[tuple[Path, str]]:
    """What else is not read of the folder of a section."""
    for path in _shown(folder):
        if path.is_dir() and _holds_lexicons(path):
            yield path, f"is not read: folders inside {folder.name}/ are not; move its files up, or give it by itself"
        elif path.suffix in _IMPORTED:
            yield path, "is not read; bring it into a lexicon with mtnorm lexicon import"


def _beside(root: Path) -> Iterator[tuple[Path, str]]:
    """What is not read beside the folders of sections."""
    for path in _shown(root):
        if path.is_dir() and path.name not in SECTIONS and _holds_lexicons(path):
            yield path, f"is not read; the folders that are: {_FOLDERS}"
        elif path.is_file() and path.suffix in _READ | _RENAMED.keys():
            yield path, f"is not read, for it stands beside folders that are; move it into one of these: {_FOLDERS}"


def _shown(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if not path.name.startswith("."))


def _holds_lexicons(folder: Path) -> bool:
    return any(path.suffix in _READ | _RENAMED.keys() for path in _shown(folder))
