"""The words an editor's pattern cannot do without, so that it is tried only where one occurs."""

import importlib
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from normalizer.lexicon.rarity import rarity

_DIGITS = frozenset("0123456789")
_PROPERTY = re.compile(r"\\[pP]\{\w+\}")
_REPEATED = re.compile(r"(\\[pP]\{\w+\}|\\.|\[(?:\\.|[^\]\\])*\]|.)[*+]")
_PRICE = 3e-6
_NOTHING = -1_000.0
_MOST, _SHORTEST = 320, 2
_EMPTY = frozenset({""})
_Words = frozenset[str]
Required = tuple[tuple[str, ...], bool]
"""The words a pattern requires, and whether every match begins with one."""
_recalled: dict[str, Required] = {}


def required_literals(pattern: str) -> tuple[str, ...]:
    r"""Words, one of which occurs in (or right beside) every match of a pattern; lower case.

    Empty when the pattern has none or cannot be read. Read with the parser of `re`; small
    sets of characters and alternatives are written out together with what is beside them.

    >>> required_literals("in (?:the |a )?(?:height|amount) of(?= \\d)")
    ('in a amount of', 'in a height of', 'in amount of', 'in height of', 'in the amount of', 'in the height of')
    """
    return required(pattern)[0]


def begins_with_literals(pattern: str) -> bool:
    """Whether the `required_literals` of a pattern are what every match of it begins with.

    >>> begins_with_literals("hot debate .*"), begins_with_literals("(?:the )*hot debate")
    (True, False)
    """
    return required(pattern)[1]


def recall(known: Mapping[str, Required]) -> None:
    """Take over what was worked out earlier for patterns, by their text."""
    _recalled.update(known)


@cache
def required(pattern: str) -> Required:
    """What `required_literals` and `begins_with_literals` say."""
    if pattern in _recalled:
        return _recalled[pattern]
    try:
        tree = parsed(pattern)
    except (re.error, RecursionError, OverflowError):
        return (), False
    best = _best(_stretches(tree))
    words = {word.lower().strip(" ") if len(word.strip()) > 3 else word.lower() for word in best}
    return tuple(sorted(words)) if words and all(map(_is_telling, words)) else (), best in _beginnings(tree)


def _beginnings(tree: Any) -> list[_Words]:
    """What matches begin with, written out node by node, as far as the first number or node that cannot be."""
    found: list[_Words] = []
    current = _EMPTY
    for operation, argument in _ungrouped(tree):
        name = str(operation)
        options = _options(name, argument)
        if options is None or _is_figures(name, options) or len(current) * len(options) > _MOST:
            break
        current = _joined(current, options)
        found.append(current)
    return found


def _is_telling(word: str) -> bool:
    """Whether a literal is no single letter, figure or common mark, which stand in every text."""
    word = word.strip()
    return len(word) >= _SHORTEST or (len(word) == 1 and not word.isascii() and not word.isalnum())


def rarest(choices: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """Of several sets of words, the one whose words occur least; empty when there is none.

    >>> rarest([("at",), ("at midnight", "at noon")])
    ('at midnight', 'at noon')
    """
    return tuple(sorted(_best([frozenset(words) for words in choices])))


def _best(stretches: list[_Words]) -> _Words:
    """The rarest set; of equals the first in order, the same in every process, for what is chosen is kept in files."""
    scores = {words: (all(map(_is_telling, words)), _worth(words)) for words in frozenset(stretches)}
    best = max(scores.values(), default=None)
    return min((words for words, score in scores.items() if score == best), key=sorted, default=frozenset())


def _stretches(tree: Any) -> list[_Words]:
    """The stretches of a pattern that can be written out, each as the set of what it may be.

    The long ones, and of each node that may be several things that node with the letters beside it.
    """
    found: list[_Words] = []
    current = short = _EMPTY
    letters = ""
    for operation, argument in _ungrouped(tree):
        name = str(operation)
        if name == "ASSERT":
            found.extend((short, *_inner(name, argument)))
            current = short = _asserted(current, argument, found)
            letters = ""
            continue
        options = _options(name, argument)
        if options is None or len(current) * len(options) > _MOST:
            found.extend((current, short, *_broken(current, name, argument)))
            fits = options is not None and len(options) <= _MOST
            current = short = _joined(frozenset({letters}), options) if options is not None and fits else _EMPTY
            letters = ""
        elif len(options) > 1:
            found.extend((current, short))
            current, short, letters = _joined(current, options), _joined(frozenset({letters}), options), ""
        else:
            current, short, letters = _joined(current, options), _joined(short, options), letters + next(iter(options))
        if options is not None and _is_figures(name, options):
            found.extend((current, short))
            current = short = options
    return [*found, current, short]


def _is_figures(name: str, options: _Words) -> bool:
    """Whether a node is a number, of which the figures written out are the last or the first of any number."""
    return name == "MAX_REPEAT" and options == _DIGITS


def _joined(current: _Words, options: _Words) -> _Words:
    return frozenset(a + b for a in current for b in options)


def _broken(current: _Words, name: str, argument: Any) -> list[_Words]:
    """What is left of a node that cannot be written out: how it goes on with what is before it, what is in it."""
    heads = _heads(argument[1]) if name == "BRANCH" else _EMPTY
    joined = [_joined(current, heads)] if len(current) * len(heads) <= _MOST else []
    return [*joined, *_inner(name, argument)]


def _heads(branches: Iterable[Any]) -> _Words:
    """How each of several branches begins, as far as it can be written out."""
    return frozenset(head for branch in branches for head in [_EMPTY, *_beginnings(branch)][-1])


def _ungrouped(tree: Any) -> Iterator[tuple[Any, Any]]:
    """The nodes of a sequence, a group replaced by the nodes in it."""
    for operation, argument in tree:
        if str(operation) == "SUBPATTERN":
            yield from _ungrouped(argument[-1])
        else:
            yield operation, argument


def _asserted(current: _Words, argument: Any, found: list[_Words]) -> _Words:
    """The stretch that goes on after a look-around: what is looked back at begins it, what is ahead may end it."""
    direction, tree = argument
    options = _whole(tree)
    if options is None or len(current) * len(options) > _MOST:
        return current
    if direction > 0:
        found.append(frozenset(a + b for a in current for b in options))
        return current
    return options if current == _EMPTY else current


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
    if least == most and len(inner) == 1:
        return frozenset(word * least for word in inner)
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
    if name == "ASSERT":
        return [_best(_stretches(argument[1]))]
    if name == "MAX_REPEAT" and argument[0] >= 1:
        return [_best(_stretches(argument[2]))]
    if name == "BRANCH":
        branches = [_best(_stretches(branch)) for branch in argument[1]]
        return [frozenset().union(*branches)] if all(_worth(branch) > _NOTHING for branch in branches) else []
    return []


def _worth(words: _Words) -> float:
    """How seldom any of these words makes a hit, on the scale of `rarity`; each has a price, an empty one costs all."""
    if not words or not all(word.strip() for word in words):
        return _NOTHING
    return -math.log10(math.fsum(10 ** -rarity(word) for word in words) + _PRICE * len(words))


@cache
def longest_match(pattern: str) -> int:
    r"""How many characters a pattern can match in a line, as far as anybody would write it.

    Repetition without a limit is taken for thirty characters of words, eight of marks, six of groups.

    >>> longest_match("photo: .{0,10}"), longest_match(r"by \w+\W*"), longest_match("photo.*")
    (17, 41, 205)
    """
    try:
        return int(parsed(_REPEATED.sub(_with_limit, pattern)).getwidth()[1])
    except (re.error, RecursionError, OverflowError):
        return 10**9


def _with_limit(repeated: re.Match[str]) -> str:
    what = repeated.group(1)
    if what == ".":
        most = 200
    elif what == ")":
        most = 6
    else:
        most = 30 if what[0] in "[\\" and any(letter in what for letter in (r"\w", r"\d", r"\p", "a-z")) else 8
    return f"{what}{{0,{most}}}"


def parsed(pattern: str) -> Any:
    """A pattern as the parser of `re` reads it; classes of letters that `re` does not know are taken for any letter."""
    return importlib.import_module("re._parser").parse(_PROPERTY.sub(r"\\w", pattern))
