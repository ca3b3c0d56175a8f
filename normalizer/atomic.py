"""Files that appear under their name only when they are complete.

The new content goes to a file beside the old one and takes its name in one step, so that
a run that is killed leaves the old file as it was. A lock on the new file, which the system
lets go with its process, tells one that is being written from one that a killed run left.
"""

import contextlib
import filecmp
import os
import secrets
import shutil
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from normalizer.errors import InputError, reason_of

_HAS_LOCKS = os.name == "posix"  # without them, what a killed run left stays
if _HAS_LOCKS:
    import fcntl

_RANDOM = 8  # bytes in the name of a draft
_LEFTOVERS = f".mtnorm-{'[0-9a-f]' * (2 * _RANDOM)}.tmp"


class AtomicFile:
    """A file being written; it takes the place of the old one unless it is discarded.

    `on_complete` is called with the finished draft, just before that takes its name.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.is_wanted = True
        self.on_complete: Callable[[Path], object] = Path.stat

    def write(self, data: bytes) -> None:
        """Add bytes to the new content."""
        self._stream.write(data)

    def discard(self) -> None:
        """Leave the old file as it is."""
        self.is_wanted = False


@contextmanager
def atomic_write(path: Path, *, backup: str = "") -> Iterator[AtomicFile]:
    """Write a file whole or not at all; mode and owner of an old one are kept.

    `backup` is an ending under which the old content is kept. A link is followed. When the
    body raises, or discards the file, nothing changes. Raises `InputError` for a file or
    folder that may not be written, and for a backup that is there and holds something else.
    """
    target = Path(os.path.realpath(path))
    ensure_writable(path)
    old = target.stat() if target.exists() else None
    try:
        with _draft(target, 0o600 if old else 0o666) as (draft, stream):
            file = AtomicFile(stream)
            with stream:
                yield file
                stream.flush()
                os.fsync(stream.fileno())
            if file.is_wanted:
                file.on_complete(draft)
                _keep(path, target, backup)
                _take_place(draft, target, old)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        raise _unwritable(path, error) from None


@contextmanager
def _draft(target: Path, mode: int) -> Iterator[tuple[Path, BinaryIO]]:
    """A new file beside the target, locked until it has taken its place or is removed."""
    path = target.with_name(f".mtnorm-{secrets.token_hex(_RANDOM)}.tmp")
    lock = None
    try:
        handle = _new_file(path, mode)
        lock = os.dup(handle) if _HAS_LOCKS else None  # the lock stays when the stream is closed
        yield path, os.fdopen(handle, "wb")
    finally:
        path.unlink(missing_ok=True)
        if lock is not None:
            os.close(lock)


def _new_file(path: Path, mode: int) -> int:
    """A new file, locked where the system can; made again if another run took it for a leftover before that."""
    while True:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with contextlib.suppress(OSError):  # some file systems have no locks: nothing is removed there
            if _HAS_LOCKS:
                fcntl.flock(handle, fcntl.LOCK_EX)
        if path.exists():
            return handle
        os.close(handle)


def remove_leftovers(folder: Path) -> None:
    """Remove what killed runs left of files they were writing; one that is being written is locked and stays."""
    for draft in folder.glob(_LEFTOVERS) if _HAS_LOCKS else ():
        with contextlib.suppress(OSError), draft.open("r+b") as stream:
            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
            draft.unlink()


def ensure_writable(path: Path) -> None:
    """Raise `InputError` when the file at this path, or a new one there, may not be written."""
    if not path.exists():
        if not path.parent.is_dir():
            raise InputError(f"{path}: there is no folder {path.parent}; make it first")
        if not os.access(path.parent, os.W_OK | os.X_OK):
            raise InputError(f"{path}: no file may be made in {path.parent}; choose another folder")
        return
    if not path.is_file():
        raise InputError(f"{path}: not a plain file; only plain files are written")
    if not path.stat().st_mode & 0o222 or not os.access(path, os.W_OK):
        raise InputError(f"{path}: is read-only; make it writable (chmod u+w) or write elsewhere with -o")


def _take_place(draft: Path, target: Path, old: os.stat_result | None) -> None:
    if old is not None:
        with contextlib.suppress(OSError):  # only root may give files away
            os.chown(draft, old.st_uid, old.st_gid)
        draft.chmod(stat.S_IMODE(old.st_mode))
    draft.replace(target)
    with contextlib.suppress(OSError):  # some file systems cannot sync a folder
        _sync_folder(target.parent)


def _keep(name: Path, old: Path, ending: str) -> None:
    """Copy an old file beside itself under an ending, if one is given.

    Raises `InputError`, with the name, when another content is kept there, which may be the original.
    """
    backup = old.with_name(old.name + ending)
    if not ending or not old.exists():
        return
    if os.path.lexists(backup):
        if backup.is_file() and filecmp.cmp(old, backup, shallow=False):
            return  # of a run that was killed before the new content took its place
        advice = "move it away, or name another ending for --backup"
        raise InputError(f"{name}: left as it was, since {backup.name} is there already and would be lost; {advice}")
    try:
        shutil.copy2(old, backup)
    except OSError:
        backup.unlink(missing_ok=True)  # half a copy is none
        raise


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _unwritable(path: Path, error: OSError) -> InputError:
    reason = reason_of(error)
    return InputError(f"{path}: cannot be written ({reason}); write elsewhere with -o")
