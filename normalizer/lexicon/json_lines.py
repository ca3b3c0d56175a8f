"""Read entries from JSON lines: each line one entry, with the keys of a YAML entry.

    {"comment": "Settlements of Syria. Source: … (CC0)"}
    {"id": "aleppo", "kind": "place", "name": {"en": "Aleppo", "fr": "Alep"}, "variants": ["Haleb"]}

Lines that hold nothing but a `comment` are for the reader. As in YAML a key stands once and
every value is text; a number or a truth value is a fault.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from normalizer.lexicon.strict_yaml import Fault, Record, Value

_COMMENT = "comment"
_DEEPEST = 20
_SURROGATE = re.compile("[\ud800-\udfff]")


class _FaultyValueError(Exception):
    """What an entry may not hold."""


def read_lines(lines: Iterable[str]) -> Iterator[Record]:
    """Yield the entries of a file, one record a line; what is wrong stands in the record it concerns."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        record = _record(number, line)
        if not (isinstance(record.value, dict) and list(record.value) == [_COMMENT]):
            yield record


def _record(number: int, line: str) -> Record:
    try:
        value = json.loads(line, object_pairs_hook=_once)
        _check(value)
    except json.JSONDecodeError as error:
        return Record(number, "", [Fault(number, "-", f"not JSON: {error.msg} at column {error.colno}")])
    except RecursionError:
        return Record(number, "", [Fault(number, "-", f"nested more than {_DEEPEST} deep")])
    except _FaultyValueError as error:
        return Record(number, _identified(line), [Fault(number, "-", str(error))])
    return Record(number, value)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise _FaultyValueError(f"key {twice!r} stands twice; keep one")
    return result


def _check(value: Any, depth: int = 1) -> None:
    """Refuse values that are no text, list or map."""
    if depth > _DEEPEST:
        raise _FaultyValueError(f"nested more than {_DEEPEST} deep")
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            _check(item, depth + 1)
    elif not isinstance(value, str):
        raise _FaultyValueError(f"{json.dumps(value)} is no text; put it in quotes")
    elif _SURROGATE.search(value):
        raise _FaultyValueError(f"{json.dumps(value)} holds half a character")


def _identified(line: str) -> Value:
    """Enough of a faulty entry to name it by."""
    value = json.loads(line)
    name = value.get("id", "-") if isinstance(value, dict) else "-"
    return {"id": name if isinstance(name, str) else "-"}
