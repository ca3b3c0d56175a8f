"""The one layout of lexicon files: order of keys, quoting, breaking of lines; comments stay.

A value stands on one line when it fits into 120 columns, and longer ones are broken: a list of words
is filled line by line in brackets, a list of names, patterns or tests has one item on each line.
What an editor broke over several lines stays broken in the same places, as long as every line fits.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from normalizer.errors import LexiconError
from normalizer.lexicon.commented import Item, read_commented
from normalizer.lexicon.key_order import put_english_first, put_in_order
from normalizer.lexicon.quoting import in_quotes, quoted
from normalizer.lexicon.strict_yaml import read_records

WIDTH = 120
_STEP = "  "
_BOOKKEEPING = {"names": ("source",), "wording": ("source", "language"), "residue": ("source", "language")}
_ONE_A_LINE = frozenset({"tests", "pattern"})
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_WORD = re.compile(r"\w[\w-]*")


def format_text(text: str, section: str) -> str:
    r"""A lexicon file of a section (`names`, `wording`, …) in the one layout; comments are kept.

    Formatting twice gives the same. Raises `LexiconError` ("LINE: entry: message") for what
    cannot be read.

    >>> format_text("- {kind: person, id: ada, note: '', not: ['a:b'] }  # why\n", "names")
    '- id: ada  # why\n  kind: person\n  not: ["a:b"]\n'
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    records, faults = read_records(text)
    faults = [*faults, *(fault for record in records for fault in record.faults)]
    if faults:
        raise LexiconError(f"{faults[0].line}: {faults[0].entry}: {faults[0].message}")
    for record in records:
        if not isinstance(record.value, dict):
            raise LexiconError(f"{record.line}: -: must be a record of keys and values, `- id: …`")
    root = read_commented(text)
    entries = [root] if root.is_record else list(root.value) if not isinstance(root.value, str) else []
    for entry in entries:
        put_in_order(entry, section)
    formatted = "".join(line + "\n" for line in _file(root, section))
    if formatted != text:
        _ensure_same([record.value for record in records], formatted, section)
    return formatted


def render_entry(value: Mapping[str, Any], section: str) -> str:
    """One entry in the layout of its section, empty keys left out, with a line end.

    `value` has the keys of the file (`in`, `from`, `not`); an entry as msgspec's `to_builtins`
    gives it will do.

    >>> print(render_entry({"note": "d'Ada", "id": "ada", "name": {"fr": "Ada", "en": "Ada"}}, "names"))
    - id: ada
      name: {en: Ada, fr: Ada}
      note: "d'Ada"
    <BLANKLINE>
    """
    bookkeeping = _BOOKKEEPING.get(section, ())
    entry = commented_item({key: part for key, part in value.items() if key not in bookkeeping})
    put_in_order(entry, section)
    if section == "languages":
        lines = list(_record_lines(entry, section, ""))
    else:
        lines = _in_list(list(_record_lines(entry, section, _STEP)), "")
    return "".join(line + "\n" for line in lines)


def render_key(item: Item, section: str) -> list[str]:
    """One key of an entry as lines, with the comments within and behind it but not those above."""
    if item.key in ("name", "acronym"):
        put_english_first(item)
    return _behind(item, list(_pair_lines(item, section, "" if section == "languages" else _STEP)))


def commented_item(value: Any, key: str | None = None) -> Item:
    """A plain value as a tree that has no comments yet."""
    if isinstance(value, Mapping):
        return Item(
            [commented_item(part, str(name)) for name, part in value.items() if _says_something(name, part)],
            key,
            is_record=True,
        )
    if isinstance(value, str | bool):
        return Item(("true" if value else "false") if isinstance(value, bool) else value, key)
    assert isinstance(value, Sequence)
    return Item([commented_item(part) for part in value], key)


def _says_something(key: str, value: Any) -> bool:
    return value is not None and value is not False and (value != "" or key == "out")


def _file(root: Item, section: str) -> Iterator[str]:
    if root.is_record:
        yield from _record_lines(root, section, "")
    elif not isinstance(root.value, str):
        for place, entry in enumerate(root.value):
            yield from entry.before if place or any(entry.before) else ()
            yield from _in_list(_behind(entry, list(_record_lines(entry, section, _STEP))), "")
    below = root.below
    yield from below[:-1] if below and not below[-1] else below


def _behind(item: Item, lines: list[str]) -> list[str]:
    """The lines of an item with the comment behind it on the first that is no comment."""
    if item.behind:
        place = next((n for n, line in enumerate(lines) if not line.lstrip().startswith("#")), 0)
        lines[place] += f"  {item.behind}"
    return lines


def _in_list(lines: list[str], indent: str) -> list[str]:
    """Lines of an indented block as an item of a list; comments that open it go above."""
    count = next((n for n, line in enumerate(lines) if not line.lstrip().startswith("#")), len(lines))
    above = [indent + line.lstrip() for line in lines[:count]]
    return [*above, f"{indent}- {lines[count].lstrip()}", *lines[count + 1 :]]


def _record_lines(record: Item, section: str, indent: str) -> Iterator[str]:
    """The keys of a record, one after another, each on one line or broken."""
    assert not isinstance(record.value, str)
    if not record.value:
        yield indent + "{}"
    for item in record.value:
        yield from (indent + line if line else "" for line in item.before)
        yield from _behind(item, list(_pair_lines(item, section, indent)))
    yield from (indent + line for line in record.below)


def _pair_lines(item: Item, section: str, indent: str) -> Iterator[str]:
    lead = indent + _key(item)
    flow = _flow(item)
    fits = len(lead) + 1 + len(flow) <= WIDTH
    if isinstance(item.value, str) or not item.value or (fits and not _stays_broken(item)):
        yield f"{lead} {flow}"
    elif item.is_record:
        yield lead
        yield from _record_lines(item, section, indent + _STEP)
    elif _is_in_brackets(item, section):
        yield from _bracketed(item, lead, indent)
    else:
        yield lead
        yield from _list_lines(item, section, indent + _STEP)


def _stays_broken(item: Item) -> bool:
    """Whether an editor wrote a list or record over several lines."""
    assert not isinstance(item.value, str)
    return item.is_block or item.has_inner_comments or item.starts_line or any(i.starts_line for i in item.value)


def _is_in_brackets(item: Item, section: str) -> bool:
    assert not isinstance(item.value, str)
    if item.is_block or item.has_inner_comments or not all(isinstance(part.value, str) for part in item.value):
        return False
    return _stays_broken(item) or (section != "names" and item.key not in _ONE_A_LINE)


def _bracketed(item: Item, lead: str, indent: str) -> Iterator[str]:
    """A list in brackets over several lines, the first of which stays on a line of its own."""
    inner = indent + _STEP
    if item.starts_line:
        rows = list(_rows(item, inner + " "))
        rows[0], rows[-1] = f"{inner}[{rows[0].lstrip()}", rows[-1] if len(rows) > 1 else f"{inner}[{rows[0].lstrip()}"
        yield from (lead, *rows[:-1], rows[-1] + "]")
    else:
        yield from (f"{lead} [", *_rows(item, inner), f"{indent}]")


def _rows(item: Item, indent: str) -> Iterator[str]:
    """The words of a list line by line: as an editor broke them if every line fits, else filled."""
    assert not isinstance(item.value, str)
    rows: list[list[str]] = []
    for part in item.value:
        if part.starts_line or not rows:
            rows.append([])
        rows[-1].append(_flow(part))
    lines = [indent + ", ".join(row) for row in rows]
    if len(rows) < 2 or max(map(len, lines[:-1])) >= WIDTH or len(lines[-1]) > WIDTH - item.starts_line:
        lines = list(_filled(map(_flow, item.value), indent))
    yield from (line + "," for line in lines[:-1])
    yield lines[-1]


def _list_lines(item: Item, section: str, indent: str) -> Iterator[str]:
    assert not isinstance(item.value, str)
    for part in item.value:
        yield from (indent + line for line in part.before)
        if part.is_record and (
            part.has_inner_comments or (part.is_block and len(indent) + 2 + len(_flow(part)) > WIDTH)
        ):
            lines = _in_list(list(_record_lines(part, section, indent + _STEP)), indent)
        elif part.has_inner_comments:
            lines = _in_list(list(_list_lines(part, section, indent + _STEP)), indent)
        else:
            lines = [f"{indent}- {_flow(part)}"]
        yield from _behind(part, lines)
    yield from (indent + line for line in item.below)


def _filled(words: Iterable[str], indent: str) -> Iterator[str]:
    """Words with commas, as many on a line as fit."""
    line = ""
    for word in words:
        longer = f"{line}, {word}" if line else indent + word
        if line and len(longer) >= WIDTH:
            yield line
            longer = indent + word
        line = longer
    yield line


def _flow(item: Item) -> str:
    """A value on one line."""
    if isinstance(item.value, str):
        stays = item.is_quoted is False and quoted(_APOSTROPHE.sub("", item.value)) == _APOSTROPHE.sub("", item.value)
        return item.value if stays else in_quotes(item.value) if item.is_quoted else quoted(item.value)
    if item.is_record:
        return "{" + ", ".join(f"{_key(part)} {_flow(part)}" for part in item.value) + "}"
    return "[" + ", ".join(map(_flow, item.value)) + "]"


def _key(item: Item) -> str:
    """A key with its colon; one that is no word is quoted."""
    key = item.key or ""
    return (key if _WORD.fullmatch(key) else in_quotes(key)) + ":"


def _ensure_same(values: Sequence[Any], formatted: str, section: str) -> None:
    """Prove that the new text says what the old one said; anything else is a fault of this program."""
    records, faults = read_records(formatted)
    is_whole = not faults and len(records) == len(values) and not any(record.faults for record in records)
    pairs = zip((record.value for record in records), values, strict=False)
    if not is_whole or any(new != old and _meaning(new, section) != _meaning(old, section) for new, old in pairs):
        raise LexiconError("1: -: this file cannot be put into the one layout without changing what it says")


def _meaning(value: Any, section: str) -> Any:
    item = commented_item(value)
    put_in_order(item, section)
    return _plain(item)


def _plain(item: Item) -> Any:
    if isinstance(item.value, str):
        return item.value
    if item.is_record:
        return {part.key: _plain(part) for part in item.value}
    return [_plain(part) for part in item.value]
