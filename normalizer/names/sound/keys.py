"""Traces: the consonants of a token that no romanisation confuses, in every reading of the others.

Neighbouring consonants of one class count once, and a t before a sibilant is part of it (ts, dj). Of the
vowels only the class of the first is kept, and whether the token begins or ends with a consonant.
"""

import re
from functools import lru_cache
from string import ascii_lowercase, ascii_uppercase

from normalizer.names.sound.graphemes import longest_graphemes
from normalizer.names.sound.sounds import SoundTables
from normalizer.names.sound.tokens import SoundToken

_MOST = 16
_WEAK = "-"
_NOT_KEPT = str.maketrans("", "", f"{ascii_lowercase}{_WEAK}")
_NO_VOWEL = f"{ascii_uppercase}{_WEAK}"
_UNEVEN = re.compile("(.)\\1+|T+(?=S)")
"""Classes that count once in a row, and a t that is part of the sibilant behind it."""


Trace = tuple[str, str, str, str]
"""What a key keeps: how the name begins (a class or weak), its first vowel, its consonants, how it ends.

A plain tuple, for every word of a text is given some.
"""


def token_traces(token: SoundToken, tables: SoundTables) -> tuple[tuple[Trace, ...], tuple[Trace, ...]]:
    """What a key may keep of a token: one trace for each way to read it, at most a few.

    First for keys without a vowel, then for those with one. Without, all vowels are taken for the same, which leaves
    fewer ways: so the two differ where some of many ways were left out.
    """
    numbers = longest_graphemes(token.text, tables)
    ways, is_cut = _ways(numbers, tables.traces)
    traces = _traces(token, ways)
    return _traces(token, _ways(numbers, tables.plain_traces)[0]) if is_cut else traces, traces


def _ways(numbers: list[int], marks: tuple[tuple[str, ...], ...]) -> tuple[list[str], bool]:
    """The marks of graphemes one behind the other, in every reading, at most a few; whether some were left out."""
    ways, sure, is_cut = [""], "", False
    for number in numbers:
        here = marks[number]
        if len(here) == 1:
            sure += here[0]
            continue
        ways = [way + sure + mark for way in ways for mark in here]
        sure = ""
        if len(ways) > _MOST:
            ways, is_cut = list(dict.fromkeys(ways))[:_MOST], True
    return [way + sure for way in ways], is_cut


def _traces(token: SoundToken, ways: list[str]) -> tuple[Trace, ...]:
    found = tuple(dict.fromkeys(map(_trace, ways)))
    found = (*found, *_otherwise(token, found))
    return (("=", "", f"={token.equal}=", "="), *found) if token.equal else found


def _trace(marks: str) -> Trace:
    """The trace of a row of marks: classes of consonants, weak consonants, vowels.

    >>> _trace("KSa"), _trace("-aTSa"), _trace("PTSaKK")
    (('K', 'a', 'KS', '-'), ('-', 'a', 'S', '-'), ('P', 'a', 'PSK', 'K'))
    """
    if not marks:
        return "", "", "", ""
    start, end = marks[0], marks[-1]
    return (
        start if start.isupper() else _WEAK,
        marks.lstrip(_NO_VOWEL)[:1],
        _even(marks.translate(_NOT_KEPT)),
        end if end.isupper() else _WEAK,
    )


@lru_cache(maxsize=50_000)
def _even(kept: str) -> str:
    """Classes of consonants, neighbours of one class as one.

    >>> _even("KTTSSTS")
    'KS'
    """
    while _UNEVEN.search(kept):
        kept = _UNEVEN.sub(r"\1", kept)
    return kept


def _otherwise(token: SoundToken, traces: tuple[Trace, ...]) -> list[Trace]:
    """The traces a token also has: vowels that are not written, a last e that may be mute, a joined article."""
    found = _without_article(token.text, traces)
    if token.open:
        found.extend((start, vowel, kept, end) for start, _, kept, end in traces for vowel in "au")
    if token.text.endswith("e"):
        found.extend((start, vowel, kept, _WEAK) for start, vowel, kept, _ in traces)
    return found


def _without_article(text: str, traces: tuple[Trace, ...]) -> list[Trace]:
    """The traces without the L of an article written joined (Alsham, Hizbul), or its vowel (Ezzor, Asharq)."""
    found: list[Trace] = []
    if len(text) > 4 and text[:2] in ("al", "el"):
        found.extend(("", vowel, kept[1:], end) for _, vowel, kept, end in traces if kept.startswith("L"))
    elif len(text) > 4 and text[0] in "ae" and (text[1] == text[2] or text[1:3] == "sh"):
        found.extend((kept[:1], vowel, kept, end) for _, vowel, kept, end in traces)
    if len(text) > 4 and text[-2:] == "ul":
        found.extend((start, vowel, kept[:-1], end) for start, vowel, kept, end in traces if kept.endswith("L"))
    return found
