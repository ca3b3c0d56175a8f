"""What stands between the entries of a file, comments and blank lines, in three versions of it."""

from collections import Counter
from collections.abc import Iterator, Sequence

from normalizer.lexicon.commented import read_commented
from normalizer.lexicon.restated import all_comments, entry_tree
from normalizer.lexicon.splice import Layout

TAIL = ""
"""The name of what stands behind the last entry."""


def comments_of(text: str) -> Counter[str]:
    """Every comment of a file, and how often it stands there."""
    return Counter(all_comments(read_commented(text)))


def gaps(laid: Layout) -> Iterator[tuple[str, list[str]]]:
    """Yield the lines between entries, named by the entry below them."""
    place = 0
    for id_, (start, end) in laid.stretches.items():
        yield id_, laid.lines[place:start]
        place = end
    yield TAIL, laid.lines[place:]


def predecessors(laid: Layout) -> dict[str, str]:
    """For each gap the entry above it."""
    order = list(laid.stretches)
    return dict(zip([*order, TAIL], [TAIL, *order], strict=True))


def entry_comments(laid: Layout, id_: str) -> Counter[str]:
    """The comments within an entry."""
    if id_ not in laid.stretches:
        return Counter()
    start, end = laid.stretches[id_]
    tree = entry_tree(laid.lines[start:end]) if any("#" in line for line in laid.lines[start:end]) else None
    return Counter(all_comments(tree)) if tree else Counter()


def says_wanted(lines: Sequence[str], wanted: Counter[str]) -> bool:
    """Whether one of the comments that are wanted stands on a line of its own here."""
    return any(wanted[line.strip()] > 0 for line in lines)


def placed_among(ours: Sequence[str], theirs: Sequence[str], wanted: Counter[str]) -> list[str]:
    r"""Lines of ours with the comments that are wanted of theirs, each beside what it stood beside.

    >>> placed_among(["# a\n", "\n", "# c\n"], ["# a\n", "# b\n", "\n"], Counter({"# b": 1}))
    ['# a\n', '# b\n', '\n', '# c\n']
    """
    result = list(ours)
    for place, line in enumerate(theirs):
        if wanted[line.strip()] > 0:
            wanted[line.strip()] -= 1
            result.insert(_place(result, theirs[:place], theirs[place + 1 :]), line)
    return result


def _place(lines: Sequence[str], above: Sequence[str], below: Sequence[str]) -> int:
    for known in reversed(above):
        if known.strip() and known in lines:
            return lines.index(known) + 1
    for known in below:
        if known.strip() and known in lines:
            return lines.index(known)
    return len(lines)
