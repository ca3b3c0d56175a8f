"""Whether an editor's pattern may take very long on some text, so that it must be watched."""

import re
from functools import cache
from typing import Any

from normalizer.lexicon.literals import parsed

_LONG, _MANY = 8, 2
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT")


@cache
def may_run_away(pattern: str) -> bool:
    r"""Whether trying a pattern on a line may take more than a moment, as far as its form tells.

    It may when it repeats what repeats, or repeats without much limit at more than two places;
    and when it cannot be read. Watching the clock costs more than most patterns do.

    >>> may_run_away("(?:the )?war \\w+"), may_run_away("(?:\\w+ ?)+x"), may_run_away("a.*b.*c.*d")
    (False, True, True)
    """
    try:
        return _repeats(parsed(pattern)) > _MANY
    except (re.error, RecursionError, OverflowError):
        return True


def _repeats(tree: Any) -> int:
    """How many repetitions of great length a pattern may have to try against each other."""
    total = 0
    for operation, argument in tree:
        name = str(operation)
        if name in _REPEATS:
            least, most, inner = argument
            within = _repeats(inner)
            total += within * min(int(most), _LONG) + (int(most) > _LONG and least != most)
            total += _MANY * (within > 0 and int(most) > _LONG)
        elif name == "SUBPATTERN":
            total += _repeats(argument[-1])
        elif name == "BRANCH":
            total += max(map(_repeats, argument[1]), default=0)
        elif name in ("ASSERT", "ASSERT_NOT"):
            total += _repeats(argument[1])
    return total
