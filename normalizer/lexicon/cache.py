"""The compiled lexicon, kept in the user's cache folder by the hash of its files.

A cache that is missing, damaged or of another version is built anew, never trusted: the
form is MessagePack checked against the types, so nothing in it is executed.
"""

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

from normalizer.lexicon.entry import Lexicon
from normalizer.lexicon.literals import required_literals
from normalizer.lexicon.load import lexicon_files, load_lexicon

FORMAT = "5"


def cached_lexicon(roots: Sequence[Path], folder: Path | None = None) -> Lexicon:
    """The lexicon of these files and folders, from the cache when its content is unchanged.

    `folder` is the cache folder, the user's own by default. Raises `LexiconError` for bad data.
    """
    digest = content_digest(roots)
    folder = folder or cache_folder()
    if folder is None:
        return _compiled(roots, digest)
    path = folder / f"lexicon-{FORMAT}-{digest}.msgpack"
    with contextlib.suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError):
        lexicon = msgspec.msgpack.decode(path.read_bytes(), type=Lexicon)
        if lexicon.digest == digest:
            return lexicon
    lexicon = _compiled(roots, digest)
    with contextlib.suppress(OSError):
        store_cache(path, msgspec.msgpack.encode(lexicon))
    return lexicon


def _compiled(roots: Sequence[Path], digest: str) -> Lexicon:
    lexicon = load_lexicon(roots)
    return msgspec.structs.replace(lexicon, digest=digest, literals=pattern_literals(lexicon))


def pattern_literals(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """For each of the editors' patterns the words one of which must occur."""
    wording = (f[1:-1] for e in lexicon.wording for f in e.bad if len(f) > 2 and f[0] == f[-1] == "/")
    residue = (expression for entry in lexicon.residue for expression in entry.pattern)
    return {expression: required_literals(expression) for expression in (*wording, *residue)}


def content_digest(roots: Sequence[Path]) -> str:
    """A hash of the names and contents of all the files, in order."""
    hasher = hashlib.blake2b(FORMAT.encode(), digest_size=12)
    for path in (path for root in roots for path in lexicon_files(root)):
        hasher.update(f"{path.parent.name}/{path.name}\0".encode())
        with contextlib.suppress(OSError):
            hasher.update(path.read_bytes())
    return hasher.hexdigest()


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


def cache_path(name: str) -> Path | None:
    """Where a compiled table of this name is kept; None when there is no place for caches."""
    folder = cache_folder()
    return folder / f"{name}-{FORMAT}.msgpack" if folder else None


def store_cache(path: Path, data: bytes) -> None:
    """Write a cache file whole or not at all; raises `OSError` when the folder cannot be written to."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)
    written = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        written.replace(path)
    finally:
        written.unlink(missing_ok=True)
