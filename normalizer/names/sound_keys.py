"""The keys of known names, kept in the cache folder so that they are worked out once."""

import contextlib
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from normalizer.names.sound import Judge

Keys = tuple[tuple[str, ...], tuple[str, ...]]
Store = Callable[[Path, bytes], None]


class KeyBook:
    """Index keys and start keys of names, read from a file and written back when new ones were met.

    A file that is missing or damaged is as good as an empty one.
    """

    def __init__(self, path: Path | None, store: Store | None) -> None:
        self._path, self._store = path, store
        self._known: dict[str, Keys] = {}
        self._is_new = False
        if path is not None:
            with contextlib.suppress(OSError, msgspec.MsgspecError):
                self._known = msgspec.msgpack.decode(path.read_bytes(), type=dict[str, Keys])

    def keys(self, names: Iterable[str], judge: Judge) -> list[Keys]:
        """The keys of each name, in order."""
        return [self._of(name, judge) for name in names]

    def _of(self, name: str, judge: Judge) -> Keys:
        known = self._known.get(name)
        if known is None:
            known = tuple(sorted(judge.index_keys(name))), tuple(sorted(judge.start_keys(name)))
            self._known[name] = known
            self._is_new = True
        return known

    def save(self) -> None:
        """Write the keys back if there are new ones; a folder that cannot be written to is no error."""
        if self._is_new and self._path is not None and self._store is not None:
            with contextlib.suppress(OSError):
                self._store(self._path, msgspec.msgpack.encode(self._known))
