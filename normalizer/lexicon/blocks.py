"""Entries as stretches of the text of a YAML lexicon, found without reading the whole file as YAML."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from normalizer.errors import LexiconError
from normalizer.lexicon.strict_yaml import read_records
from normalizer.text.fold import fold, fold_key

_MARKS = "['’`ʼ‘]*"
_GAP = r"(?:[\s\-‐‑]+|\n\s*)"
_NEXT = re.compile(r"^(?=- )", re.MULTILINE)
_LATIN = (*range(0x41, 0x250), *range(0x1E00, 0x1F00))


@dataclass(frozen=True, slots=True)
class Block:
    """The lines of one entry: where they start and end in the text, and the number of the first."""

    start: int
    end: int
    line: int
    text: str


def find_block(text: str, id_: str) -> Block | None:
    """The block of the entry with an id; None when there is none.

    Raises `LexiconError` ("LINE: entry: message") when entries are not written as the layout has them.

    >>> find_block("# head\\n- id: a\\n  kind: term\\n# b is next\\n- id: b\\n", "a").text
    '- id: a\\n  kind: term\\n'
    """
    quick = re.search(rf"^- id: [\"']?{re.escape(id_)}[\"']?[ ]*(?:#.*)?$", text, re.MULTILINE)
    if quick:
        return block_at(text, quick.start())
    records, _ = read_records(text)
    for record in records:
        if isinstance(record.value, dict) and record.value.get("id") == id_:
            block = block_at(text, _offset(text, record.line))
            if block is None or block.line != record.line:
                raise LexiconError(
                    f"{record.line}: {id_}: not in the one layout; run mtnorm lexicon format on it first"
                )
            return block
    return None


def block_at(text: str, place: int) -> Block | None:
    """The block that holds a place of the text; None in front of the first entry."""
    start = text.rfind("\n- ", 0, place + 3) + 1
    if not text.startswith("- ", start):
        return None
    following = _NEXT.search(text, start + 1)
    end = following.start() if following else len(text)
    lines = text[start:end].split("\n")
    while len(lines) > 1 and (not lines[-1].strip() or lines[-1].startswith("#")):
        lines.pop()
    block = "\n".join(lines) + "\n"
    return Block(start, min(start + len(block), len(text)), text.count("\n", 0, start) + 1, block)


def has_gaps(text: str) -> bool:
    """Whether a blank line stands above the last entry of a file and the comments that belong to it.

    >>> has_gaps("# head\\n\\n- id: a\\n\\n# b is next\\n- id: b\\n"), has_gaps("# head\\n\\n- id: a\\n- id: b\\n")
    (True, False)
    >>> has_gaps("# head\\n\\n- id: a\\n")
    False
    """
    starts = [match.start() for match in _NEXT.finditer(text)]
    above = text[starts[-2] : starts[-1]].split("\n")[:-1] if len(starts) > 1 else []
    while above and above[-1].startswith("#"):
        above.pop()
    return bool(above) and not above[-1].strip()


def blocks_that_say(text: str, form: str) -> Iterator[Block]:
    """Yield the blocks in which a form stands, whatever its case, accents, apostrophes and hyphens."""
    last = -1
    for match in _pattern(form).finditer(text):
        block = block_at(text, match.start())
        if block is not None and block.start != last:
            last = block.start
            yield block


def _pattern(form: str) -> re.Pattern[str]:
    words = [
        _MARKS.join(_spellings().get(letter, re.escape(letter)) for letter in word) for word in fold_key(form).split()
    ]
    return re.compile(rf"(?<!\w){_GAP.join(words)}(?!\w)", re.IGNORECASE)


@cache
def _spellings() -> dict[str, str]:
    """For each plain letter a class of the letters that fold to it."""
    letters: dict[str, list[str]] = {}
    for code in _LATIN:
        letters.setdefault(fold(chr(code)), []).append(chr(code))
    return {plain: f"[{''.join(same)}]" for plain, same in letters.items() if plain.isalpha()}


def _offset(text: str, line: int) -> int:
    place = 0
    for _ in range(line - 1):
        place = text.find("\n", place) + 1
    return place
