"""Editors' patterns for whole lines, each compiled once and given only so much time."""

from functools import cache
from typing import TYPE_CHECKING

from normalizer.lexicon.effort import may_run_away

if TYPE_CHECKING:
    import regex

_TIMEOUT = 2.0


@cache
def _compiled(expression: str) -> "tuple[regex.Pattern[str], float | None]":
    """A pattern, and how many seconds it may take where it might not come to an end."""
    import regex

    return regex.compile(expression, regex.IGNORECASE), _TIMEOUT if may_run_away(expression) else None


def full_match(expression: str, line: str) -> bool:
    """Whether a pattern fits the whole line; one that takes too long does not."""
    compiled, timeout = _compiled(expression)
    try:
        return compiled.fullmatch(line, timeout=timeout) is not None
    except TimeoutError:
        return False
