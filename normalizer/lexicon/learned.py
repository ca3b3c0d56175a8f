"""What was worked out for a word or a pattern, kept from one run to the next.

Most of what the names in a new text cost is the first look at each word, and most of what reading a lexicon
costs is the look at each pattern. Where the result depends on these alone, the cache folder keeps it: a run
over texts of the kind of the last one starts with what that one learned. It changes what a run costs, never
what it finds.
"""

import atexit
from collections.abc import Callable
from weakref import WeakSet

from normalizer.lexicon.kept import keep_bytes, kept_sections
from normalizer.lexicon.packed import PackedMap, key_of, pack, unpack

_SECTION = "learned"
_LOOK_AFTER, _LEAST, _LEAST_LAST, _MOST = 64, 500, 100, 400_000
"""After how many words the file is opened, as a short text needs none; how many new words are worth writing it, if
no fewer are kept, and how many at the end of the process; how many are kept at the most."""


class Learned:
    """Small numbers by text, read from a file of the cache folder and added to it when many are new.

    Without a `name` nothing is read or written.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._kept: PackedMap | None = None
        self._new: dict[int, int] = {}
        self._asked = 0
        self._worth = _LEAST
        self._is_full = not name
        _in_use.add(self)

    def get(self, text: str) -> int:
        """The number of a text, -1 when it has none."""
        return self._get(key_of(text)) if self._name else -1

    def keep(self, text: str, number: int) -> None:
        """Give a text a number below 2**32."""
        self._keep(key_of(text), number)

    def number(self, text: str, work_out: Callable[[], int]) -> int:
        """The number of a text, worked out and kept where it has none."""
        if not self._name:
            return work_out()
        key = key_of(text)
        known = self._get(key)
        if known < 0:
            known = work_out()
            self._keep(key, known)
        return known

    def _get(self, key: int) -> int:
        if self._asked < _LOOK_AFTER:
            self._asked += 1
            if self._asked >= _LOOK_AFTER:
                self._kept = self._read()
        found = self._kept.get(key) if self._kept else ()
        return found[0] if found else -1

    def _keep(self, key: int, number: int) -> None:
        if self._is_full:
            return
        self._new[key] = number
        if len(self._new) >= self._worth:
            self.save()

    def close(self) -> None:
        """Add what is new to the file where it is worth that, for the process ends."""
        if len(self._new) >= _LEAST_LAST:
            self.save()

    def save(self) -> None:
        """Add what is new, however little, to what the file has now: another process may have added to it."""
        new, self._new = self._new, {}
        if not new:
            return
        there = self._read()
        numbers = {key: found[0] for key, found in there.items()} if there else {}
        numbers.update(new)
        self._worth = max(_LEAST, len(numbers))
        self._is_full = len(numbers) > _MOST
        if not self._is_full:
            data = pack({_SECTION: PackedMap.build({key: (number,) for key, number in numbers.items()})})
            keep_bytes(self._name, data)
            self._kept = PackedMap(unpack(memoryview(data))[_SECTION])

    def _read(self) -> PackedMap | None:
        section = (kept_sections(self._name) or {}).get(_SECTION)
        return PackedMap(section) if section is not None else None


_in_use: WeakSet[Learned] = WeakSet()


@atexit.register
def _close_all() -> None:
    """A process that learned a little should not have learned it in vain."""
    for memo in list(_in_use):
        memo.close()
