"""Patterns that are compiled when they are first used: a large class of characters takes milliseconds to compile."""

import re
from typing import Any, cast


class _Late:
    def __init__(self, expression: str) -> None:
        self.pattern = expression

    def __getattr__(self, name: str) -> Any:
        """A method of the compiled pattern; from then on the pattern's own."""
        value = getattr(re.compile(self.pattern), name)
        setattr(self, name, value)
        return value


def late(expression: str) -> re.Pattern[str]:
    """A regular expression that is compiled when it is first searched for.

    >>> late("[0-9]+").findall("1 and 20")
    ['1', '20']
    """
    return cast(re.Pattern[str], _Late(expression))
