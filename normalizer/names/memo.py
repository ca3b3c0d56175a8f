"""Memos of what was worked out for a word, kept from growing without end."""

from typing import Any

_MOST = 100_000


def bound(memo: dict[Any, Any] | set[Any], limit: int = _MOST) -> None:
    """Empty a memo that has grown too large.

    >>> memo = {"a": 1, "b": 2}
    >>> bound(memo, 1)
    >>> memo
    {}
    """
    if len(memo) > limit:
        memo.clear()
