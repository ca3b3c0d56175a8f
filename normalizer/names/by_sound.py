"""Mentions that no list has: spellings that sound like a known name."""

import re
from collections.abc import Iterator

import msgspec

from normalizer.names.particles import PARTICLES
from normalizer.names.sound_index import SoundIndex
from normalizer.names.sound_match import SoundMatch
from normalizer.names.tokens import TOKEN, without_possessive
from normalizer.text.view import View

_MOST_WORDS = 7
_QUOTES = "'’ʼʾʿ‘`"
_SEPARATORS = " \u00a0-\n"
_MARK = "['’ʼʾʿ‘`]?"
_GAP = re.compile(rf"{_MARK}(?:[ \u00a0]|[-‐‑]|[ \t]*\r?\n[ \t]*){_MARK}")
_GOES_ON = re.compile(r"['’ʼʾʿ‘`]?[ \u00a0\n\r\t‐‑-]+['’ʼʾʿ‘`]?(?:[^\W\da-z_]|[^\W\d_]{1,5}[ ‐‑'’-])")
_LONGEST_ARTICLE = 5


class Heard(msgspec.Struct, frozen=True):
    """A stretch of text held to be a spelling of known names, the nearest first."""

    start: int
    end: int
    matches: tuple[SoundMatch, ...]


def heard_at(
    view: View, index: SoundIndex, first: re.Match[str], least: int = 0, *, alone: bool = True, further: bool = True
) -> Heard | None:
    """The longest stretch from a token on that sounds like a known name.

    `least` is where a listed name already ends: only a longer stretch is of interest. `alone`
    says whether the token may be all of the name, `further` whether it may go on.
    """
    text, offset = view.text, first.start()
    if least and text[least : least + 1] not in _QUOTES and not _GOES_ON.match(text, least):
        return None
    ends = [first.end()] if alone else []
    if further and _GOES_ON.match(text, first.end()):
        ends.extend(_ends(view, first))
    for end in reversed(ends):
        bare = without_possessive(text[offset:end])
        if len(bare) > 2 and bare[-2] in _SEPARATORS:
            continue
        if offset + len(bare) <= least:
            return None
        matches = index.matches(" ".join(bare.split()))
        if matches:
            return Heard(offset, offset + len(bare), matches)
    return None


def _ends(view: View, first: re.Match[str]) -> Iterator[int]:
    """Where the capitalised words end that follow a token and may belong to one name with it."""
    text, place = view.text, first.end()
    for _ in range(_MOST_WORDS - 1):
        gap = _GAP.match(text, place)
        token = TOKEN.match(text, gap.end()) if gap and ("\n" not in gap.group() or view.is_hard_wrapped) else None
        if token is None or gap is None:
            return
        place = token.end()
        if not token.group()[0].islower() or gap.group().strip(_QUOTES) in ("-", "‐", "‑"):
            yield place
        elif not _may_link(text, token):
            return


def _may_link(text: str, token: re.Match[str]) -> bool:
    """Whether a lower-case word may stand inside a name: a particle, or an article before a hyphen."""
    word = token.group().lower()
    return word in PARTICLES or (len(word) <= _LONGEST_ARTICLE and text[token.end() : token.end() + 1] in "-‐‑")
