"""The marks and figures a pattern for a line cannot do without, so that it is not tried on lines without them."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from normalizer.lexicon.literals import parsed

_PLAIN = frozenset(".,-'’")
_FIGURES = "0123456789"
_MOST = 12


@cache
def required_marks(pattern: str) -> str:
    r"""Marks, one of which stands in every match of a pattern; empty where that is not plain to see.

    Those of every sentence do not count.

    >>> required_marks(r"\W*\w+ ?[/|] ?(?:reuters|afp)"), required_marks(r"[\w.+-]+@[\w-]+"), required_marks("by .*")
    ('/|', '@', '')
    """
    try:
        found = [marks for marks in _choices(parsed(pattern)) if not marks & _PLAIN]
    except (re.error, RecursionError, OverflowError):
        return ""
    return min(("".join(sorted(marks)) for marks in found), key=lambda marks: (len(marks), marks), default="")


@cache
def requires_figure(pattern: str) -> bool:
    r"""Whether a figure stands in every match of a pattern; no where that is not plain to see.

    >>> requires_figure(r"(?:may|june) \d{1,2}"), requires_figure(r"(?:20\d\d|[0-9]+|may) .*")
    (True, False)
    """
    try:
        return _has_figure(parsed(pattern))
    except (re.error, RecursionError, OverflowError):
        return False


def _has_figure(tree: Any) -> bool:
    """Whether one of the nodes that must match is a figure."""
    return any(_is_figure(str(operation), argument) for operation, argument in tree)


def _is_figure(name: str, argument: Any) -> bool:
    if name == "SUBPATTERN":
        return _has_figure(argument[-1])
    if name == "MAX_REPEAT":
        return argument[0] > 0 and _has_figure(argument[2])
    if name == "BRANCH":
        return all(map(_has_figure, argument[1]))
    if name == "IN":
        return all(_is_figure(str(operation), what) for operation, what in argument)
    if name == "RANGE":
        return chr(argument[0]) in _FIGURES and chr(argument[1]) in _FIGURES
    return chr(argument) in _FIGURES if name == "LITERAL" else str(argument) == "CATEGORY_DIGIT"


def _choices(tree: Any) -> Iterator[frozenset[str]]:
    """Of each node that must match, the marks it can match, where it matches nothing else."""
    for operation, argument in tree:
        name = str(operation)
        if name == "SUBPATTERN":
            yield from _choices(argument[-1])
        elif name == "MAX_REPEAT" and argument[0] > 0:
            yield from _choices(argument[2])
        elif name == "BRANCH":
            branches = [next(_choices(branch), None) for branch in argument[1]]
            if all(branches):
                yield frozenset().union(*(marks for marks in branches if marks))
        else:
            marks = _marks(name, argument)
            if marks and len(marks) <= _MOST:
                yield marks


def _marks(name: str, argument: Any) -> frozenset[str]:
    """The characters of a node, where all of them are marks; none otherwise."""
    if name == "LITERAL":
        characters = {chr(argument)}
    elif name == "IN" and all(str(operation) == "LITERAL" for operation, _ in argument):
        characters = {chr(code) for _, code in argument}
    else:
        return frozenset()
    return frozenset() if any(c.isalnum() or c.isspace() or c == "_" for c in characters) else frozenset(characters)
