"""A commented value made to say something else: what stays keeps its comments, and so does what goes.

The comments of a form that is taken out stand above the form that followed it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from normalizer.lexicon.commented import Item, read_commented
from normalizer.lexicon.layout import commented_item
from normalizer.lexicon.strict_yaml import Value


def entry_tree(lines: Sequence[str]) -> Item | None:
    """The lines of one entry as a tree; None when they hold none."""
    root = read_commented("".join(lines))
    if root.is_record:
        return root
    return None if isinstance(root.value, str) or not root.value else root.value[0]


def part(entry: Item | None, key: str) -> Item | None:
    """What stands under a key of a record."""
    if entry is None or isinstance(entry.value, str):
        return None
    return next((item for item in entry.value if item.key == key), None)


def all_comments(item: Item) -> Iterator[str]:
    """Every comment of a tree in its order."""
    yield from (line for line in item.before if line)
    if item.behind:
        yield item.behind
    if not isinstance(item.value, str):
        for inner in item.value:
            yield from all_comments(inner)
    yield from (line for line in item.below if line)


def restate(item: Item, value: Value) -> None:
    """Make an item say a value; its comments stay with what they speak of, or above what follows that.

    >>> tree = read_commented("- a  # one\\n- b  # two\\n- c\\n")
    >>> restate(tree, ["a", "c", "d"])
    >>> [(part.before, part.value, part.behind) for part in tree.value]
    [([], 'a', '# one'), (['# two'], 'c', ''), ([], 'd', '')]
    """
    if _plain(item) == value:
        return
    if isinstance(value, str) and isinstance(item.value, str):
        item.value, item.is_quoted = value, None
    elif isinstance(value, dict) and item.is_record:
        _restate_record(item, value)
    elif isinstance(value, list) and not item.is_record and not isinstance(item.value, str):
        _restate_list(item, value)
    else:
        item.before += [comment for inner in _children(item) for comment in all_comments(inner)]
        item.before += [line for line in item.below if line]
        new = commented_item(value, item.key)
        item.value, item.is_record, item.is_block, item.below = new.value, new.is_record, False, []


def _restate_record(item: Item, value: dict[str, Value]) -> None:
    stays = [child.key in value for child in _children(item)]
    children = {child.key: child for child in _kept(item, stays)}
    for key, inner in value.items():
        if key in children:
            restate(children[key], inner)
        else:
            children[key] = commented_item(inner, key)
    item.value = list(children.values())


def _restate_list(item: Item, value: list[Value]) -> None:
    left = list(value)
    stays: list[bool] = []
    for child in _children(item):
        stays.append(_plain(child) in left)
        if stays[-1]:
            left.remove(_plain(child))
    known = _kept(item, stays)
    found: list[Item] = []
    for inner in value:
        same = next((child for child in known if _plain(child) == inner), None)
        if same is not None:
            known = [child for child in known if child is not same]
        found.append(same or commented_item(inner))
    item.value = found


def _kept(item: Item, stays: Sequence[bool]) -> list[Item]:
    """The children that stay; comments of the others go above the next of them, or below the last."""
    kept: list[Item] = []
    waiting: list[str] = []
    for child, is_kept in zip(_children(item), stays, strict=True):
        if not is_kept:
            waiting += all_comments(child)
            continue
        child.before = [*waiting, *child.before]
        waiting = []
        kept.append(child)
    item.below = [*waiting, *item.below]
    return kept


def take_comments(item: Item, other: Item, wanted: Counter[str]) -> None:
    """Take from another version of an item the comments that are wanted, each to what it speaks of."""
    mates = _children(other)
    for child in _children(item):
        mate = next((mate for mate in mates if mate.key == child.key and _are_mates(mate, child)), None)
        if mate is not None:
            mates = [left for left in mates if left is not mate]
            take_around(child, mate, wanted)
            take_comments(child, mate, wanted)
    item.below += _claimed(other.below, wanted)


def _are_mates(one: Item, other: Item) -> bool:
    return one.key is not None or _plain(one) == _plain(other)


def take_around(item: Item, other: Item, wanted: Counter[str]) -> None:
    """Take from another version of an item the wanted comments above and behind it."""
    item.before += _claimed(other.before, wanted)
    behind = _claimed([other.behind], wanted)
    if behind and not item.behind:
        item.behind = behind[0]
    else:
        item.before += behind


def _claimed(comments: Sequence[str], wanted: Counter[str]) -> list[str]:
    found = []
    for comment in comments:
        if comment and wanted[comment] > 0:
            wanted[comment] -= 1
            found.append(comment)
    return found


def _children(item: Item) -> list[Item]:
    return [] if isinstance(item.value, str) else item.value


def _plain(item: Item) -> Value:
    if isinstance(item.value, str):
        return item.value
    if item.is_record:
        return {inner.key or "": _plain(inner) for inner in item.value}
    return [_plain(inner) for inner in item.value]
