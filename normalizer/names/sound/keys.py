"""Index keys: the consonants of a name that no romanisation confuses, in every reading of the others.

Two names the judge accepts share a key, so an index by keys loses nothing. Neighbouring consonants of one
class count once, and a t before a sibilant is part of it (ts, dj). Of the vowels only the class of the first
is kept, and whether the name begins or ends with a consonant that the key keeps.
"""

from collections.abc import Iterable

from normalizer.names.sound.graphemes import longest_graphemes
from normalizer.names.sound.sounds import SoundTables
from normalizer.names.sound.tokens import SoundToken

_MOST = 16
_MEMO_LIMIT = 200_000
_WEAK = "-"


Trace = tuple[str, str, str, str]
"""What a key keeps: how the name begins (a class or weak), its first vowel, its consonants, how it ends.

A plain tuple, for every word of a text is given some.
"""

_NOTHING: Trace = ("", "", "", "")


def whole_key(trace: Trace) -> str:
    """The key of a whole name.

    >>> whole_key(("-", "a", "MT", "T"))
    'a-MT'
    """
    return start_key(trace) + (_WEAK if trace[3] == _WEAK else "")


def start_key(trace: Trace) -> str:
    """The key of the beginning of a name, its end not yet seen."""
    start, vowel, kept, _ = trace
    return vowel + _WEAK + kept if start == _WEAK else vowel + kept


def name_traces(tokens: Iterable[SoundToken], tables: SoundTables) -> tuple[Trace, ...]:
    """The traces of tokens taken together, whether they are written joined or apart."""
    tokens = tuple(tokens)
    if len(tokens) == 1:
        return token_traces(tokens[0], tables)
    found: tuple[Trace, ...] = (_NOTHING,)
    for token in tokens:
        own = token_traces(token, tables)
        found = tuple(dict.fromkeys([_join(trace, more) for trace in found for more in own]))[:_MOST]
    return found


def token_traces(token: SoundToken, tables: SoundTables) -> tuple[Trace, ...]:
    """What one token adds to a key: one trace for each way to read it, at most a few."""
    memo = tables.memo
    known = memo.get((token.text, token.equal))
    if known is None:
        if len(memo) > _MEMO_LIMIT:
            memo.clear()
        known = memo[token.text, token.equal] = _token_traces(token, tables)
    return known


def _token_traces(token: SoundToken, tables: SoundTables) -> tuple[Trace, ...]:
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

    >>> whole_key(_extend(_extend(_extend(("", "", "", ""), "KS"), "a"), "-L-"))
    'aKSL-'
    """
    if not mark:
        return trace
    start, vowel, kept, _ = trace
    if mark == _WEAK:
        return start or _WEAK, vowel, kept, _WEAK
    if mark.islower():
        return start or _WEAK, vowel or mark, kept, _WEAK
    return start or mark[0], vowel, _join_kept(kept, mark.strip(_WEAK)), mark[-1]


def _join(one: Trace, more: Trace) -> Trace:
    """Two traces as one; a class that meets itself counts once, a T before an S is dropped."""
    return one[0] or more[0], one[1] or more[1], _join_kept(one[2], more[2]), more[3] or one[3]


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
