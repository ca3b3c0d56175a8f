"""Whether a word of an editor's pattern can only stand as a word, or also within a longer one."""

import re
from functools import cache

_CLASS, _SINGLE = r"\[[^\w\]\\^][^\w\]\\]*\]", r"\\\W|[^\w\\\[\]()|?*+{.^$]"
_NO_LETTER = rf"(?:\\[sWb]|{_CLASS}|{_SINGLE})"
_ONLY_MARKS = re.compile(
    rf"(?:\\[sWb]|(?:{_CLASS}|\(\?:(?:{_CLASS}|{_SINGLE})(?:\|(?:{_CLASS}|{_SINGLE}))*\))\+?| \+?)\Z"
)
_MARK = re.compile(rf"{_NO_LETTER}(?:(?P<maybe>[?*]|\{{0,\d*\}})(?![?*{{+])|\+|(?![?*{{+]))")
_GROUP_OF_MARK = re.compile(rf"\(\?:(?:{_NO_LETTER}\??)?{_NO_LETTER}(?![?*{{])")
"""A group that begins with no letter."""
_IN_CLASS = re.compile(r"\\.|(\[(?:\\.|[^\]\\])+\])")
_LEVELLED = str.maketrans("()|", "<>/")


@cache
def stands_apart(pattern: str, literal: str, others: tuple[str, ...] = ()) -> tuple[bool, bool]:
    r"""Whether no letter can stand before a literal, and none behind it, wherever the pattern has it.

    Read off the pattern's own characters, and no where that is not plain to see. The ends of the
    pattern count as the ends of words. The literal is in lower case, the pattern matches either.
    Where it is a part of one of the `others`, that one is looked for.

    >>> stands_apart("(?:swallowed|ate)(?= half)", "ate"), stands_apart("dec(?:ember)?", "dec")
    ((True, True), (True, False))
    >>> stands_apart("(?:un)?like", "like"), stands_apart("(?:[-/]|\\() ?(?:ap|dpa)", "ap")
    ((False, True), (True, True))
    >>> stands_apart("(?:ina|mina)", "ina"), stands_apart("(?:ina|mina)", "ina", ("ina", "mina"))
    ((False, True), (True, True))
    """
    pattern = _IN_CLASS.sub(_without_groups, pattern)
    lowered = pattern.lower()
    places = [
        p for p in _places(lowered, literal) if not any(_covers(lowered, p, literal, longer) for longer in others)
    ]
    if not places:
        return False, False
    return (
        all(_begins_word(pattern, place) for place in places),
        all(_ends_word(pattern, place + len(literal)) for place in places),
    )


def _without_groups(part: re.Match[str]) -> str:
    """A class of characters with other marks for those that groups are made with."""
    return part.group().translate(_LEVELLED) if part.group(1) else part.group()


def _places(pattern: str, literal: str) -> list[int]:
    return [place for place in range(len(pattern)) if pattern.startswith(literal, place)]


def _covers(pattern: str, place: int, literal: str, longer: str) -> bool:
    """Whether what stands at a place is a part of a longer literal."""
    begins = pattern.find(longer, max(0, place + len(literal) - len(longer)), place + len(longer))
    return len(literal) < len(longer) and 0 <= begins <= place


def _begins_word(pattern: str, place: int) -> bool:
    """Whether what comes before a place of the pattern cannot end in a letter."""
    while place > 0:
        before = pattern[:place]
        if _ONLY_MARKS.search(before):
            return True
        if before.endswith(("(?:", "|", "(")):
            if pattern[_closing(pattern, place) + 1 :][:1] in tuple("*+{"):
                return False  # the group may follow upon itself
            place = _opening(pattern, place)
        elif before.endswith((" ?", "-?")):
            place -= 2
        elif before.endswith("\\W*"):
            place -= 3
        elif before.endswith(")") and pattern.startswith(("(?=", "(?!", "(?<"), _opening(pattern, place - 1)):
            place = _opening(pattern, place - 1)
        elif before.endswith(")?") and _branches_end_in_space(pattern, _opening(pattern, place - 2), place - 2):
            place = _opening(pattern, place - 2)
        else:
            return False
    return True


def _ends_word(pattern: str, place: int) -> bool:
    """Whether what follows a place of the pattern cannot begin with a letter."""
    while place < len(pattern):
        mark = _MARK.match(pattern, place)
        if mark and not mark["maybe"]:
            return True
        if mark:
            place = mark.end()
        elif pattern[place] in "|)":
            place = _closing(pattern, place) + 1
            if pattern[place : place + 1] in tuple("*+{"):
                return False
            place += pattern.startswith("?", place)
        elif pattern.startswith(("(?=", "(?!"), place):
            place = _closing(pattern, place + 1) + 1
        elif _GROUP_OF_MARK.match(pattern, place):
            end = _closing(pattern, place + 1) + 1
            if "|" in pattern[place:end] or pattern[end : end + 1] in tuple("*{"):
                return False
            if not pattern.startswith("?", end):
                return True
            place = end + 1
        else:
            return False
    return True


def _opening(pattern: str, place: int) -> int:
    """Where the group opens that holds the place; the pattern's beginning when none does."""
    depth = 0
    for index in range(place - 1, -1, -1):
        if pattern[index] in "()" and pattern[index - 1 : index] != "\\":
            depth += 1 if pattern[index] == ")" else -1
            if depth < 0:
                return index
    return 0


def _closing(pattern: str, place: int) -> int:
    """Where the group closes that holds the place; the pattern's end when none does."""
    depth = 0
    for index in range(place, len(pattern)):
        if pattern[index] in "()" and pattern[index - 1 : index] != "\\":
            depth += 1 if pattern[index] == "(" else -1
            if depth < 0:
                return index
    return len(pattern)


def _branches_end_in_space(pattern: str, start: int, end: int) -> bool:
    inner = pattern[start:end].removeprefix("(").removeprefix("?:")
    return "(" not in inner and all(branch.endswith(" ") for branch in inner.split("|"))
