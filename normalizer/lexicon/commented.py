"""A lexicon file as a tree that keeps its comments, for tools that write files anew.

`strict_yaml` gives values; this gives values with what an editor wrote around them. Comments
stand in the gaps between the parser's events: one on a line of its own belongs to what follows,
one behind a value belongs to that value.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.events import (
    CollectionEndEvent,
    CollectionStartEvent,
    MappingStartEvent,
    ScalarEvent,
)

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # a PyYAML built without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]


@dataclass(slots=True)
class Item:
    """One item of a list or one key of a record, with the comments that belong to it.

    `value` is a word or a list of items. `before` has the lines above, an empty one for a
    blank line; `behind` is the comment on the same line; `below` has the lines that close a list.
    `is_block` says that a list or record was written without brackets, `is_quoted` that a word
    was in quotes (None: it was not written yet), `starts_line` that the value began a line.
    """

    value: "str | list[Item]" = ""
    key: str | None = None
    before: list[str] = field(default_factory=list)
    behind: str = ""
    below: list[str] = field(default_factory=list)
    is_record: bool = False
    is_block: bool = False
    is_quoted: bool | None = None
    starts_line: bool = False

    @property
    def has_inner_comments(self) -> bool:
        """Whether a comment stands anywhere within the value."""
        if isinstance(self.value, str):
            return False
        return bool(self.below) or any(i.before or i.behind or i.has_inner_comments for i in self.value)


def read_commented(text: str) -> Item:
    """The tree of a text that `read_records` reads without fault.

    >>> tree = read_commented("# head\\n- {a: b}  # why\\n")
    >>> tree.value[0].before, tree.value[0].behind, tree.value[0].value[0].key
    (['# head'], '# why', 'a')
    """
    return _Reader(text).read()


class _Reader:
    """Walks the events and hands each comment to the item it belongs to."""

    def __init__(self, text: str) -> None:
        self._text = text if text.endswith("\n") else text + "\n"
        self._events: Iterator[Any] = filter(_is_content, yaml.parse(text, Loader=_Loader))
        self._place = 0
        self._line = 0
        self._waiting: list[tuple[int, str]] = []
        self._closed: Item | None = None

    def read(self) -> Item:
        """The whole text as one item; the comments of its head stand before its first item."""
        root = Item()
        for event in self._events:
            self._pass_gap(event.start_mark.index)
            self._fill(root, event, keeps_blanks=True)
        self._pass_gap(len(self._text))
        root.below += self._taken(keeps_blanks=True)
        return root

    def _fill(self, item: Item, event: Any, *, keeps_blanks: bool = False) -> None:
        """Read the value of an item from its first event on."""
        item.starts_line = event.start_mark.line > self._line
        self._line, end = event.end_mark.line, event.end_mark.index
        if isinstance(event, ScalarEvent):
            item.value, item.is_quoted = event.value, bool(event.style)
            self._place = end
        else:
            item.is_record, item.is_block = isinstance(event, MappingStartEvent), not _is_flow(event)
            self._place = event.start_mark.index if item.is_block else end
            self._closed = None
            item.value = list(self._children(item, event, keeps_blanks=keeps_blanks))
        self._closed = item

    def _children(self, parent: Item, start: Any, *, keeps_blanks: bool) -> Iterator[Item]:
        for event in self._events:
            self._pass_gap(event.start_mark.index)
            end = event.end_mark.index
            if isinstance(event, CollectionEndEvent):
                column = 0 if _is_flow(start) else start.start_mark.column
                parent.below += self._taken_within(column, keeps_blanks=keeps_blanks)
                self._place = end
                return
            child = Item(before=self._taken(keeps_blanks=keeps_blanks))
            if parent.is_record:
                event = self._read_key(child, event)  # noqa: PLW2901
            self._fill(child, event)
            yield child

    def _read_key(self, item: Item, event: Any) -> Any:
        """Read the key of an item; gives back the first event of its value.

        A comment on the line of the key goes above it; those on lines below belong to what follows.
        """
        item.key = str(getattr(event, "value", ""))
        self._place, self._closed, self._line = event.end_mark.index, item, event.end_mark.line
        following = next(self._events)
        self._pass_gap(following.start_mark.index)
        if item.behind:
            item.before.append(item.behind)
            item.behind = ""
        if isinstance(following, ScalarEvent):
            item.before += self._taken()
        return following

    def _pass_gap(self, end: int) -> None:
        """Collect the comments up to a place; one on the line of what was just read goes behind it."""
        start, self._place = self._place, max(self._place, end)
        gap = self._text[start:end]
        if "#" not in gap and "\n\n" not in gap:
            return
        if start and self._text[start - 1] != "\n":
            first, _, gap = gap.partition("\n")
            self._take_behind(first)
        for line in gap.split("\n")[:-1]:
            mark = line.find("#")
            if mark >= 0:
                self._waiting.append((mark, line[mark:].rstrip()))
            elif not line.strip():
                self._waiting.append((0, ""))

    def _take_behind(self, line: str) -> None:
        mark = line.find("#")
        if mark < 0:
            return
        if self._closed is not None and not self._closed.behind:
            self._closed.behind = line[mark:].rstrip()
        else:
            self._waiting.append((mark, line[mark:].rstrip()))

    def _taken(self, *, keeps_blanks: bool = False) -> list[str]:
        """The comments collected; of several blank lines one."""
        lines = [line for _, line in self._waiting]
        self._waiting = []
        if not keeps_blanks:
            return [line for line in lines if line]
        return [line for place, line in enumerate(lines) if line or (place and lines[place - 1]) or not place]

    def _taken_within(self, column: int, *, keeps_blanks: bool) -> list[str]:
        """The comments at the end of a block that are indented as its items are."""
        count = 0
        for place, (start, line) in enumerate(self._waiting):
            if start < column:
                if line:
                    break
            elif line:
                count = place + 1
        within, after = self._waiting[:count], self._waiting[count:]
        self._waiting = within
        lines = self._taken(keeps_blanks=keeps_blanks)
        self._waiting = after
        return lines


def _is_flow(event: Any) -> bool:
    return bool(getattr(event, "flow_style", False))


def _is_content(event: object) -> bool:
    return isinstance(event, ScalarEvent | CollectionStartEvent | CollectionEndEvent)
