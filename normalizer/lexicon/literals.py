"""The words an editor's pattern cannot do without, so that it is tried only where one occurs."""

import importlib
import re
from functools import cache
from typing import Any

_COMMON = frozenset(
    [
        "the",
        "of",
        "in",
        "a",
        "to",
        "and",
        "is",
        "on",
        "at",
        "for",
        "with",
        "this",
        "that",
        "it",
        "he",
        "be",
        "by",
        "from",
        "as",
        "an",
        "was",
        "or",
    ]
)
_DIGITS = frozenset("0123456789")
_MOST, _SHORTEST = 64, 2
_EMPTY = frozenset({""})
_Words = frozenset[str]


@cache
def required_literals(pattern: str) -> tuple[str, ...]:
    r"""Words, one of which occurs in (or right beside) every match of a pattern; lower case.

    Empty when the pattern has none or cannot be read. Read with the parser of `re`; small
    sets of characters and alternatives are written out together with what is beside them.

    >>> required_literals("in (?:the |a )?(?:height|amount) of(?= \\d)")
    ('in a amount of', 'in a height of', 'in amount of', 'in height of', 'in the amount of', 'in the height of')
    """
    parser = importlib.import_module("re._parser")
    try:
        tree = parser.parse(pattern)
    except (re.error, RecursionError, OverflowError):
        return ()
    words = {word.lower().strip(" ") if len(word.strip()) > 3 else word.lower() for word in _best(_stretches(tree))}
    return tuple(sorted(words)) if words and all(len(word.strip()) >= _SHORTEST for word in words) else ()


def _best(stretches: list[_Words]) -> _Words:
    return max(stretches, key=_worth, default=frozenset())


def _stretches(tree: Any) -> list[_Words]:
    """The stretches of a pattern that can be written out, each as the set of what it may be."""
    found: list[_Words] = []
    current = _EMPTY
    for operation, argument in tree:
        name = str(operation)
        options = _options(name, argument)
        if options is not None and len(current) * len(options) <= _MOST:
            current = frozenset(a + b for a in current for b in options)
            if name == "MAX_REPEAT" and options == _DIGITS:
                found.append(current)
                current = options
            continue
        found.append(current)
        current = options if options is not None and len(options) <= _MOST else _EMPTY
        if options is None:
            found.extend(_inner(name, argument))
    found.append(current)
    return found


def _options(name: str, argument: Any) -> _Words | None:
    """Everything a node may match, when that is little; None when it is not."""
    if name == "LITERAL":
        return frozenset({chr(argument)})
    if name == "IN":
        return _characters(argument)
    if name == "SUBPATTERN":
        return _whole(argument[-1])
    if name == "BRANCH":
        branches = [_whole(branch) for branch in argument[1]]
        return frozenset().union(*branches) if all(b is not None for b in branches) else None  # type: ignore[arg-type]
    if name == "MAX_REPEAT":
        return _repeated(*argument)
    return _EMPTY if name in ("ASSERT_NOT", "AT") else None


def _repeated(least: int, most: int, tree: Any) -> _Words | None:
    inner = _whole(tree)
    if inner is None:
        return None
    if (least == 1 and most == 1) or (least >= 1 and inner == _DIGITS):
        return inner
    return inner | _EMPTY if (least, most) == (0, 1) else None


def _whole(tree: Any) -> _Words | None:
    """Everything a sequence may match, when that is little."""
    current = _EMPTY
    for operation, argument in tree:
        name = str(operation)
        options = _options(name, argument)
        if options is None or len(current) * len(options) > _MOST or (name == "MAX_REPEAT" and options == _DIGITS):
            return None
        current = frozenset(a + b for a in current for b in options)
    return current


def _characters(items: Any) -> _Words | None:
    found: set[str] = set()
    for operation, argument in items:
        if str(operation) == "LITERAL":
            found.add(chr(argument))
        elif str(operation) == "CATEGORY" and str(argument) == "CATEGORY_DIGIT":
            found |= _DIGITS
        elif str(operation) == "RANGE" and argument[1] - argument[0] <= 10:
            found |= {chr(code) for code in range(argument[0], argument[1] + 1)}
        else:
            return None
    return frozenset(found)


def _inner(name: str, argument: Any) -> list[_Words]:
    """The stretches within a node that cannot be written out as a whole."""
    if name == "SUBPATTERN":
        return [_best(_stretches(argument[-1]))]
    if name == "ASSERT":
        return [_best(_stretches(argument[1]))]
    if name == "MAX_REPEAT" and argument[0] >= 1:
        return [_best(_stretches(argument[2]))]
    if name == "BRANCH":
        branches = [_best(_stretches(branch)) for branch in argument[1]]
        return [frozenset().union(*branches)] if all(_worth(branch) > 0 for branch in branches) else []
    return []


def _worth(words: _Words) -> float:
    """How rare the least rare of these words makes a hit; many words cost a little."""
    if not words:
        return 0.0
    telling = min(_telling(word) for word in words)
    return telling - 0.01 * len(words) if telling else 0.0


def _telling(word: str) -> float:
    parts = word.lower().split()
    letters = sum(len(part) if part not in _COMMON else 0.7 for part in parts)
    return letters + sum(0.7 for character in word if character in _DIGITS)
