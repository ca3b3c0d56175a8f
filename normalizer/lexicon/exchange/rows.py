"""An entry as rows of a table, one for each form, and back without loss.

A row has the key the form stands under, a part within it (a language, a date, the number of a
test), the form, and for a form of `bad` the `good` one beside it.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import repeat
from typing import Any, NamedTuple, get_origin

import msgspec

from normalizer.lexicon.entry import EntryTest, NameEntry, ResidueEntry, Validity, WordingEntry
from normalizer.lexicon.strict_yaml import Value

SECTIONS: dict[str, type[Any]] = {"names": NameEntry, "wording": WordingEntry, "residue": ResidueEntry}
_TESTS = tuple[EntryTest, ...]


class Row(NamedTuple):
    """One form of an entry."""

    key: str
    part: str
    form: str
    good: str | None = None


class RowError(Exception):
    """Rows that make no entry; says which key and what to do."""


def rows_of(value: Mapping[str, Value]) -> Iterator[Row]:
    """The rows of an entry; its id is not among them.

    >>> [tuple(row) for row in rows_of({"id": "x", "name": {"en": "Aleppo", "fr": "Alep"}, "short": ["A"]})]
    [('name', 'en', 'Aleppo', None), ('name', 'fr', 'Alep', None), ('short', '', 'A', None)]
    >>> [tuple(row) for row in rows_of({"id": "x", "bad": ["hard blow"], "good": ["heavy blow"]})]
    [('bad', '', 'hard blow', 'heavy blow')]
    """
    goods = _beside(value)
    for key, content in value.items():
        if key == "id" or (key == "good" and goods):
            continue
        if key == "bad" and isinstance(content, list):
            pairs = zip(content, goods or repeat(None, len(content)), strict=True)
            yield from (Row(key, "", str(bad), good) for bad, good in pairs)
        else:
            yield from _rows(key, "", content)


def _beside(value: Mapping[str, Value]) -> list[str]:
    """The good forms, when each bad one has its own."""
    bad, good = value.get("bad"), value.get("good")
    are_parallel = isinstance(bad, list) and isinstance(good, list) and len(bad) == len(good)
    return [str(form) for form in good] if are_parallel and isinstance(good, list) else []


def _rows(key: str, part: str, content: Value) -> Iterator[Row]:
    if isinstance(content, str):
        yield Row(key, part, content)
    elif isinstance(content, dict):
        for inner, item in content.items():
            yield from _rows(key, f"{part}.{inner}" if part else inner, item)
    else:
        for number, item in enumerate(content, 1):
            yield from _rows(key, str(number) if isinstance(item, dict) else part, item)


def value_from(section: str, id_: str, rows: Iterable[Row]) -> dict[str, Value]:
    """The entry that rows make; keys stand in the order of the schema.

    Raises `RowError` for rows that fit no entry.

    >>> value_from("names", "x", [Row("short", "", "A"), Row("kind", "", "place"), Row("name", "en", "Aleppo")])
    {'id': 'x', 'kind': 'place', 'name': {'en': 'Aleppo'}, 'short': ['A']}
    """
    shapes = _shapes(section)
    collected: dict[str, list[Row]] = {}
    for row in rows:
        if row.key not in shapes:
            raise RowError(f"unknown key {row.key!r}; known keys: {', '.join(shapes)}")
        if row.good is not None and row.key != "bad":
            raise RowError(f"a row of {row.key!r} has something under 'good'; only rows of 'bad' may")
        collected.setdefault(row.key, []).append(row)
    value: dict[str, Value] = {"id": id_}
    for key in shapes:
        if key in collected:
            value[key] = _content(key, shapes[key], collected[key])
    _take_goods(value, collected.get("bad", []))
    return value


@cache
def _shapes(section: str) -> dict[str, Any]:
    """What kind of value each key of a section takes."""
    fields = msgspec.structs.fields(SECTIONS[section])
    return {field.encode_name: field.type for field in fields if field.name not in ("id", "source", "language")}


def _content(key: str, shape: Any, rows: list[Row]) -> Value:
    if shape == _TESTS:
        return _tests(rows)
    if get_origin(shape) is dict or shape is Validity:
        return _mapping(key, rows)
    for row in rows:
        if row.part:
            raise RowError(f"key {key!r} has no part {row.part!r}; leave that cell empty")
    if get_origin(shape) is tuple:
        return [row.form for row in rows]
    if len(rows) > 1:
        raise RowError(f"key {key!r} stands in {len(rows)} rows; keep one")
    return rows[0].form


def _mapping(key: str, rows: list[Row]) -> dict[str, Value]:
    content: dict[str, Value] = {}
    for row in rows:
        if not row.part and key != "collides":
            raise RowError(f"key {key!r} needs a part, such as a language")
        before = content.get(row.part)
        if before is None:
            content[row.part] = row.form
        elif key == "acronym":
            content[row.part] = [*(before if isinstance(before, list) else [before]), row.form]
        else:
            raise RowError(f"key {key!r} has two rows for {row.part!r}; keep one")
    return content


def _tests(rows: list[Row]) -> list[Value]:
    tests: dict[int, dict[str, Value]] = {}
    for row in rows:
        number, _, key = row.part.partition(".")
        if not number.isdecimal() or not key:
            raise RowError(f"part {row.part!r} of a test: write its number and key, such as 1.in")
        test = tests.setdefault(int(number), {})
        if key in test:
            raise RowError(f"test {number} has two rows for {key!r}; keep one")
        test[key] = row.form
    return [tests[number] for number in sorted(tests)]


def _take_goods(value: dict[str, Value], bad: list[Row]) -> None:
    goods = [row.good for row in bad if row.good is not None]
    if not goods:
        return
    if "good" in value:
        raise RowError("good forms stand both beside 'bad' and in rows of their own; keep one of the two")
    if len(goods) < len(bad):
        alone = next(row.form for row in bad if row.good is None)
        raise RowError(f"{alone!r} has nothing under 'good', and other bad forms have; fill in each of them or none")
    value["good"] = list(goods)
