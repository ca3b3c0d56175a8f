"""Change entries within a YAML file and leave every other byte as it is.

Of a changed entry only the keys that differ are written anew, and comments within those are kept.
What comes out is read again and compared, so that a file laid out in a way this does not expect is
refused, never damaged.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from normalizer.errors import LexiconError
from normalizer.lexicon.commented import Item, read_commented
from normalizer.lexicon.layout import render_entry, render_key
from normalizer.lexicon.restated import all_comments, entry_tree, part, restate, take_around, take_comments
from normalizer.lexicon.strict_yaml import Value, read_records

_Plain = Mapping[str, Value]
_LINE = re.compile(  # what YAML takes for the end of a line
    "[^\\n\\r\\x85\\u2028\\u2029]*(?:\\r\\n|[\\n\\r\\x85\\u2028\\u2029])|[^\\n\\r\\x85\\u2028\\u2029]+"
)
_KEY = re.compile(r"(?:- |  )(\w+):(?:\s|$)")


class Stretch(NamedTuple):
    """The lines of an entry, from the first to the one behind its last."""

    start: int
    end: int


class Layout(NamedTuple):
    """A file in lines, how they end, and its entries by id: what each says and where it stands."""

    lines: list[str]
    newline: str
    values: dict[str, _Plain]
    stretches: dict[str, Stretch]


def spliced(text: str, section: str, changes: Mapping[str, _Plain | None], added: Iterable[_Plain] = ()) -> str:
    """The text of a file with some entries changed (None: taken out) and others added at its end.

    Raises `LexiconError` when the file is laid out in a way that does not allow it.

    >>> text = "# Towns\\n- id: a\\n  kind: place  # sure\\n  name: {en: A}\\n# end\\n"
    >>> print(spliced(text, "names", {"a": {"id": "a", "kind": "place", "name": {"en": "Aa"}}}), end="")
    # Towns
    - id: a
      kind: place  # sure
      name: {en: Aa}
    # end
    """
    added = list(added)
    laid = lay_out(text)
    lines = laid.lines
    for id_ in sorted(changes, key=lambda id_: laid.stretches[id_].start, reverse=True):
        start, end = laid.stretches[id_]
        new = changes[id_]
        lines[start:end] = (
            [] if new is None else rewritten(lines[start:end], laid.values[id_], new, section, laid.newline)
        )
    if added and lines and not lines[-1].endswith("\n"):
        lines[-1] += laid.newline
    lines += [line for value in added for line in rendered(value, section, laid.newline)]
    result = "".join(lines)
    expected = {id_: changes.get(id_, value) for id_, value in laid.values.items()} | {
        _id(value): value for value in added
    }
    ensure_says(result, {id_: value for id_, value in expected.items() if value is not None}, section)
    return result


def lay_out(text: str) -> Layout:
    """Find the entries of a file by their lines; raises `LexiconError` for what cannot be read."""
    lines = _LINE.findall(text)
    records, faults = read_records(text)
    faults = [*faults, *(fault for record in records for fault in record.faults)]
    if faults:
        raise LexiconError(f"{faults[0].line}: {faults[0].entry}: {faults[0].message}")
    laid = Layout(lines, "\r\n" if lines and lines[0].endswith("\r\n") else "\n", {}, {})
    for place, record in enumerate(records):
        if isinstance(record.value, dict):
            end = records[place + 1].line - 1 if place + 1 < len(records) else len(lines)
            laid.values[_id(record.value)] = record.value
            laid.stretches[_id(record.value)] = Stretch(record.line - 1, _trimmed(lines, record.line - 1, end))
    return laid


def _id(value: _Plain) -> str:
    return str(value.get("id", value.get("code", "")))


def _trimmed(lines: Sequence[str], start: int, end: int) -> int:
    """Where lines end when comments and blank lines at their end do not count."""
    while end > start + 1 and _is_remark(lines[end - 1]):
        end -= 1
    return end


def _is_remark(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def rendered(value: _Plain, section: str, newline: str) -> list[str]:
    """The lines of an entry in the one layout."""
    return [line + newline for line in render_entry(value, section).splitlines()]


class Graft(NamedTuple):
    """Another version of an entry, and the comments that are to be taken from it."""

    tree: Item | None
    wanted: Counter[str]

    def has_for(self, key: str) -> bool:
        """Whether a wanted comment stands at a key or within it."""
        item = part(self.tree, key)
        return item is not None and any(self.wanted[comment] > 0 for comment in all_comments(item))


def rewritten(
    old: list[str], before: _Plain, after: _Plain, section: str, newline: str, graft: Graft | None = None
) -> list[str]:
    """The lines of an entry with the keys that differ written anew; of all keys, if it has no block layout.

    No comment is lost: it stays with what it speaks of, or above what follows that.
    """
    new = rendered(after, section, newline)
    old_keys, new_keys = dict(_by_key(old)), dict(_by_key(new))
    if list(old_keys) != list(before) or list(old_keys)[:1] != list(new_keys)[:1]:
        return [*_comments(old, newline, ""), *new]
    graft = graft or Graft(None, Counter())
    tree = entry_tree(old)
    said, says = _meaning(before, section), _meaning(after, section)
    result: list[str] = []
    for key in _in_order(list(old_keys), list(new_keys)):
        lines = old_keys.get(key, [])
        if said.get(key) == says.get(key) and not graft.has_for(key):
            result += lines
        elif key not in new_keys:
            result += _comments(lines, newline, "  ")
        else:
            item = part(tree, key) or Item(key=key)
            result += [line + newline for line in _key_lines(item, lines, after[key], graft, section)]
    return result


def _key_lines(item: Item, lines: Sequence[str], value: Value, graft: Graft, section: str) -> Iterator[str]:
    """The lines of a key that says a new value, with its comments and those of the graft."""
    above = [line.rstrip() for line in takewhile(lambda line: not _KEY.match(line), lines)]
    yield from above
    restate(item, value)
    mate = part(graft.tree, item.key or "")
    if mate is not None:
        take_around(item, mate, graft.wanted)
        take_comments(item, mate, graft.wanted)
    known = Counter(line.strip() for line in above)
    for comment in item.before:
        if known[comment] <= 0:
            yield f"  {comment}"
        known[comment] -= 1
    first, *rest = render_key(item, section)
    yield f"- {first.lstrip()}" if lines and lines[len(above)].startswith("- ") else first
    yield from rest


def _in_order(old: list[str], new: list[str]) -> list[str]:
    """The keys that stood there in their order, each new one behind the key it follows in the layout.

    >>> _in_order(["id", "note", "name"], ["id", "kind", "name", "note"])
    ['id', 'kind', 'note', 'name']
    """
    order = list(old)
    for place, key in enumerate(new):
        if key not in order:
            order.insert(order.index(new[place - 1]) + 1 if place else 0, key)
    return order


def _by_key(lines: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """The lines of each key of an entry in block layout; comments go with the key below them."""
    starts = [(place, match[1]) for place, line in enumerate(lines) if (match := _KEY.match(line))]
    if not starts:  # the whole entry in braces
        return
    begins = [0]
    for place, _ in starts[1:]:
        while _is_remark(lines[place - 1]) and lines[place - 1].startswith(("  #", "#", "\n")):
            place -= 1  # noqa: PLW2901
        begins.append(place)
    ends = [*begins[1:], len(lines)]
    for (_, key), begin, end in zip(starts, begins, ends, strict=True):
        yield key, list(lines[begin:end])


def _comments(lines: Sequence[str], newline: str, indent: str) -> list[str]:
    text = "".join(lines)
    if "#" not in text:
        return []
    root = read_commented(text if lines[0].startswith("- ") else "- " + text.lstrip())
    return [f"{indent}{comment}{newline}" for comment in all_comments(root)]


def ensure_says(text: str, expected: Mapping[str, _Plain], section: str) -> None:
    """Raise `LexiconError` unless a text reads as exactly these entries."""
    records, faults = read_records(text)
    found = {_id(record.value): record.value for record in records if isinstance(record.value, dict)}
    are_same = found.keys() == expected.keys() and all(
        found[id_] == value or _meaning(found[id_], section) == _meaning(value, section)
        for id_, value in expected.items()
    )
    if faults or any(record.faults for record in records) or not are_same or len(records) != len(expected):
        raise LexiconError("cannot be changed entry by entry as it is laid out; run mtnorm lexicon format on it first")


def _meaning(value: _Plain, section: str) -> _Plain:
    """What an entry says, without keys that say nothing."""
    (record,), _ = read_records(render_entry(value, section))
    return record.value if isinstance(record.value, dict) else {}


def add_path(error: LexiconError, path: Path) -> LexiconError:
    """The error with the file it concerns in front."""
    return LexiconError(f"{path}:{error}" if str(error)[:1].isdigit() else f"{path}: {error}")
