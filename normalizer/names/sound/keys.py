"""Traces: the consonants of a token that no romanisation confuses, in every reading of the others.

Neighbouring consonants of one class count once, and a t before a sibilant is part of it (ts, dj). Of the
vowels only the class of the first is kept, and whether the token begins or ends with a consonant.
"""

from functools import lru_cache

from normalizer.names.sound.graphemes import longest_graphemes
from normalizer.names.sound.sounds import SoundTables
from normalizer.names.sound.tokens import SoundToken

_MOST = 16
_WEAK = "-"


Trace = tuple[str, str, str, str]
"""What a key keeps: how the name begins (a class or weak), its first vowel, its consonants, how it ends.

A plain tuple, for every word of a text is given some.
"""


def token_traces(token: SoundToken, tables: SoundTables, *, with_vowel: bool) -> tuple[Trace, ...]:
    """What a key may keep of a token: one trace for each way to read it, at most a few.

    Without the vowel all vowels are taken for the same, which leaves fewer ways.
    """
    marks = tables.traces if with_vowel else tables.plain_traces
    ways = [""]
    for number in longest_graphemes(token.text, tables):
        here = marks[number]
        if len(here) == 1:
            ways = [way + here[0] for way in ways]
        else:
            ways = list(dict.fromkeys([way + mark for way in ways for mark in here]))[:_MOST]
    found = tuple(dict.fromkeys(map(_trace, ways)))
    found = (*found, *_otherwise(token, found))
    if token.equal:
        return (("=", "", f"={token.equal}=", "="), *found)
    return found


@lru_cache(maxsize=50_000)
def _trace(marks: str) -> Trace:
    """The trace of a row of marks: classes of consonants, weak consonants, vowels.

    >>> _trace("KSa"), _trace("-aTSa")
    (('K', 'a', 'KS', '-'), ('-', 'a', 'S', '-'))
    """
    kept, vowel = "", ""
    for mark in marks:
        if mark.islower():
            vowel = vowel or mark
        elif mark != _WEAK:
            kept = _join_kept(kept, mark)
    start, end = ((mark if mark.isupper() else _WEAK) for mark in (marks[:1], marks[-1:]))
    return start if marks else "", vowel, kept, end if marks else ""


def _join_kept(kept: str, more: str) -> str:
    """Consonant classes in a row.

    >>> _join_kept("PT", "SK"), _join_kept("PS", "SK")
    ('PSK', 'PSK')
    """
    if not more or not kept:
        return kept or more
    if kept[-1] == more[0]:
        return kept + more[1:]
    if kept[-1] == "T" and more[0] == "S":
        return _join_kept(kept[:-1], more)
    return kept + more


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
