"""Additions to an entry, made in its text: only the keys that change are written anew."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from normalizer.errors import LexiconError
from normalizer.lexicon.commented import Item, read_commented
from normalizer.lexicon.key_order import key_places
from normalizer.lexicon.layout import format_text, render_entry, render_key

_KEY = re.compile(r"^(?:- |  )([a-z_]+):")
_COMMENT = re.compile(r"^ {0,2}#")


@dataclass(frozen=True, slots=True)
class Change:
    """What is added to the entry with an id: words to lists, words by language, or a word for a key.

    `words` replaces what stood there; for a new entry it also has `kind`. `tests` are those of a new entry.
    """

    id: str
    section: str = "names"
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by_language: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    tests: tuple[Mapping[str, str], ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """Every form that is new to the entry, for those who ask what else has it."""
        languages = (forms for part in self.by_language.values() for forms in part.values())
        return tuple(dict.fromkeys(form for forms in (*self.lists.values(), *languages) for form in forms))

    @property
    def is_whole_name(self) -> bool:
        """Whether it has all that a new name must have."""
        return "kind" in self.words and "en" in self.by_language.get("name", {})


def new_entry(change: Change) -> str:
    """The text of an entry that holds nothing but a change."""
    value: dict[str, object] = {"id": change.id, **change.words}
    value |= {key: list(forms) for key, forms in change.lists.items()}
    for key, part in change.by_language.items():
        value[key] = {code: list(forms) if key == "acronym" else forms[0] for code, forms in part.items()}
    return render_entry(value | {"tests": list(change.tests)} if change.tests else value, change.section)


def changed_entry(block: str, change: Change) -> str:
    """The text of an entry with a change made; the same text when it holds all of it already.

    Raises `LexiconError` when a name in a language would take the place of another one.

    >>> changed_entry("- id: pen\\n  name: {en: Pen} # why\\n", Change("pen", lists={"variants": ("Penn",)}))
    '- id: pen\\n  name: {en: Pen} # why\\n  variants: [Penn]\\n'
    """
    root = read_commented(block)
    assert not isinstance(root.value, str)
    entry = root.value[0]
    touched = list(_apply(entry, change))
    if not touched:
        return block
    if not block.startswith("- id:") and not _KEY.match(block):
        return format_text(_rendered_whole(entry, change.section), change.section)
    lines = block.rstrip("\n").split("\n")
    for key in touched:
        lines = _with_key(lines, _part(entry, key), change.section)
    return "\n".join(lines) + "\n"


def _rendered_whole(entry: Item, section: str) -> str:
    """An entry in brackets, `- {id: …}`, written out."""
    assert not isinstance(entry.value, str)
    keys = [line for item in entry.value for line in render_key(item, section)]
    return "\n".join(["- " + keys[0].lstrip(), *keys[1:]]) + "\n"


def _apply(entry: Item, change: Change) -> Iterator[str]:
    """Make the additions in the tree; yields the keys that changed."""
    for key, forms in change.lists.items():
        known = _part(entry, key, [])
        if _extend(known, forms):
            yield key
    for key, part in change.by_language.items():
        item = _part(entry, key, [])
        item.is_record = True
        added = [_add_by_language(item, code, forms) for code, forms in part.items()]
        if any(added):
            yield key
    for key, word in change.words.items():
        item = _part(entry, key, "")
        if item.value != word:
            item.value, item.is_quoted = word, None
            yield key


def _part(entry: Item, key: str, default: "str | list[Item] | None" = None) -> Item:
    """The part of an entry under a key, made when it is not there."""
    assert not isinstance(entry.value, str)
    for item in entry.value:
        if item.key == key:
            return item
    made = Item([] if default is None else default, key)
    entry.value.append(made)
    return made


def _extend(item: Item, forms: tuple[str, ...]) -> bool:
    """Add the forms a list does not have; whether there was one."""
    if isinstance(item.value, str):
        item.value = [Item(item.value)] if item.value else []
    known = {part.value for part in item.value if isinstance(part.value, str)}
    new = [form for form in dict.fromkeys(forms) if form not in known]
    item.value += [Item(form) for form in new]
    return bool(new)


def _add_by_language(item: Item, code: str, forms: tuple[str, ...]) -> bool:
    assert not isinstance(item.value, str)
    known = next((part for part in item.value if part.key == code), None)
    if known is None:
        item.value.append(Item(forms[0] if len(forms) == 1 else [Item(form) for form in forms], code))
        return True
    if item.key == "acronym":
        return _extend(known, forms)
    if known.value != forms[0]:
        advice = "change it by hand, or give this form with --variant"
        raise LexiconError(f"there is a name in {code!r} already, {known.value!r}; {advice}")
    return False


def _with_key(lines: list[str], item: Item, section: str) -> list[str]:
    """The lines of an entry with one key written anew, or put in where it belongs."""
    spans = _spans(lines)
    written = render_key(item, section)
    key = item.key or ""
    if key in spans:
        start, end = spans[key]
        if lines[start].startswith("- "):
            written = ["- " + written[0].lstrip(), *written[1:]]
        return [*lines[:start], *written, *lines[end:]]
    places = key_places(section)
    before = [span for known, span in spans.items() if places.get(known, 99) < places.get(key, 99)]
    end = max((span[1] for span in before), default=len(lines))
    return [*lines[:end], *written, *lines[end:]]


def _spans(lines: list[str]) -> dict[str, tuple[int, int]]:
    """For each key of an entry its first line and the line behind its last; comments above a key are not its own."""
    starts = [(number, match.group(1)) for number, line in enumerate(lines) if (match := _KEY.match(line))]
    spans: dict[str, tuple[int, int]] = {}
    for (number, key), following in zip(starts, [*(n for n, _ in starts[1:]), len(lines)], strict=True):
        end = following
        while end > number + 1 and _COMMENT.match(lines[end - 1]):
            end -= 1
        spans[key] = (number, end)
    return spans
