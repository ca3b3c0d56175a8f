"""Three-way merge of lexicon files, entry by entry and key by key.

Lists are merged as what they are, sets of forms: what either side added or took out is added or
taken out. A conflict is left only where both sides wrote something different in the same place.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from normalizer.lexicon.merged_values import merged_values
from normalizer.lexicon.splice import Layout, ensure_says, lay_out, rendered, rewritten
from normalizer.lexicon.strict_yaml import Value

_OURS, _MIDDLE, _THEIRS = "<<<<<<< ours", "=======", ">>>>>>> theirs"
_Plain = Mapping[str, Value]


@dataclass(slots=True)
class Merge:
    """The merged text, the entries that took something from theirs, and those in conflict with the keys."""

    text: str = ""
    taken: list[str] = field(default_factory=list)
    conflicts: dict[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(slots=True)
class _Block:
    """Lines of ours: those of one entry, or what stands between entries."""

    id: str
    lines: list[str]
    theirs: list[str] | None = None


def merge_texts(base: str, ours: str, theirs: str, section: str) -> Merge:
    """Merge into ours what theirs changed since base; conflicts are marked as git marks them.

    Raises `LexiconError` ("LINE: entry: message") when one of the texts cannot be read.

    >>> base = "- {id: a, kind: place, name: {en: A}}\\n"
    >>> theirs = base.replace("}}", "}, short: [Aa]}") + "- {id: b, kind: place, name: {en: B}}\\n"
    >>> print(merge_texts(base, "# ours\\n" + base, theirs, "names").text, end="")
    # ours
    - {id: a, kind: place, name: {en: A}, short: [Aa]}
    - {id: b, kind: place, name: {en: B}}
    """
    return _Merging(lay_out(base), lay_out(ours), lay_out(theirs), section).run()


class _Merging:
    """One merge under way."""

    def __init__(self, base: Layout, ours: Layout, theirs: Layout, section: str) -> None:
        self._base, self._ours, self._theirs, self._section = base, ours, theirs, section
        self._blocks = list(_blocks(ours))
        self._by_id = {block.id: block for block in self._blocks if block.id}
        self._expected: dict[str, _Plain] = dict(ours.values)
        self._merge = Merge()

    def run(self) -> Merge:
        """Go through the entries; what comes out is read again before it is given."""
        for id_ in dict.fromkeys((*self._ours.values, *self._theirs.values)):
            self._take(id_)
        without_marks = "".join(line for block in self._blocks for line in block.lines)
        ensure_says(without_marks, self._expected, self._section)
        self._merge.text = "".join(line for block in self._blocks for line in self._marked(block))
        return self._merge

    def _take(self, id_: str) -> None:
        base, ours, theirs = (side.values.get(id_) for side in (self._base, self._ours, self._theirs))
        if theirs in (ours, base):
            return
        if ours == base:
            self._take_theirs(id_, theirs)
        elif ours is None or theirs is None:
            self._conflict_of_deletion(id_, theirs)
        else:
            self._join(id_, base or {}, ours, theirs)

    def _take_theirs(self, id_: str, theirs: _Plain | None) -> None:
        self._merge.taken.append(id_)
        if theirs is None:
            self._block(id_).lines = []
            del self._expected[id_]
            return
        self._expected[id_] = theirs
        if id_ not in self._ours.values:
            self._insert(id_, [*self._remarks_above(id_), *self._lines(self._theirs, id_)])
            return
        block = self._block(id_)
        is_untouched = block.lines == _lines(self._base, id_)
        block.lines = self._lines(self._theirs, id_) if is_untouched else self._rewritten(id_, theirs)

    def _join(self, id_: str, base: _Plain, ours: _Plain, theirs: _Plain) -> None:
        joined = merged_values(base, ours, theirs)
        if joined.ours != ours:
            self._merge.taken.append(id_)
            self._block(id_).lines = self._rewritten(id_, joined.ours)
            self._expected[id_] = joined.ours
        if joined.conflicts:
            self._merge.conflicts[id_] = joined.conflicts
            self._block(id_).theirs = rendered(joined.theirs, self._section, self._ours.newline)

    def _conflict_of_deletion(self, id_: str, theirs: _Plain | None) -> None:
        """One side changed what the other took out."""
        if theirs is None:
            self._block(id_).theirs = []
            self._merge.conflicts[id_] = ("taken out by theirs, changed by ours",)
            return
        self._merge.conflicts[id_] = ("taken out by ours, changed by theirs",)
        self._insert(id_, []).theirs = self._lines(self._theirs, id_)

    def _insert(self, id_: str, lines: list[str]) -> _Block:
        """A new block behind the entry that it follows in theirs, else at the end."""
        order = list(self._theirs.values)
        present = {block.id: place for place, block in enumerate(self._blocks) if block.id}
        before = next((name for name in reversed(order[: order.index(id_)]) if name in present), None)
        place = present[before] + 1 if before else len(self._blocks)
        block = self._by_id[id_] = _Block(id_, lines)
        self._blocks.insert(place, block)
        if place and self._blocks[place - 1].lines and not self._blocks[place - 1].lines[-1].endswith(("\n", "\r")):
            self._blocks[place - 1].lines[-1] += self._ours.newline
        return block

    def _block(self, id_: str) -> _Block:
        return self._by_id[id_]

    def _rewritten(self, id_: str, value: _Plain) -> list[str]:
        old = self._ours.values[id_]
        return rewritten(self._block(id_).lines, old, value, self._section, self._ours.newline)

    def _lines(self, side: Layout, id_: str) -> list[str]:
        """The lines of an entry, ended as ours are."""
        return [line.rstrip("\r\n") + self._ours.newline for line in _lines(side, id_)]

    def _remarks_above(self, id_: str) -> list[str]:
        """The comments directly above an entry of theirs."""
        start = begin = self._theirs.stretches[id_].start
        while begin and self._theirs.lines[begin - 1].startswith("#") and begin > 1:
            begin -= 1
        return [line.rstrip("\r\n") + self._ours.newline for line in self._theirs.lines[begin:start]]

    def _marked(self, block: _Block) -> list[str]:
        if block.theirs is None:
            return block.lines
        end = self._ours.newline
        return [_OURS + end, *block.lines, _MIDDLE + end, *block.theirs, _THEIRS + end]


def _lines(side: Layout, id_: str) -> list[str]:
    if id_ not in side.stretches:
        return []
    start, end = side.stretches[id_]
    return side.lines[start:end]


def _blocks(laid: Layout) -> Iterator[_Block]:
    place = 0
    for id_, (start, end) in laid.stretches.items():
        yield _Block("", laid.lines[place:start])
        yield _Block(id_, laid.lines[start:end])
        place = end
    yield _Block("", laid.lines[place:])
