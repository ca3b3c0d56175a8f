"""Traces: the consonants of a token that no romanisation confuses, in every reading of the others.

Neighbouring consonants of one class count once, and a t before a sibilant is part of it (ts, dj). Of the
vowels only the class of the first is kept, and whether the token begins or ends with a consonant.
"""

from normalizer.names.sound.graphemes import longest_graphemes
from normalizer.names.sound.sounds import SoundTables
from normalizer.names.sound.tokens import SoundToken

_MOST = 16
_WEAK = "-"


Trace = tuple[str, str, str, str]
"""What a key keeps: how the name begins (a class or weak), its first vowel, its consonants, how it ends.

A plain tuple, for every word of a text is given some.
"""

_NOTHING: Trace = ("", "", "", "")


def token_traces(token: SoundToken, tables: SoundTables) -> tuple[Trace, ...]:
    """What a key may keep of a token: one trace for each way to read it, at most a few."""
    found: tuple[Trace, ...] = (_NOTHING,)
    for number in longest_graphemes(token.text, tables):
        marks = tables.traces[number]
        if len(marks) == 1:
            found = tuple([_extend(trace, marks[0]) for trace in found])
        else:
            found = tuple(dict.fromkeys([_extend(trace, mark) for trace in found for mark in marks]))[:_MOST]
    found = (*found, *_otherwise(token, found))
    if token.equal:
        return (("=", "", f"={token.equal}=", "="), *found)
    return found


def _extend(trace: Trace, mark: str) -> Trace:
    """A trace with one more grapheme, by its mark in the tables: classes, a weak consonant, a vowel or nothing.

    >>> _extend(_extend(("", "", "", ""), "KS"), "a")
    ('K', 'a', 'KS', '-')
    """
    if not mark:
        return trace
    start, vowel, kept, _ = trace
    if mark == _WEAK:
        return start or _WEAK, vowel, kept, _WEAK
    if mark.islower():
        return start or _WEAK, vowel or mark, kept, _WEAK
    return start or mark[0], vowel, _join_kept(kept, mark.strip(_WEAK)), mark[-1]


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
