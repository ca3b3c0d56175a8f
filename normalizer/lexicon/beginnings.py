"""The words that a pattern for a whole line can begin with, so that it is tried only on lines that do."""

import re
from collections.abc import Collection
from functools import cache
from typing import Any

from normalizer.lexicon.literals import parsed
from normalizer.text.fold import fold

_MOST, _MOST_TURNS, _STEM = 2_000, 8, 3
_OPEN, _GOES_ON, _SPACE, _FIGURE = "\N{OBJECT REPLACEMENT CHARACTER}", "…", " ", "0"
_CATEGORIES = {"CATEGORY_DIGIT": _FIGURE, "CATEGORY_SPACE": _SPACE, "CATEGORY_NOT_WORD": _SPACE}
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_EMPTY = ("ASSERT", "ASSERT_NOT")
_FIGURES, _WORD = re.compile(r"\d+"), re.compile(r"\w+")
_TWO_WORDS = re.compile(r"(\w+)(?:\W+(\w+))?")
_SETTLED = re.compile(rf".*{_OPEN}|\W*\w+\W+\w+\W")
_Texts = set[str]


@cache
def beginnings(pattern: str) -> frozenset[str]:
    r"""The one or two words with which every text begins that a pattern matches as a whole.

    They are as `first_words` gives them. Of a word that may go on in any way its first three
    letters stand for it, with `…` behind. Empty when less than that can be said of the first.

    >>> sorted(beginnings(r"\W*(?:read|see) (?:our )?(?:gallery|\w+)"))
    ['read', 'read gallery', 'read our', 'see', 'see gallery', 'see our']
    >>> sorted(beginnings(r"\d{1,2}[.:]\d\d(?: hours)?")), sorted(beginnings(r"photo\w+ by .*")), beginnings("a?.*")
    (['0 0'], ['pho…'], frozenset())
    """
    try:
        texts = _after({""}, parsed(pattern))
    except (re.error, RecursionError, OverflowError):
        return frozenset()
    keys = frozenset(map(_known_words, texts))
    return frozenset() if "" in keys else keys


def first_words(line: str) -> tuple[str, str]:
    """The first and the second word of a folded line, figures as `0`; empty where there is none.

    >>> first_words("» photos: ap"), first_words("12.30h"), first_words("...")
    (('photos', 'ap'), ('0', '0h'), ('', ''))
    """
    words = _TWO_WORDS.search(line)
    if words is None:
        return "", ""
    first, second = words.groups("")
    if not first.isalpha():
        first = _FIGURES.sub(_FIGURE, first)
    if second and not second.isalpha():
        second = _FIGURES.sub(_FIGURE, second)
    return first, second


def stem(word: str) -> str:
    """What stands for all words that begin like this one.

    >>> stem("photos")
    'pho…'
    """
    return word[:_STEM] + _GOES_ON


def _known_words(text: str) -> str:
    """The first words of a text written out as far as can be, a stem for one that may go on."""
    known, goes_on, _ = text.partition(_OPEN)
    known = fold(known)
    words = list(_WORD.finditer(known))[:2]
    if words and goes_on and words[-1].end() == len(known):
        last = words.pop().group()
        known_part = [stem(last)] if len(last) >= _STEM else []
        return " ".join([*(word.group() for word in words), *known_part])
    return " ".join(word.group() for word in words)


def _after(texts: _Texts, tree: Any) -> _Texts:
    """What texts can be after a sequence of nodes; those that need not be followed further stay as they are."""
    for operation, argument in tree:
        going = {text for text in texts if not _SETTLED.match(text)}
        if not going:
            break
        texts = (texts - going) | _followed(going, str(operation), argument)
        if len(texts) > _MOST:
            return _with(texts, {_OPEN})
    return texts


def _followed(texts: _Texts, name: str, argument: Any) -> _Texts:
    if name in _EMPTY:
        return texts
    if name == "AT":
        return {f"{text}{_SPACE}" if _ends_word(text, str(argument)) else text for text in texts}
    if name == "SUBPATTERN":
        return _after(texts, argument[-1])
    if name == "BRANCH":
        return set().union(*(_after(texts, branch) for branch in argument[1]))
    if name in _REPEATS:
        return _repeated(texts, *argument)
    return _with(texts, _choices(name, argument))


def _choices(name: str, argument: Any) -> set[str]:
    """What a node of one character may be."""
    if name == "LITERAL":
        return {_written(chr(argument))}
    return _characters(argument) if name == "IN" else {_OPEN}


def _repeated(texts: _Texts, least: int, most: int, tree: Any) -> _Texts:
    found, current = (set() if least else set(texts)), texts
    for turn in range(1, most + 1):
        following = _after(current, tree)
        if turn > _MOST_TURNS:
            return found | _with(following, {_OPEN})
        if turn >= least:
            if following <= found:
                break
            found |= following
        current = following
    return found


def _ends_word(text: str, place: str) -> bool:
    return place == "AT_BOUNDARY" and _WORD.match(text[-1:]) is not None


def _with(texts: _Texts, options: Collection[str]) -> _Texts:
    return {
        text if option in (_SPACE, _FIGURE) and text.endswith(option) else text + option
        for text in texts
        for option in options
    }


def _written(character: str) -> str:
    """How a character of a pattern is written here: lower case, figures and marks as one of them each."""
    if character.isdecimal():
        return _FIGURE
    return character.lower() if _WORD.match(fold(character)) else _SPACE


def _characters(items: Any) -> set[str]:
    found: set[str] = set()
    for operation, argument in items:
        name = str(operation)
        if name == "LITERAL":
            found.add(_written(chr(argument)))
        elif name == "CATEGORY" and str(argument) in _CATEGORIES:
            found.add(_CATEGORIES[str(argument)])
        elif name == "RANGE" and argument[1] - argument[0] <= 10:
            found |= {_written(chr(code)) for code in range(argument[0], argument[1] + 1)}
        else:
            return {_OPEN}
    return found
