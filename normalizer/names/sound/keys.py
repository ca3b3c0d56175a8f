"""Index keys: the consonants of a name that no romanisation confuses, in every reading of the others.

Two names the judge accepts share a key, so an index by keys loses nothing. Neighbouring consonants of one
class count once, and a t before a sibilant is part of it (ts, dj). Of the vowels only the class of the first
is kept, and whether the name begins or ends with a consonant that the key keeps.
"""

from collections.abc import Iterable
from typing import NamedTuple

from normalizer.names.sound.graphemes import longest_graphemes
from normalizer.names.sound.sounds import SoundTables
from normalizer.names.sound.tokens import SoundToken

ARTICLE = "+"
"""The key of a word that is an article: any name may begin with one."""

_MOST = 16
_WEAK = "-"


class Trace(NamedTuple):
    """What a key keeps: how the name begins (its first consonant class, or weak), first vowel, consonants, end."""

    start: str
    vowel: str
    kept: str
    end: str

    @property
    def key(self) -> str:
        """The trace as one string."""
        weak_start = _WEAK if self.start == _WEAK else ""
        weak_end = _WEAK if self.end == _WEAK else ""
        return f"{self.vowel}{weak_start}{self.kept}{weak_end}"


_NOTHING = Trace("", "", "", "")


def name_traces(tokens: Iterable[SoundToken], tables: SoundTables) -> tuple[Trace, ...]:
    """The traces of tokens taken together, whether they are written joined or apart."""
    found: tuple[Trace, ...] = (_NOTHING,)
    for token in tokens:
        own = token_traces(token, tables)
        found = tuple(dict.fromkeys(_join(trace, more) for trace in found for more in own))[:_MOST]
    return found


def token_traces(token: SoundToken, tables: SoundTables) -> tuple[Trace, ...]:
    """What one token adds to a key: one trace for each way to read it, at most a few."""
    found: tuple[Trace, ...] = (_NOTHING,)
    for number in longest_graphemes(token.edges, tables):
        options = [_trace(mark) for mark in tables.traces[number]]
        found = tuple(dict.fromkeys(_join(trace, option) for trace in found for option in options))[:_MOST]
    found = (*found, *_otherwise(token, found))
    if token.equal:
        return (Trace("=", "", f"={token.equal}=", "="), *found)
    return found


def _trace(mark: str) -> Trace:
    """One grapheme's trace from its mark in the tables.

    >>> _trace("KS"), _trace("-L-").key, _trace("a").vowel
    (Trace(start='K', vowel='', kept='KS', end='S'), '-L-', 'a')
    """
    if mark.islower():
        return Trace(_WEAK, mark, "", _WEAK)
    return Trace(mark[:1], "", mark.strip(_WEAK), mark[-1:])


def _join(one: Trace, more: Trace) -> Trace:
    """Two traces as one; a class that meets itself counts once, a T before an S is dropped."""
    return Trace(one.start or more.start, one.vowel or more.vowel, _join_kept(one.kept, more.kept), more.end or one.end)


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
        found.extend(trace._replace(vowel=vowel) for trace in traces for vowel in "au")
    if token.text.endswith("e"):
        found.extend(trace._replace(end=_WEAK) for trace in traces)
    return found


def _without_article(text: str, traces: tuple[Trace, ...]) -> list[Trace]:
    """The traces without the L of an article written joined (Alsham, Hizbul), or its vowel (Ezzor, Asharq)."""
    found: list[Trace] = []
    if len(text) > 4 and text[:2] in ("al", "el"):
        found.extend(t._replace(start="", kept=t.kept[1:]) for t in traces if t.kept.startswith("L"))
    elif len(text) > 4 and text[0] in "ae" and (text[1] == text[2] or text[1:3] == "sh"):
        found.extend(t._replace(start=t.kept[:1]) for t in traces)
    if len(text) > 4 and text[-2:] == "ul":
        found.extend(t._replace(kept=t.kept[:-1]) for t in traces if t.kept.endswith("L"))
    return found
