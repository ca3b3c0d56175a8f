"""Three-way merge of lexicon files, entry by entry and key by key.

Lists are merged as what they are, sets of forms: what either side added or took out is added or
taken out. A conflict is left only where both sides wrote something different in the same place.
Comments of both sides are kept.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from normalizer.lexicon.merged_values import merged_values
from normalizer.lexicon.remarks import (
    TAIL,
    comments_of,
    entry_comments,
    gaps,
    placed_among,
    predecessors,
    says_wanted,
)
from normalizer.lexicon.restated import entry_tree
from normalizer.lexicon.splice import Graft, Layout, ensure_says, lay_out, rendered, rewritten
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
    """Lines of ours: those of one entry, or what stands above it (of no entry: at the end)."""

    id: str
    lines: list[str]
    theirs: list[str] | None = None
    is_gap: bool = False


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
        self._by_id = {block.id: block for block in self._blocks if not block.is_gap}
        self._gaps = {block.id: block for block in self._blocks if block.is_gap}
        self._expected: dict[str, _Plain] = dict(ours.values)
        self._merge = Merge()
        was, is_ours, is_theirs = (comments_of("".join(side.lines)) for side in (base, ours, theirs))
        self._new_in_ours = is_ours - was
        self._wanted = is_theirs - was - self._new_in_ours

    def run(self) -> Merge:
        """Go through the entries; what comes out is read again before it is given."""
        for id_ in dict.fromkeys((*self._ours.values, *self._theirs.values)):
            self._take(id_)
        for id_, lines in gaps(self._theirs):
            self._take_gap(id_, self._ended(lines))
        self._keep_the_rest()
        self._end_lines()
        without_marks = "".join(line for block in self._blocks for line in block.lines)
        ensure_says(without_marks, self._expected, self._section)
        self._merge.text = "".join(line for block in self._blocks for line in self._marked(block))
        return self._merge

    def _take(self, id_: str) -> None:
        base, ours, theirs = (side.values.get(id_) for side in (self._base, self._ours, self._theirs))
        if theirs in (ours, base):
            self._take_comments(id_, ours)
        elif ours == base:
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
            self._insert(id_, self._their_lines(id_))
        else:
            self._block(id_).lines = self._replaced(id_, theirs)

    def _take_comments(self, id_: str, ours: _Plain | None) -> None:
        """Take the comments that are new in theirs into an entry that says what it is to say."""
        new = entry_comments(self._theirs, id_)
        if ours is None or not any(self._wanted[comment] > 0 for comment in new):
            return
        self._merge.taken.append(id_)
        self._block(id_).lines = self._replaced(id_, ours)

    def _take_gap(self, id_: str, theirs: list[str]) -> None:
        """Take what theirs wrote above an entry; all of it where ours left the place alone."""
        if not says_wanted(theirs, self._wanted):
            return
        base, ours = dict(gaps(self._base)).get(id_), self._gap(id_)
        if id_ not in self._base.values and id_ not in self._ours.values and id_ in self._gaps:
            wanted = self._wanted
            ours.lines = [line for line in theirs if not line.strip() or wanted[line.strip()] > 0]
            self._wanted = wanted - Counter(line.strip() for line in theirs)
        elif ours.lines == base and len({predecessors(side).get(id_) for side in self._sides}) == 1:
            ours.lines = theirs
            self._wanted = self._wanted - Counter(line.strip() for line in theirs)
        else:
            ours.lines = placed_among(ours.lines, theirs, self._wanted)

    @property
    def _sides(self) -> tuple[Layout, Layout, Layout]:
        return self._base, self._ours, self._theirs

    def _gap(self, id_: str) -> _Block:
        """What stands above an entry, or above the next one of theirs that is there."""
        order = [*self._theirs.values, TAIL]
        following = order[order.index(id_) :] if id_ in order else [id_]
        return next(self._gaps[name] for name in [*following, TAIL] if name in self._gaps)

    def _keep_the_rest(self) -> None:
        """Put new comments that found no place above the entry they belong to."""
        text = "".join(line for block in self._blocks for line in block.lines)
        lost = self._wanted + (self._new_in_ours - comments_of(text))
        for side in (self._theirs, self._ours):
            for id_ in side.stretches:
                found = lost & entry_comments(side, id_)
                self._gap(id_).lines += [f"{comment}{self._ours.newline}" for comment in found.elements()]
                lost -= found
        self._gap(TAIL).lines += [f"{comment}{self._ours.newline}" for comment in lost.elements()]

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
        self._insert(id_, []).theirs = self._their_lines(id_)

    def _insert(self, id_: str, lines: list[str]) -> _Block:
        """A new block behind the entry that it follows in theirs, else at the end."""
        order = list(self._theirs.values)
        present = {block.id: place for place, block in enumerate(self._blocks) if not block.is_gap}
        before = next((name for name in reversed(order[: order.index(id_)]) if name in present), None)
        place = present[before] + 1 if before else len(self._blocks)
        gap, block = _Block(id_, [], is_gap=True), _Block(id_, lines)
        self._gaps[id_], self._by_id[id_] = gap, block
        self._blocks[place:place] = [gap, block]
        return block

    def _end_lines(self) -> None:
        """End every line but the last of the file, which may stand without an end."""
        following = ""
        for block in reversed(self._blocks):
            for place in reversed(range(len(block.lines))):
                if following and not block.lines[place].endswith(("\n", "\r")):
                    block.lines[place] += self._ours.newline
                following = block.lines[place]

    def _block(self, id_: str) -> _Block:
        return self._by_id[id_]

    def _replaced(self, id_: str, value: _Plain) -> list[str]:
        """The lines for a value that theirs has a part in; theirs as they stand, where ours are those of base."""
        says_all_of_theirs = value == self._theirs.values.get(id_)
        if says_all_of_theirs and self._block(id_).lines == _lines(self._base, id_):
            return self._their_lines(id_)
        return self._rewritten(id_, value)

    def _rewritten(self, id_: str, value: _Plain) -> list[str]:
        old = self._ours.values[id_]
        graft = Graft(entry_tree(_lines(self._theirs, id_)), self._wanted)
        return rewritten(self._block(id_).lines, old, value, self._section, self._ours.newline, graft)

    def _their_lines(self, id_: str) -> list[str]:
        """The lines of an entry of theirs, ended as ours are; their comments are wanted no longer."""
        self._wanted = self._wanted - entry_comments(self._theirs, id_)
        return self._ended(_lines(self._theirs, id_))

    def _ended(self, lines: list[str]) -> list[str]:
        return [line.rstrip("\r\n") + self._ours.newline for line in lines]

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
    for id_, lines in gaps(laid):
        yield _Block(id_, lines, is_gap=True)
        if id_ != TAIL:
            yield _Block(id_, _lines(laid, id_))
