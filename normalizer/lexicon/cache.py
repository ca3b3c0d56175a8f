"""The compiled lexicon, kept in the user's cache folder by the hash of its files.

A cache that is missing, damaged or of another version is built anew, never trusted: it has a
checksum, and its form is MessagePack checked against the types, so nothing in it is executed.
"""

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from normalizer.lexicon.checks import is_pattern
from normalizer.lexicon.entry import Lexicon, ResidueEntry, WordingEntry
from normalizer.lexicon.folder import lexicon_files
from normalizer.lexicon.language import place_slots
from normalizer.lexicon.literals import required_literals
from normalizer.lexicon.packed import DamagedError, open_packed, pack, unpack
from normalizer.lexicon.store import StoredEntries, StoredNames, StoredWords
from normalizer.lexicon.triggers import context_triggers
from normalizer.version import VERSION

FORMAT = f"{VERSION}-60"
"""Raise its last number when anything that is kept would be made otherwise: literals, triggers, tables of rules."""
_MOST_KEPT = 100


def cached_lexicon(roots: Sequence[Path], folder: Path | None = None) -> Lexicon:
    """The lexicon of these files and folders, from the cache when its content is unchanged.

    `folder` is the cache folder, the user's own by default. Raises `LexiconError` for bad data.
    """
    digest = content_digest(roots)
    kept = lexicon_in_cache(digest, folder)
    if kept is not None:
        return kept
    data = lexicon_bytes(_compiled(roots, digest))
    path = _place(digest, folder)
    if path is not None:
        with contextlib.suppress(OSError):
            store_cache(path, data)
    return lexicon_from_bytes(memoryview(data))


def lexicon_in_cache(digest: str, folder: Path | None = None) -> Lexicon | None:
    """The lexicon with this digest, None when the cache does not have it whole."""
    path = _place(digest, folder)
    if path is not None:
        with contextlib.suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError, DamagedError, KeyError):
            lexicon = lexicon_from_bytes(open_packed(path))
            if lexicon.digest == digest:
                return lexicon
    return None


def _place(digest: str, folder: Path | None) -> Path | None:
    folder = folder or cache_folder()
    return folder / f"lexicon-{FORMAT}-{digest}.mtn" if folder else None


def lexicon_bytes(lexicon: Lexicon) -> bytes:
    """A compiled lexicon as the cache keeps it."""
    rest = msgspec.structs.replace(lexicon, names=(), wording=(), residue=(), literals={}, triggers={})
    return pack(
        {
            "rest": msgspec.msgpack.encode(rest),
            "names": StoredNames.packed(lexicon.names),
            "wording": StoredEntries.build(lexicon.wording),
            "residue": StoredEntries.build(lexicon.residue),
            "literals": StoredWords.build(lexicon.literals),
            "triggers": StoredWords.build(lexicon.triggers),
        }
    )


def lexicon_from_bytes(data: memoryview) -> Lexicon:
    """The lexicon that the cache keeps as these bytes; raises `DamagedError` and msgspec's errors.

    Only what every text needs is read; the rest stays where it is until it is asked for.
    """
    sections = unpack(data)
    return msgspec.structs.replace(
        msgspec.msgpack.decode(sections["rest"], type=Lexicon),
        names=StoredNames(sections["names"]),
        wording=StoredEntries(sections["wording"], WordingEntry),
        residue=StoredEntries(sections["residue"], ResidueEntry),
        literals=StoredWords(sections["literals"]),
        triggers=StoredWords(sections["triggers"]),
    )


def _compiled(roots: Sequence[Path], digest: str) -> Lexicon:
    from normalizer.lexicon.load import load_lexicon  # reads YAML: only when the cache does not serve

    lexicon = load_lexicon(roots)
    with_literals = msgspec.structs.replace(
        lexicon,
        digest=digest,
        literals=pattern_literals(lexicon),
        places=place_slots(lexicon.names),
        is_dated=any(entry.valid.since or entry.valid.until for entry in lexicon.names),
    )
    triggers = context_triggers(with_literals.wording, with_literals.required)
    return msgspec.structs.replace(with_literals, triggers=triggers)


def pattern_literals(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """For each of the editors' patterns the words one of which must occur."""
    forms = (f for e in lexicon.wording for f in (*e.bad, *e.after, *e.before))
    wording = (form[1:-1] for form in forms if is_pattern(form))
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


def cached_bytes(name: str, make: Callable[[], bytes]) -> memoryview:
    """The packed file of this name from the cache folder; made, and kept if it can be, when it is not there."""
    data = kept_bytes(name)
    if data is None:
        made = make()
        keep_bytes(name, made)
        data = memoryview(made)
    return data


def kept_bytes(name: str) -> memoryview | None:
    """The packed file of this name from the cache folder; None when it is not there whole."""
    folder = cache_folder()
    if folder is not None:
        with contextlib.suppress(OSError, DamagedError, msgspec.MsgspecError):
            data = open_packed(_kept_place(folder, name))
            unpack(data)
            return data
    return None


def keep_bytes(name: str, data: bytes) -> None:
    """Put a packed file of this name into the cache folder, if it can be written to."""
    folder = cache_folder()
    if folder is not None:
        with contextlib.suppress(OSError):
            store_cache(_kept_place(folder, name), data)


def _kept_place(folder: Path, name: str) -> Path:
    return folder / f"{name}-{FORMAT}.mtn"


def kept_table(lexicon: Lexicon, name: str, make: Callable[[], bytes]) -> dict[str, memoryview]:
    """The sections of a packed file worked out of a lexicon's entries: made once for each content, kept beside it."""
    if name not in lexicon.tables:
        data = cached_bytes(f"{name}-{lexicon.digest}", make) if lexicon.digest else memoryview(make())
        lexicon.tables[name] = unpack(data)
    return lexicon.tables[name]


def store_cache(path: Path, data: bytes) -> None:
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


def _make_room(folder: Path) -> None:
    """Leave the newest files of the cache: each change of a lexicon makes some, and nobody asks for the old ones."""
    files = sorted(folder.glob("*.mtn"), key=lambda file: file.stat().st_mtime)
    for file in files[:-_MOST_KEPT]:
        with contextlib.suppress(OSError):  # another process has it, or was faster
            file.unlink()
