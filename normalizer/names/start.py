"""What a word of a text can be the beginning of."""

from functools import lru_cache
from itertools import compress

import msgspec


class Start(msgspec.Struct, frozen=True):
    """What a word of a text can be the beginning of; a word that can begin nothing has none.

    `listed`: it is a listed name by itself; `heard`: it sounds like one; `goes_on`: a listed name of several
    words may begin with it; `sounds_on`: one known by its sound may; `behind`: it may be one behind an article;
    `further`: what follows tells. `is_acronym`: an acronym may begin
    with it; `is_apart`: an apostrophe or a mark is behind it, and the whole token tells. `is_ordinary`: it is an
    ordinary word that may sound like a name.
    """

    listed: bool = False
    heard: bool = False
    goes_on: bool = False
    sounds_on: bool = False
    behind: bool = False
    is_function: bool = False
    further: bool = False
    is_acronym: bool = False
    is_apart: bool = False
    is_ordinary: bool = False


_TRAITS = Start.__struct_fields__
_BITS = tuple(1 << place for place in range(len(_TRAITS)))
ORDINARY = 1 << _TRAITS.index("is_ordinary")
"""What a number has that stands for an ordinary word which may sound like a name."""


def number_of(start: Start) -> int:
    """What a word can begin as a number, 0 where it can begin nothing.

    >>> number_of(Start(listed=True, goes_on=True)), start_of(5)
    (5, Start(listed=True, heard=False, goes_on=True, sounds_on=False, behind=False, is_function=False, \
further=False, is_acronym=False, is_apart=False, is_ordinary=False))
    """
    return sum(compress(_BITS, msgspec.structs.astuple(start)))


@lru_cache(maxsize=1 << len(_TRAITS))
def start_of(number: int) -> Start | None:
    """What a word can begin, from its number; none where it is nothing but ordinary."""
    traits = {trait: bool(number >> place & 1) for place, trait in enumerate(_TRAITS)}
    return Start(**traits) if number & ~ORDINARY else None
