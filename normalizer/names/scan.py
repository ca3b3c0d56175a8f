"""Walk through a text's name tokens and match listed forms, longest first."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from normalizer.names.form import NOT, Form
from normalizer.names.index import NameIndex
from normalizer.text.fold import fold_key
from normalizer.text.late import late
from normalizer.text.view import View

_APOSTROPHES = "'’ʼʿʾ‘`´ʹ"
_JOINING = _APOSTROPHES + "-‐‑"
_LETTER = r"[^\W\d_]"
_MARKS = r"\u0300-\u036f\u064b-\u0652"
TOKEN = re.compile(rf"{_LETTER}(?:{_LETTER}|[{_MARKS}\d]|[{_APOSTROPHES}](?={_LETTER}))*[{_MARKS}]*")
_ASCII_START = re.compile(r"[A-Z][A-Za-z0-9_]*")
_START = late(r"[A-Z\u00c0-\u1fff\u2c00-\u2fef\u3040-\U0003ffff]\w*")
_PARTICLE = re.compile(
    r"(?<![\w'’-])(?:(?:an|ad|ar|as|at|es|ed|en|er|et|ash|ath|az|ez|aš)-|(?:al|el|ul)[- ])\Z", re.IGNORECASE
)
_GAP = re.compile(r"[ \u00a0\u202f]{1,2}|\s?[-‐‑–]\s?|[ \t]*\r?\n[ \t]*")
_FOLLOWING = re.compile(rf"(?:{_GAP.pattern})({TOKEN.pattern})")
_POSSESSIVE = re.compile(rf"[{_APOSTROPHES}][sS]\Z")


@dataclass(frozen=True, slots=True)
class Match:
    """A listed form found in the text at `start:end`; several forms when they fold alike."""

    start: int
    end: int
    forms: tuple[Form, ...]


def name_starts(view: View, index: NameIndex) -> Iterator[int]:
    """Offsets at which a name may begin: capitals, letters of other scripts, articles before them.

    A whole word that can start no known name, listed or by its sound, costs one look-up.
    """
    text, function_words = view.text, view.language.function_words
    pattern = _ASCII_START if text.isascii() else _START
    idle = index.idle(view.language.code)
    for token in pattern.finditer(text):
        word, end = token.group(), token.end()
        following = text[end : end + 1]
        if following not in _JOINING:
            if word in idle or (
                following == " " and word.lower() in function_words and text[end + 1 : end + 2].islower()
            ):
                continue
            if not index.may_start(word, function_words):
                idle.add(word)
                continue
        start = token.start()
        before = text[start - 1] if start else " "
        if before.isalnum() or (before in _APOSTROPHES and start > 1 and text[start - 2].isalnum()):
            continue
        if before in " -":
            particle = _PARTICLE.search(text, max(0, start - 4), start)
            if particle:
                yield particle.start()
        yield start


def match_at(view: View, index: NameIndex, first: re.Match[str]) -> Match | None:
    """The longest listed form that begins with a token, `not` forms included."""
    word = first.group()
    longest = index.longest(word)
    if not longest:
        return None
    found = _several(view, index, first, longest) if longest > 1 else None
    forms = () if found else index.listed((folded_token(without_possessive(word)),))
    return _meant(forms, _Words(view, first)) if forms else found


def _several(view: View, index: NameIndex, first: re.Match[str], longest: int) -> Match | None:
    """The longest listed form of two tokens or more."""
    following = _FOLLOWING.match(view.text, first.end())
    if following is None:
        return None
    if not index.goes_on((folded_token(first.group()), folded_token(without_possessive(following.group(1))))):
        return None
    words = _Words(view, first)
    sizes = range(words.read(longest), 1, -1)
    return next((found for size in sizes if (found := _meant(index.listed(words.key(size)), words))), None)


def _meant(forms: Sequence[Form], words: "_Words") -> Match | None:
    """The forms that stand in the text as they are written, those of a string that means something else left out."""
    ends = [(form, end) for form in forms if (end := words.end_of(form)) is not None]
    if not ends:
        return None
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

    def read(self, count: int) -> int:
        """Read on until there are so many tokens; how many there are."""
        while len(self._spans) < count and self._read():
            pass
        return min(count, len(self._spans))

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
        gap = _GAP.match(self._text, self._spans[-1][1])
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
        parts = re.split(r"[\s\-‐‑–]+", form.surface.strip())
        if len(parts) != len(form.tokens):
            return not self._text[self._spans[0][0]].islower()
        return all(
            not part[:1].isupper() or not self._text[start].islower()
            for part, (start, _) in zip((p.lstrip(_APOSTROPHES) for p in parts), self._spans, strict=False)
        )


@lru_cache(maxsize=50_000)
def folded_token(token: str) -> str:
    """The fold key of one token."""
    return fold_key(token)


def without_possessive(token: str) -> str:
    """The token without a final 's.

    >>> without_possessive("Russia’s")
    'Russia'
    """
    return token[:-2] if token[-1:] in "sS" and _POSSESSIVE.search(token) else token
