"""Walk through a text's name tokens and match listed forms, longest first."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from normalizer.names.form import NOT, Form
from normalizer.names.index import NameIndex
from normalizer.text.fold import fold_key
from normalizer.text.view import View

_APOSTROPHES = "'’ʼʿʾ‘`´ʹ"
_LETTER = r"[^\W\d_]"
_MARKS = r"\u0300-\u036f\u064b-\u0652"
TOKEN = re.compile(rf"{_LETTER}(?:{_LETTER}|[{_MARKS}\d]|[{_APOSTROPHES}](?={_LETTER}))*[{_MARKS}]*")
_ASCII_START = re.compile(r"[A-Z][A-Za-z0-9_]*")
_START = re.compile(r"[A-Z\u00c0-\u1fff\u2c00-\u2fef\u3040-\U0003ffff]\w*")
_PARTICLE = re.compile(
    r"(?<![\w'’-])(?:(?:an|ad|ar|as|at|es|ed|en|er|et|ash|ath|az|ez|aš)-|(?:al|el|ul)[- ])\Z", re.IGNORECASE
)
_GAP = re.compile(r"[ \u00a0\u202f]{1,2}|\s?[-‐‑–]\s?|[ \t]*\r?\n[ \t]*")
_SPACED_ARTICLES = ("al", "el", "ul", "Al", "El", "AL", "EL")
_POSSESSIVE = re.compile(rf"[{_APOSTROPHES}][sS]\Z")


@dataclass(frozen=True, slots=True)
class Match:
    """A listed form found in the text at `start:end`; several forms when they fold alike."""

    start: int
    end: int
    forms: tuple[Form, ...]


def name_starts(text: str, index: NameIndex) -> Iterator[int]:
    """Offsets at which a name may begin: capitals, letters of other scripts, articles before them.

    A whole word that can start no known name, listed or by its sound, costs one look-up.
    """
    pattern = _ASCII_START if text.isascii() else _START
    idle, may_start = index.idle, index.may_start
    for token in pattern.finditer(text):
        start = token.start()
        word = token.group()
        if (word in idle or not may_start(word)) and text[token.end() : token.end() + 1] not in _APOSTROPHES:
            before = text[start - 1 : start]
            if before != "-" and not (before == " " and text[start - 3 : start - 1] in _SPACED_ARTICLES):
                continue
        before = text[start - 1] if start else " "
        if before.isalnum() or (before in _APOSTROPHES and start > 1 and text[start - 2].isalnum()):
            continue
        if before in " -":
            particle = _PARTICLE.search(text, max(0, start - 4), start)
            if particle:
                yield particle.start()
        yield start


def match_at(view: View, index: NameIndex, offset: int) -> Match | None:
    """The longest listed form that begins at an offset, `not` forms included."""
    first = TOKEN.match(view.text, offset)
    if first is None:
        return None
    candidates = index.starting(first.group())
    if not candidates:
        return None
    words = _Words(view, first)
    best: list[tuple[Form, int]] = []
    for form in candidates:
        if best and len(form.tokens) < len(best[0][0].tokens):
            break
        end = words.match(form)
        if end is not None:
            best.append((form, end))
    if not best:
        return None
    blocked = {form.entity for form, _ in best if form.how == NOT}
    meant = [form for form, _ in best if form.entity not in blocked] or [best[0][0]]
    return Match(offset, best[0][1], tuple(meant))


class _Words:
    """The tokens of a text from one place on, read only as far as a form asks for them."""

    def __init__(self, view: View, first: re.Match[str]) -> None:
        self._view = view
        self._text = view.text
        self._spans: list[tuple[int, int]] = [first.span()]
        self._keys = [fold_key(first.group())]
        self._closed = False

    def match(self, form: Form) -> int | None:
        """Where the form ends in the text, or None when it does not stand here."""
        count = len(form.tokens)
        while len(self._spans) < count and self._read():
            pass
        if len(self._spans) < count or tuple(self._keys[: count - 1]) != form.tokens[:-1]:
            return None
        start, end = self._spans[count - 1]
        bare = without_possessive(self._text[start:end])
        if fold_key(bare) != form.tokens[-1]:
            return None
        end = start + len(bare)
        return end if self._is_capitalised(form) else None

    def _read(self) -> bool:
        if self._closed:
            return False
        gap = _GAP.match(self._text, self._spans[-1][1])
        token = TOKEN.match(self._text, gap.end()) if gap and self._crosses(gap.group()) else None
        if token is None:
            self._closed = True
            return False
        self._spans.append(token.span())
        self._keys.append(fold_key(token.group()))
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


def without_possessive(token: str) -> str:
    """The token without a final 's.

    >>> without_possessive("Russia’s")
    'Russia'
    """
    return _POSSESSIVE.sub("", token)
