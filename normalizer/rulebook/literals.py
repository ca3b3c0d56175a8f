"""The words an editor's pattern cannot do without, so that it is tried only where one occurs."""

import importlib
import re
from functools import cache
from typing import Any

_COMMON = frozenset("the of in a to and is on at for with this that it he be by from as an was".split())
_SHORTEST = 2


@cache
def required_literals(pattern: str) -> tuple[str, ...]:
    """Words, one of which occurs in (or right beside) every match of a pattern; lower case.

    Empty when the pattern has none or cannot be read. Read with the parser of `re`.

    >>> required_literals("in (?:the |a )?(?:height|amount) of(?= \\\\d)")
    ('height', 'amount')
    """
    parser = importlib.import_module("re._parser")
    try:
        tree = parser.parse(pattern)
    except (re.error, RecursionError, OverflowError):
        return ()
    words = tuple(dict.fromkeys(word.lower() for word in _best(tree)))
    return words if all(len(word.strip()) >= _SHORTEST for word in words) else ()


def _best(tree: Any) -> tuple[str, ...]:
    candidates: list[tuple[str, ...]] = []
    run = ""
    for operation, argument in tree:
        name = str(operation)
        if name == "LITERAL":
            run += chr(argument)
            continue
        candidates.append((run,))
        run = ""
        candidates.append(_of_node(name, argument))
    candidates.append((run,))
    return max(candidates, key=_worth)


def _of_node(name: str, argument: Any) -> tuple[str, ...]:
    if name == "SUBPATTERN":
        return _best(argument[-1])
    if name == "ASSERT":
        return _best(argument[1])
    if name == "MAX_REPEAT" and argument[0] >= 1:
        return _best(argument[2])
    if name == "BRANCH":
        branches = [_best(branch) for branch in argument[1]]
        return tuple(word for branch in branches for word in branch) if all(map(_worth, branches)) else ()
    return ()


def _worth(words: tuple[str, ...]) -> float:
    """How rare the rarest of these words makes a hit: by the length of the shortest."""
    if not words:
        return 0
    shortest = min(_length(word) for word in words)
    return shortest - 0.01 * len(words) if shortest else 0


def _length(word: str) -> int:
    """How many letters tell: common words count for one."""
    telling = sum(len(part) for part in word.lower().split() if part not in _COMMON)
    return telling or min(len(word.strip()), 1)
