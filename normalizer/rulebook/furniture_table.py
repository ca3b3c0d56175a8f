"""The residue lexicons by what a line is looked up with, kept beside the compiled lexicon."""

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from normalizer.edits.edit import Safety
from normalizer.lexicon.beginnings import beginnings, first_words
from normalizer.lexicon.cache import kept_table
from normalizer.lexicon.entry import Lexicon, ResidueEntry
from normalizer.lexicon.literals import longest_match
from normalizer.lexicon.packed import pack
from normalizer.lexicon.rarity import rarity
from normalizer.lexicon.required_marks import required_marks, requires_figure
from normalizer.text.fold import fold

MARKS = " \t\u00a0.,:;!?…-|>»«\"'*•·–—→►▶▸▼▲◄←↓↑➤➔✓✔★☆=+~_"
SHORT = 60
_ENDLESS, _MARGIN = 1 << 32, 10
_FIGURE = re.compile(r"\d")
_MANY = 60
"""So many words a pattern may need for it to be worth looking for them before it is tried."""
_AT_START, _RARE, _RARITY_OF_STEM = 1.3, 4.0, 2.0
_SECTION = "table"
_Begun = dict[str, dict[str, list[int]]]


class LinePattern(msgspec.Struct, frozen=True, array_like=True):
    """An editor's pattern for a whole line, the number of its entry, and how many characters it can match at most.

    One of its `marks` stands in every line it matches, if it has any, a figure if it `has_figure`, and one of the
    words it `needs` in its fold.
    """

    expression: str
    entry: int
    longest: int
    marks: str
    has_figure: bool
    needs: tuple[str, ...]

    def may_fit(self, text: str, start: int, end: int) -> bool:
        """Whether a stretch of a text has a mark and a figure where it needs them: a cheap first look."""
        if self.has_figure and not _FIGURE.search(text, start, end):
            return False
        return not self.marks or any(text.find(mark, start, end) >= 0 for mark in self.marks)

    def may_be(self, text: str, start: int, end: int, folded: str) -> bool:
        """The same of a stretch and its fold, with the words it needs."""
        return self.may_fit(text, start, end) and (not self.needs or any(word in folded for word in self.needs))


class FurnitureTable(msgspec.Struct, frozen=True, array_like=True):
    """What leads to the residue entries, which are known by number.

    exact        bare lines;   starts, ends  phrases by their first and by their last word
    patterns     of whole lines
    begun        their numbers by the first word of a line and the second, or "" where that may be any;
                 below zero (`~number`) those of the listed lines and phrases, in order
    led          of the other patterns, by literal;   loose  of those that no literal leads to
    reach        for each of these literals how long a line it can lead to; of the safe entries any, so that no line
                 is passed over which the table of all entries looks at
    """

    exact: dict[str, int]
    starts: dict[str, list[tuple[str, int]]]
    ends: dict[str, list[tuple[str, int]]]
    patterns: list[LinePattern]
    begun: _Begun
    led: dict[str, list[int]]
    reach: list[int]
    loose: list[int]

    @property
    def phrases(self) -> tuple[str, ...]:
        """The listed lines and phrases, in the order in which `begun` numbers them."""
        return tuple(_listed(self.exact, self.starts))


def _listed(exact: dict[str, int], starts: dict[str, list[tuple[str, int]]]) -> Iterator[str]:
    """Yield bare lines, then the phrases that begin lines."""
    yield from exact
    yield from (phrase for pairs in starts.values() for phrase, _ in pairs)


def bare_line(line: str) -> str:
    """A folded line without the marks, bullets and arrows around it.

    >>> bare_line("  • Related News : ")
    'related news'
    """
    return bare(fold(line))


def bare(folded: str) -> str:
    """The same of a line that is folded.

    >>> bare("• related  news :")
    'related news'
    """
    return " ".join(folded.strip(MARKS).split())


def furniture_table(lexicon: Lexicon, *, only_safe: bool = False) -> FurnitureTable:
    """The table of a lexicon, read once: of all entries, or only of those whose fix is safe."""
    name = "furniture-safe" if only_safe else "furniture"
    known: FurnitureTable | None = lexicon.decoded.get(name)
    if known is None:
        known = lexicon.decoded[name] = _read(lexicon, name, only_safe=only_safe)
    return known


def _read(lexicon: Lexicon, name: str, *, only_safe: bool) -> FurnitureTable:
    entries = [
        (number, entry)
        for number, entry in enumerate(lexicon.residue)
        if not only_safe or entry.safety == Safety.SAFE.value
    ]
    made = kept_table(
        lexicon, name, lambda: pack({_SECTION: msgspec.msgpack.encode(_compiled(lexicon, entries))}), of="residue"
    )
    table = msgspec.msgpack.decode(made[_SECTION], type=FurnitureTable)
    return msgspec.structs.replace(table, reach=[_ENDLESS] * len(table.reach)) if only_safe else table


def _compiled(lexicon: Lexicon, entries: Sequence[tuple[int, ResidueEntry]]) -> FurnitureTable:
    exact: dict[str, int] = {}
    starts: dict[str, list[tuple[str, int]]] = {}
    ends: dict[str, list[tuple[str, int]]] = {}
    for number, entry in entries:
        for phrase in map(bare_line, entry.line):
            exact.setdefault(phrase, number)
        for phrase in map(bare_line, entry.starts):
            starts.setdefault(phrase.split(" ")[0], []).append((phrase, number))
        for phrase in map(bare_line, entry.ends):
            ends.setdefault(phrase.split(" ")[-1], []).append((phrase, number))
    patterns = [_line_pattern(expression, number, lexicon) for number, entry in entries for expression in entry.pattern]
    begun: _Begun = {}
    for number, phrase in enumerate(_listed(exact, starts)):
        _numbers(begun, *first_words(phrase)).append(~number)
    led, loose = _led(patterns, _begin(begun, patterns, lexicon), lexicon)
    reach = [max(patterns[number].longest for number in numbers) + _MARGIN for numbers in led.values()]
    return FurnitureTable(exact, starts, ends, patterns, begun, led, reach, loose)


def _line_pattern(expression: str, entry: int, lexicon: Lexicon) -> LinePattern:
    longest = min(longest_match(expression), _ENDLESS)
    needs = tuple(dict.fromkeys(map(fold, lexicon.required(expression))))
    marks, has_figure = required_marks(expression), requires_figure(expression)
    return LinePattern(expression, entry, longest, marks, has_figure, needs if len(needs) <= _MANY else ())


def _numbers(begun: _Begun, first: str, second: str) -> list[int]:
    return begun.setdefault(first, {}).setdefault(second, [])


def _begin(begun: _Begun, patterns: Sequence[LinePattern], lexicon: Lexicon) -> list[int]:
    """Put patterns under the words they begin with; return those that their literals have to lead to as well."""
    others: list[int] = []
    for number, pattern in enumerate(patterns):
        rare, are_all = _rare_beginnings(pattern.expression, lexicon)
        for words in sorted(rare):
            first, _, second = words.partition(" ")
            _numbers(begun, first, second).append(number)
        if not are_all:
            others.append(number)
    return others


def _rare_beginnings(expression: str, lexicon: Lexicon) -> tuple[frozenset[str], bool]:
    """The beginnings of a pattern that are rarer than the literals it needs, and whether they are all it can have."""
    found = beginnings(expression)
    literals = lexicon.required(expression)
    if not literals:
        return found, bool(found)
    enough = min(_RARE, *map(rarity, literals))
    rare = frozenset(words for words in found if _rarity_of_beginning(words) >= enough)
    return rare, 0 < len(found) == len(rare)


def _rarity_of_beginning(words: str) -> float:
    """How seldom a line begins so, on the scale of `rarity`: one word in twenty begins a line."""
    is_stem = words.endswith("…") and " " not in words
    return (_RARITY_OF_STEM if is_stem else rarity(words)) + _AT_START


def _led(
    patterns: Sequence[LinePattern], numbers: Iterable[int], lexicon: Lexicon
) -> tuple[dict[str, list[int]], list[int]]:
    """The numbers of patterns by the folded words one of which they need, and of those that need none."""
    led: dict[str, list[int]] = {}
    loose: list[int] = []
    for number in numbers:
        literals = lexicon.required(patterns[number].expression)
        for literal in literals:
            led.setdefault(fold(literal), []).append(number)
        if not literals:
            loose.append(number)
    return led, loose
