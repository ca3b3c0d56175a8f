"""The residue lexicons by what a line is looked up with, kept beside the compiled lexicon."""

import re
from collections.abc import Iterable

import msgspec

from normalizer.lexicon.cache import kept_table
from normalizer.lexicon.entry import Lexicon
from normalizer.lexicon.literals import longest_match
from normalizer.lexicon.packed import pack
from normalizer.text.fold import fold

MARKS = " \t\u00a0.,:;!?…-|>»«\"'*•·–—→►▶▸▼▲◄←↓↑➤➔✓✔★☆=+~_"
SHORT = 60
TWO_WORDS = re.compile(r"(\w+)(?:\W+\w+)?")
_ENDLESS, _MARGIN = 1 << 32, 10
_SECTION = "table"


class LinePattern(msgspec.Struct, frozen=True, array_like=True):
    """An editor's pattern for a whole line, the number of its entry, and how many characters it can match at most."""

    expression: str
    entry: int
    longest: int


class FurnitureTable(msgspec.Struct, frozen=True, array_like=True):
    """What leads to the residue entries, which are known by number.

    exact        bare lines;   starts, ends  phrases by their first and by their last word
    firsts       the first two words of all that a line may begin with
    patterns     of whole lines;   led  their numbers by literal;   loose  of those that no literal leads to
    reach        for each of these literals how long a line it can lead to
    """

    exact: dict[str, int]
    starts: dict[str, list[tuple[str, int]]]
    ends: dict[str, list[tuple[str, int]]]
    firsts: frozenset[str]
    patterns: list[LinePattern]
    led: dict[str, list[int]]
    reach: list[int]
    loose: list[int]


def bare_line(line: str) -> str:
    """A folded line without the marks, bullets and arrows around it.

    >>> bare_line("  • Related News : ")
    'related news'
    """
    return " ".join(fold(line).strip(MARKS).split())


def _beginning(phrase: str) -> str:
    """The first two words of a phrase, or its only one."""
    words = TWO_WORDS.search(phrase)
    return words.group() if words else ""


def furniture_table(lexicon: Lexicon) -> FurnitureTable:
    """The table of a lexicon."""
    sections = kept_table(lexicon, "furniture", lambda: pack({_SECTION: msgspec.msgpack.encode(_compiled(lexicon))}))
    return msgspec.msgpack.decode(sections[_SECTION], type=FurnitureTable)


def _compiled(lexicon: Lexicon) -> FurnitureTable:
    exact: dict[str, int] = {}
    starts: dict[str, list[tuple[str, int]]] = {}
    ends: dict[str, list[tuple[str, int]]] = {}
    for number, entry in enumerate(lexicon.residue):
        for phrase in map(bare_line, entry.line):
            exact.setdefault(phrase, number)
        for phrase in map(bare_line, entry.starts):
            starts.setdefault(phrase.split(" ")[0], []).append((phrase, number))
        for phrase in map(bare_line, entry.ends):
            ends.setdefault(phrase.split(" ")[-1], []).append((phrase, number))
    patterns = [
        LinePattern(expression, number, min(longest_match(expression), _ENDLESS))
        for number, entry in enumerate(lexicon.residue)
        for expression in entry.pattern
    ]
    led, loose = _led(patterns, lexicon)
    beginning = [*exact, *(phrase for pairs in starts.values() for phrase, _ in pairs)]
    firsts = frozenset(map(_beginning, beginning))
    reach = [max(patterns[number].longest for number in numbers) + _MARGIN for numbers in led.values()]
    return FurnitureTable(exact, starts, ends, firsts, patterns, led, reach, loose)


def _led(patterns: Iterable[LinePattern], lexicon: Lexicon) -> tuple[dict[str, list[int]], list[int]]:
    """The numbers of the patterns by the folded words one of which they need, and of those that need none."""
    led: dict[str, list[int]] = {}
    loose: list[int] = []
    for number, pattern in enumerate(patterns):
        literals = lexicon.required(pattern.expression)
        for literal in literals:
            led.setdefault(fold(literal), []).append(number)
        if not literals:
            loose.append(number)
    return led, loose
