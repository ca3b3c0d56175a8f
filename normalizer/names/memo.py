"""Memos of what was worked out for a word, kept from growing without end."""

from typing import Any

import msgspec

_MOST = 100_000


class Read(msgspec.Struct, frozen=True):
    """What stands in a run of capitalised words, by offsets from its start.

    `names`: start, end and the other values of their mentions; `acronyms`: where one may begin; `end`: where the
    last name ends; `unless`: what makes the names mean something else where it stands near; `endings`: the folded
    last words of the run, from each place where a listed name begins that may go on with an ordinary word: where it
    does, all this does not count.
    """

    names: tuple[tuple[int, int, tuple[Any, ...]], ...] = ()
    acronyms: tuple[int, ...] = ()
    end: int = 0
    unless: tuple[str, ...] = ()
    endings: tuple[tuple[str, ...], ...] = ()


def bound(memo: dict[Any, Any] | set[Any], limit: int = _MOST) -> None:
    """Empty a memo that has grown too large.

    >>> memo = {"a": 1, "b": 2}
    >>> bound(memo, 1)
    >>> memo
    {}
    """
    if len(memo) > limit:
        memo.clear()
