"""Notes that carry what a terminology format has no place for: readable, and read back without loss.

mtnorm valid from: 2017-01-28
mtnorm tests 1.same: a rally in Tahrir Square
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from normalizer.lexicon.exchange.rows import Row, rows_of
from normalizer.lexicon.strict_yaml import Value

_NOTE = re.compile(r'mtnorm ([\w-]+)(?: ("(?:[^"\\]|\\.)*"|[^:"\n]+))?: (.*)', re.DOTALL)
_PLAIN_PART = re.compile(r'[^:"\s](?:[^:"\n]*[^:"\s])?')


def notes_of(value: Mapping[str, Value], keys_elsewhere: Iterable[str]) -> Iterator[str]:
    """A note for each row of an entry, but of the keys that the format has a place for.

    >>> list(notes_of({"id": "x", "kind": "place", "valid": {"from": "2024-01-01"}}, ["kind"]))
    ['mtnorm valid from: 2024-01-01']
    """
    keys = frozenset(keys_elsewhere)
    return (note_of(Row(row.key, row.part, row.form)) for row in rows_of(value) if row.key not in keys)


def note_of(row: Row) -> str:
    """A row as a note.

    >>> note_of(Row("collides", "A: B", "another")), note_of(Row("article", "", "the"))
    ('mtnorm collides "A: B": another', 'mtnorm article: the')
    """
    part = row.part if _PLAIN_PART.fullmatch(row.part) else json.dumps(row.part, ensure_ascii=False)
    return f"mtnorm {row.key}{f' {part}' if row.part else ''}: {row.form}"


def row_of(note: str) -> Row | None:
    """The row that a note carries, None for the note of a person.

    >>> row_of("mtnorm valid from: 2024-01-01"), row_of("house style 2024")
    (Row(key='valid', part='from', form='2024-01-01', good=None), None)
    """
    match = _NOTE.fullmatch(note)
    if not match:
        return None
    part = match[2] or ""
    try:
        return Row(match[1], json.loads(part) if part.startswith('"') else part, match[3])
    except ValueError:
        return None
