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
from normalizer.lexicon.load import lexicon_files, load_lexicon

FORMAT = "3"


def cached_lexicon(roots: Sequence[Path], folder: Path | None = None) -> Lexicon:
    """The lexicon of these files and folders, from the cache when its content is unchanged.

    `folder` is the cache folder, the user's own by default. Raises `LexiconError` for bad data.
    """
    digest = content_digest(roots)
    path = (folder or cache_folder()) / f"lexicon-{FORMAT}-{digest}.msgpack"
    with contextlib.suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError):
        lexicon = msgspec.msgpack.decode(path.read_bytes(), type=Lexicon)
        if lexicon.digest == digest:
            return lexicon
    lexicon = msgspec.structs.replace(load_lexicon(roots), digest=digest)
    with contextlib.suppress(OSError):
        _store(path, msgspec.msgpack.encode(lexicon))
    return lexicon


def content_digest(roots: Sequence[Path]) -> str:
    """A hash of the names and contents of all the files, in order."""
    hasher = hashlib.blake2b(FORMAT.encode(), digest_size=12)
    for path in (path for root in roots for path in lexicon_files(root)):
        hasher.update(f"{path.parent.name}/{path.name}\0".encode())
        with contextlib.suppress(OSError):
            hasher.update(path.read_bytes())
    return hasher.hexdigest()


def cache_folder() -> Path:
    """The user's cache folder for this program (`MTNORM_CACHE` or XDG's, else ~/.cache/mtnorm)."""
    own = os.environ.get("MTNORM_CACHE")
    if own:
        return Path(own)
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "mtnorm"


def _store(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(data)
    os.replace(file.name, path)
