"""Memos of what was worked out for a word, kept from growing without end."""

from typing import Any

import msgspec

_MOST = 100_000


class Endings(msgspec.Struct, frozen=True):
    """The folded words at the end of a run with which listed names begin that may go on.

    `apart`: the ordinary words met behind it with which none does.
    """

    words: tuple[tuple[str, ...], ...]
    apart: set[str]


class Read(msgspec.Struct, frozen=True):
    """What stands in a run of capitalised words, by offsets from its start.

    `names`: start, end and the other values of their mentions; `acronyms`: where one may begin; `end`: where the
    last name ends; `unless`: what makes the names mean something else where it stands near; `endings`: where a listed
    name may go on with the ordinary word behind the run.
    """

    names: tuple[tuple[int, int, tuple[Any, ...]], ...] = ()
    acronyms: tuple[int, ...] = ()
    end: int = 0
    unless: tuple[str, ...] = ()
    endings: Endings | None = None


def bound(memo: dict[Any, Any] | set[Any], limit: int = _MOST) -> None:
    """Empty a memo that has grown too large.

    >>> memo = {"a": 1, "b": 2}
    >>> bound(memo, 1)
    >>> memo
    {}
    """
    if len(memo) > limit:
        memo.clear()
