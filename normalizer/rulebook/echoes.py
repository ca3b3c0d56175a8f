"""Stretches of words that stand again a few words on."""

from collections.abc import Sequence


def echoed(words: Sequence[str], place: int, distance: int) -> tuple[int, int]:
    """From where to where words are those that stand so many places before them, around one that is.

    >>> echoed("he spoke of the war of the war again".split(), 6, 3)
    (5, 8)
    """
    start = stop = place
    while start > distance and words[start - 1] == words[start - 1 - distance]:
        start -= 1
    while stop < len(words) and words[stop] == words[stop - distance]:
        stop += 1
    return start, stop
