"""Match listed forms from a token of a text on, longest first."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

import msgspec

from normalizer.names.form import NOT, Form
from normalizer.names.index import NameIndex
from normalizer.names.memo import bound
from normalizer.names.tokens import APOSTROPHES, GAP, TOKEN, folded_token, without_possessive
from normalizer.text.view import View

_UNSEEN: tuple[int, tuple[Form, ...]] = (-1, ())


class Match(msgspec.Struct):
    """A listed form found in the text at `start:end`; several forms when they fold alike."""

    start: int
    end: int
    forms: tuple[Form, ...]


def match_at(view: View, index: NameIndex, first: re.Match[str], *, further: bool = True) -> Match | None:
    """The longest listed form that begins with a token, `not` forms included; `further`: one of several tokens may."""
    word = first.group()
    longest = index.longest(word)
    found = _several(view, index, first) if further and longest > 1 else None
    if found or not longest:
        return found
    known = index.singles.get(word, _UNSEEN)
    if known is _UNSEEN:
        bound(index.singles)
        single = _meant(index.listed((folded_token(without_possessive(word)),)), _Words(view, first))
        known = index.singles[word] = (single.end - single.start, single.forms) if single else None
    return Match(first.start(), first.start() + known[0], known[1]) if known else None


def _several(view: View, index: NameIndex, first: re.Match[str]) -> Match | None:
    """The longest listed form of two tokens or more."""
    words = _Words(view, first)
    sizes = range(words.read_while(index.goes_on), 1, -1)
    return next((found for size in sizes if (found := _meant(index.listed(words.key(size)), words))), None)


def listed_reach(view: View, index: NameIndex, first: re.Match[str]) -> int:
    """How far a text is looked at for a listed form that begins with a token: where no token follows, over the gap."""
    words = _Words(view, first)
    words.read_while(index.goes_on)
    return words.looked_at


def _meant(forms: Sequence[Form], words: "_Words") -> Match | None:
    """The forms that stand in the text as they are written, those of a string that means something else left out."""
    ends = [(form, end) for form in forms if (end := words.end_of(form)) is not None]
    if len(ends) < 2:
        return Match(words.start, ends[0][1], (ends[0][0],)) if ends else None
    blocked = {form.entity for form, _ in ends if form.how == NOT}
    meant = [form for form, _ in ends if form.entity not in blocked] or [ends[0][0]]
    return Match(words.start, ends[0][1], tuple(meant))


class _Words:
    """The tokens of a text from one place on, read only as far as a form asks for them."""

    def __init__(self, view: View, first: re.Match[str]) -> None:
        self._view = view
        self._text = view.text
        self._spans: list[tuple[int, int]] = [first.span()]
        self._keys = [folded_token(first.group())]
        self._closed = False

    @property
    def start(self) -> int:
        """Where the first token begins."""
        return self._spans[0][0]

    @property
    def end(self) -> int:
        """Where the last token ends that was read."""
        return self._spans[-1][1]

    @property
    def looked_at(self) -> int:
        """How far the text was looked at: to the end of the last token, or to the sign behind it that is none."""
        if not self._closed:
            return self.end
        gap = GAP.match(self._text, self.end)
        return (gap.end() if gap else self.end) + 1

    def read_while(self, goes_on: Callable[[tuple[str, ...]], bool]) -> int:
        """Read on as long as a form may go on with what was read; how many tokens the longest one may have."""
        longest = 1
        while self._read():
            count = len(self._keys)
            longest = count if goes_on(self.key(count)) else longest
            if not goes_on(tuple(self._keys)):
                break
        return longest

    def key(self, count: int) -> tuple[str, ...]:
        """The first so many tokens folded, the last one without a possessive."""
        start, end = self._spans[count - 1]
        return (*self._keys[: count - 1], folded_token(without_possessive(self._text[start:end])))

    def end_of(self, form: Form) -> int | None:
        """Where a form that has these tokens ends, or None when it is written without its capitals."""
        start, end = self._spans[len(form.tokens) - 1]
        bare = without_possessive(self._text[start:end])
        return start + len(bare) if self._is_capitalised(form) else None

    def _read(self) -> bool:
        if self._closed:
            return False
        gap = GAP.match(self._text, self._spans[-1][1])
        token = TOKEN.match(self._text, gap.end()) if gap and self._crosses(gap.group()) else None
        if token is None:
            self._closed = True
            return False
        self._spans.append(token.span())
        self._keys.append(folded_token(token.group()))
        return True

    def _crosses(self, gap: str) -> bool:
        return "\n" not in gap or self._view.is_hard_wrapped

    def _is_capitalised(self, form: Form) -> bool:
        """Whether the words that the form capitalises are capitalised in the text too."""
        capitals = _capitals(form.surface)
        if len(capitals) != len(form.tokens):
            return not self._text[self._spans[0][0]].islower()
        starts = (start for start, _ in self._spans)
        return not any(self._text[start].islower() for wanted, start in zip(capitals, starts, strict=False) if wanted)


@lru_cache(maxsize=50_000)
def _capitals(surface: str) -> tuple[bool, ...]:
    """For each part of a spelling whether it begins with a capital."""
    parts = re.split(r"[\s\-‐‑–]+", surface.strip())
    return tuple(part.lstrip(APOSTROPHES)[:1].isupper() for part in parts)
