"""Files of the user's cache folder: packed, whole or not there, the ones used last.

What an installed package brings compiled is read where the user's folder has nothing. A file that is
missing, damaged or of another version is made anew, never trusted: it has a checksum, and nothing in it
is executed.
"""

import contextlib
import os
import re
import tempfile
import warnings
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path

import msgspec

from normalizer.errors import CacheWarning, reason_of
from normalizer.lexicon.folder import compiled_folder
from normalizer.lexicon.packed import DamagedError, open_packed, unpack
from normalizer.version import VERSION

FORMAT = f"{VERSION}-74"
"""Raise its last number when anything that is kept would be made otherwise: literals, triggers, tables of rules."""
_NO_NAME = re.compile(r"[^\w.-]")
_MOST_KEPT, _MOST_BYTES = 400, 1_000_000_000
"""So many files and bytes are kept: one lexicon has a file for each language met, and each change of it makes more."""
_warned: list[str] = []
"""The folder that this process has warned of."""


def cache_folder() -> Path | None:
    """The user's cache folder for this program (`MTNORM_CACHE` or XDG's, else ~/.cache/mtnorm).

    None for a user without a home: then nothing is kept.
    """
    own = os.environ.get("MTNORM_CACHE")
    if own:
        return Path(own)
    base = os.environ.get("XDG_CACHE_HOME")
    if base:
        return Path(base) / "mtnorm"
    try:
        return Path.home() / ".cache" / "mtnorm"
    except RuntimeError:
        return None


def cached_sections(name: str, make: Callable[[], bytes]) -> dict[str, memoryview]:
    """The sections of the packed file of this name in the cache folder; made, and kept if it can be, when not there."""
    sections = kept_sections(name)
    if sections is None:
        warn_if_not_writable(cache_folder())
        made = make()
        keep_bytes(name, made)
        sections = unpack(memoryview(made))
    return sections


def kept_sections(name: str) -> dict[str, memoryview] | None:
    """The sections of the packed file of this name, the user's or the package's; None when neither is there whole."""
    for folder in kept_folders():
        with contextlib.suppress(OSError, DamagedError, msgspec.MsgspecError):
            path = _kept_place(folder, name)
            sections = unpack(open_packed(path))
            note_use(path)
            return sections
    return None


def kept_folders() -> list[Path]:
    """Where packed files are looked for: the user's cache folder, if there is one, and what the package brought."""
    own = cache_folder()
    return [own, compiled_folder()] if own else [compiled_folder()]


def keep_bytes(name: str, data: bytes) -> None:
    """Put a packed file of this name into the cache folder, if it can be written to."""
    folder = cache_folder()
    if folder is not None:
        with contextlib.suppress(OSError):
            store_file(_kept_place(folder, name), data)


def warn_if_not_writable(folder: Path | None) -> None:
    """Issue a `CacheWarning`, once in a process, where files cannot be kept in this folder.

    For those who are about to make what takes long: whoever waits then knows why, and what to do.
    """
    try:
        if folder is None:
            raise FileNotFoundError("the user has no home folder")
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        _warn_once(str(folder or "folder"), reason_of(error))


def _warn_once(folder: str, reason: str) -> None:
    if not _warned:
        _warned.append(folder)
        told = f"the cache {folder} cannot be written ({reason})"
        warnings.warn(f"{told}; lexicons are compiled anew at each start: set MTNORM_CACHE", CacheWarning, stacklevel=2)


def _kept_place(folder: Path, name: str) -> Path:
    """Where a file is kept; a name may hold what a caller gave, such as the code of a language."""
    return folder / f"{_NO_NAME.sub('_', name)}-{FORMAT}.mtn"


def store_file(path: Path, data: bytes) -> None:
    """Write a cache file whole or not at all; raises `OSError` when the folder cannot be written to."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)
    written = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        written.replace(path)
        _make_room(path.parent)
    finally:
        written.unlink(missing_ok=True)


def note_use(path: Path) -> None:
    """Make a file of the cache one of the last used."""
    with contextlib.suppress(OSError):  # the folder may be another user's
        os.utime(path)


def _make_room(folder: Path) -> None:
    """Leave the files of the cache that were used last: each change of a lexicon makes some, and the old ones rest."""
    found = sorted(((file.stat(), file) for file in folder.glob("*.mtn")), key=lambda pair: -pair[0].st_mtime)
    sizes = accumulate(status.st_size for status, _ in found)
    for place, (size, (_, file)) in enumerate(zip(sizes, found, strict=True)):
        if place >= _MOST_KEPT or (place and size > _MOST_BYTES):
            with contextlib.suppress(OSError):  # another process has it, or was faster
                file.unlink()
