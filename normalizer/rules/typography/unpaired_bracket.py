"""A round bracket without its partner in the paragraph."""

import re
from collections.abc import Iterator

from normalizer.rulebook import WEAK, Clean, Flagged, Hit, Page, Rule

_BRACKET = re.compile(r"[()]")
_SMILEY = re.compile(r"[:;=8xX]['’]?-?[()]+|(?<!\()\){2,}|\({2,}")
_LIST_MARK = re.compile(r"(?:(?<![\w(])|(?<=\n))(?:\d{1,3}|[A-Za-z]|[ivx]{2,4})\)")


def _find(page: Page) -> Iterator[Hit]:
    for start, end in dict.fromkeys(page.view.line_at(offset) for offset, _ in page.hits):
        line = page.text[start:end]
        if line.count("(") != line.count(")") and not _SMILEY.search(line) and not _LIST_MARK.search(line):
            yield from _lonely(page.text, start, end)


def _lonely(text: str, start: int, end: int) -> Iterator[Hit]:
    opened: list[int] = []
    for match in _BRACKET.finditer(text, start, end):
        if match.group() == "(":
            opened.append(match.start())
        elif opened:
            opened.pop()
        else:
            yield Hit(*match.span())
    for place in opened:
        yield Hit(place, place + 1)


RULE = Rule(
    title="Bracket without its partner",
    why="Engines lose one of a pair when they take a sentence apart.",
    when=("(", ")"),
    find=_find,
    strength=WEAK,
    weight=0.0,
    mqm="fluency/punctuation",
    examples=(
        Flagged("They wore a ring ⟦(⟧it was cheap.", source="*"),
        Flagged("The plan of the ministry⟦)⟧ was new (in part).", source="*"),
        Clean("They wore a ring (it was cheap) and b) a hat :)", because="pairs, a list, a smiley"),
        Clean("1) first of all, 2) then", because="list marks"),
    ),
)
