"""A piece of a word again and again: `letotototos`, `DMC-DMC-DMC-DMC`."""

import re
from collections.abc import Iterator

from normalizer.rulebook import Clean, Flagged, Hit, Page, Rule

_IN_WORD = re.compile(r"(?<![^\W_])[^\W\d_]*?([^\W\d_]{2,8}?)\1{3,}[^\W\d_]*")
_WITH_HYPHENS = re.compile(r"(?<![\w-])([^\W\d_]{3,12})(?:-\1){3,}(?![^\W\d_])")
_LEAST = 11
_LAUGHS = frozenset(sound[::step] for sound in ("ha", "he", "hi", "ho", "la", "lo", "na", "da") for step in (1, -1))


def _find(page: Page) -> Iterator[Hit]:
    long = [word for word in page.view.vocabulary if len(word) >= _LEAST]
    for word in sorted(word for word in long if _recurs(word) and _repeats(word)):
        for match in re.finditer(re.escape(word), page.fold):
            yield Hit(*match.span(), message=f"“{word[:24]}” goes round in circles")


def _recurs(word: str) -> bool:
    """A cheap first look: whether the last two letters or those in the middle come again and again."""
    middle = len(word) // 2
    return word.count(word[middle : middle + 2]) > 2 or word.count(word[-3:-1]) > 2


def _repeats(word: str) -> bool:
    inside, hyphened = _IN_WORD.search(word), _WITH_HYPHENS.search(word)
    if inside and len(set(inside.group(1))) > 1 and inside.group(1) not in _LAUGHS:
        return "/" not in word
    return hyphened is not None and hyphened.group(1) not in ("duh", "bla", "blah", "boom", "bang", "tick", "knock")


RULE = Rule(
    title="Piece of a word in a loop",
    why="A decoder that puts words together from pieces was caught in one of them.",
    find=_find,
    mqm="accuracy/addition",
    examples=(
        Flagged("A long ⟦letototototos⟧ is needed."),
        Flagged("the camera ⟦DMC-DMC-DMC-DMC⟧ is new"),
        Clean("hahahahaha, lalalalala, noooooooo", because="sounds"),
        Clean("a tick-tick-tick-tick of the clock, day-to-day", because="a sound, an idiom"),
    ),
)
