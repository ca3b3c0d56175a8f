"""Mentions that no list has: spellings that sound like a known name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from normalizer.names.scan import TOKEN, without_possessive
from normalizer.names.sound_index import SoundIndex, SoundMatch
from normalizer.text.view import View

_MOST_WORDS = 7
_ARTICLES = ("The", "the", "A", "An")
_QUOTES = "'’ʼʾʿ‘`"
_MARK = "['’ʼʾʿ‘`]?"
_GAP = re.compile(rf"{_MARK}(?:[ \u00a0]|[-‐‑]|[ \t]*\r?\n[ \t]*){_MARK}")
_LONGEST_ARTICLE = 5
_PARTICLES = frozenset(
    "al el ul ar as ash at ath az ad an aš aṣ aṭ eš es ez ed en uş us bin ben ibn bint abu abou abd abdel abdul e i ye yi ud ud-din ed-din "
    "ad-din of the and for de la du des von van".split()
)


@dataclass(frozen=True, slots=True)
class Heard:
    """A stretch of text held to be a spelling of known names, the nearest first."""

    start: int
    end: int
    matches: tuple[SoundMatch, ...]


def heard_at(view: View, index: SoundIndex, offset: int, least: int = 0) -> Heard | None:
    """The longest stretch from an offset on that sounds like a known name.

    `least` is where a listed name already ends: only a longer stretch is of interest.
    """
    first = TOKEN.match(view.text, offset)
    if first is None or first.group() in _ARTICLES or not index.may_start(without_possessive(first.group())):
        return None
    for end in reversed(list(_ends(view, first))):
        bare = offset + len(without_possessive(view.text[offset:end]))
        if bare <= least:
            return None
        matches = index.matches(" ".join(view.text[offset:bare].split()))
        if matches:
            return Heard(offset, bare, matches)
    return None


def _ends(view: View, first: re.Match[str]) -> Iterator[int]:
    """Where a name that begins with this token may end: after each capitalised word that follows."""
    text, place = view.text, first.end()
    yield place
    for _ in range(_MOST_WORDS - 1):
        gap = _GAP.match(text, place)
        token = TOKEN.match(text, gap.end()) if gap and ("\n" not in gap.group() or view.is_hard_wrapped) else None
        if token is None:
            return
        place = token.end()
        if not token.group()[0].islower() or (gap and gap.group().strip(_QUOTES) in ("-", "‐", "‑")):
            yield place
        elif not _may_link(text, token):
            return


def _may_link(text: str, token: re.Match[str]) -> bool:
    """Whether a lower-case word may stand inside a name: a particle, or an article before a hyphen."""
    word = token.group().lower()
    return word in _PARTICLES or (len(word) <= _LONGEST_ARTICLE and text[token.end() : token.end() + 1] in "-‐‑")
