"""A quoted title or operation that comes in two wordings in one text."""

import re
from collections.abc import Iterator

from normalizer.rulebook import Clean, Flagged, Hit, Page, Rule, places

_TITLE = re.compile(r"[“\"]([A-Z][\w’'-]+(?: (?:of|the|and|for|in) | )(?:[A-Z][\w’'-]+ ?){1,4})[”\"]")
_STEM, _TWO_PAIRS = 4, 4


def _find(page: Page) -> Iterator[Hit]:
    if page.fold.count('"') < _TWO_PAIRS:
        return
    seen: list[list[str]] = []
    for match in _titles(page):
        words = match.group(1).lower().split()
        if any(_is_reworded(words, other) for other in seen):
            yield Hit(match.start(1), match.end(1), message="the text also gives this name in other words")
        elif words not in seen:
            seen.append(words)


def _titles(page: Page) -> Iterator[re.Match[str]]:
    done = 0
    for offset in places(page.fold, '"'):
        match = _TITLE.match(page.text, offset) if offset >= done else None
        if match:
            done = match.end()
            yield match


def _is_reworded(words: list[str], other: list[str]) -> bool:
    """Whether two titles differ in the ending of exactly one word."""
    if len(words) != len(other):
        return False
    different = [(a, b) for a, b in zip(words, other, strict=True) if a != b]
    if len(different) != 1:
        return False
    first, second = different[0]
    return first[:_STEM] == second[:_STEM] and min(len(first), len(second)) >= _STEM


RULE = Rule(
    title="One title in two wordings",
    why="The engine translated the same name anew each time it met it.",
    find=_find,
    weight=0.5,
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged("The operation “Deterring Aggression” began. In the “⟦Deter Aggression⟧” offensive, they won."),
        Flagged("The film “Burning Season” won. “⟦Burned Season⟧” is sad."),
        Clean("“Deterring Aggression” began; “Deterring Aggression” ended.", because="one wording"),
        Clean("“Star Wars” and “Star Trek” are films.", because="two works"),
    ),
)
