"""The ways a name may be divided into tokens, and the keys by which a token finds those it may be held for.

A spelling may write two tokens as one (Khanshaykhun), leave an inner patronymic out, or begin with fewer
letters than the first token has, for a token may be written apart (Nasr Allah, Nour Eddine, Abd al-Aziz).
"""

from collections.abc import Iterator

import msgspec

from normalizer.names.memo import bound
from normalizer.names.sound.graphemes import longest_graphemes
from normalizer.names.sound.keys import Trace, token_traces
from normalizer.names.sound.pairing import join_tokens, shorter_by_patronymic
from normalizer.names.sound.slips import SHORTEST
from normalizer.names.sound.sounds import SoundTables
from normalizer.names.sound.tokens import NAME, SoundToken, fold_word, single_token, sound_token, split_tokens

Tokens = tuple[SoundToken, ...]

_SHORT, _SHORT_SEEN = 4, 6
_JOINT = "+"
_SERVANT = "abd"
_MOST_DIVIDED = 5
_MEMO_LIMIT = 200_000
_MOST_WAYS = 16
_WEAK = "-"


def divisions(tokens: Tokens, tables: SoundTables, *, seen: bool = False) -> Iterator[Tokens]:
    """The tokens as they stand, with neighbours joined where one of them is short, and without a patronymic.

    Of a name `seen` in a text longer ones are joined too; of each known one that would be too many.
    """
    yield tokens
    if len(tokens) <= _MOST_DIVIDED:
        short = _SHORT_SEEN if seen else _SHORT
        yield from (joined for joined in _joined(tokens, tables, short) if len(joined) < len(tokens))
    yield from shorter_by_patronymic(tokens, tables)


def _joined(tokens: Tokens, tables: SoundTables, short: int) -> Iterator[Tokens]:
    if not tokens:
        yield ()
        return
    for rest in _joined(tokens[1:], tables, short):
        yield (tokens[0], *rest)
    both = _both(tokens, tables, short)
    if both:
        for rest in _joined(tokens[2:], tables, short):
            yield (both, *rest)


def _both(tokens: Tokens, tables: SoundTables, short: int) -> SoundToken | None:
    """The first two tokens as one, when one of them is short enough to be written joined."""
    if len(tokens) < 2 or min(tokens[0].size, tokens[1].size) > short:
        return None
    return join_tokens(tokens[:2], tables, graphemes=False)


def first_pieces(tokens: Tokens, tables: SoundTables) -> Iterator[SoundToken]:
    """What the first word of a spelling of this name may be: a token, a part of it, or two written as one."""
    yield tokens[0]
    both = _both(tokens, tables, _SHORT)
    if both:
        yield both
    text = tokens[0].text
    fronts = {
        _SERVANT if text.startswith(_SERVANT) else "",
        text.rpartition(_JOINT)[0],
        *(text.removesuffix(ending) for ending in tables.god_endings),
    }
    for front in sorted(fronts - {"", text}):
        yield sound_token(front, NAME, tables, graphemes=False)


class Word(msgspec.Struct, frozen=True):
    """One word of a text as it may stand in a name.

    `tokens` it is by itself, `is_plain` when it joins with nothing beside it; `firsts` are what it may be as the
    first word of a name; `is_article`: any name may begin with it.
    """

    tokens: Tokens
    is_plain: bool
    firsts: Tokens
    is_article: bool


def read_word(word: str, tables: SoundTables) -> Word:
    """What one word may be in a name, its graphemes not read."""
    grammar, is_simple = tables.grammar, word.isascii() and word.isalpha()
    folded = word.lower() if is_simple else fold_word(word, tables)
    tokens = (single_token(folded, tables),) if is_simple else split_tokens(word, tables, graphemes=False)
    is_plain = len(tokens) == 1 and word.isascii() and grammar.stands_alone(folded)
    firsts = tokens[:1]
    if not is_plain:
        firsts = split_tokens(_SERVANT if folded in grammar.servant else folded, tables, graphemes=False)[:1]
    if len(folded) > 4 and folded.endswith(grammar.article_ends):
        firsts = (*firsts, sound_token(folded[:-2], NAME, tables, graphemes=False))
    return Word(tokens, is_plain, firsts, not is_plain and _may_be_article(folded, tables))


def _may_be_article(folded: str, tables: SoundTables) -> bool:
    grammar = tables.grammar
    return folded in grammar.articles or folded == "the" or bool(grammar.sun_letter(folded))


def token_keys(token: SoundToken, tables: SoundTables, *, with_vowel: bool = False) -> frozenset[str]:
    """The keys of a token: two that may be held for one another share at least one.

    A key keeps the consonants that no romanisation confuses, in every reading of the others, and
    whether the token begins or ends with a consonant that it keeps; of a name of one token, which
    is held more strictly, also the class of the first vowel.
    """
    memo = (token.text, token.equal)
    known = tables.keys.get(memo)
    if known is None:
        bound(tables.keys, _MEMO_LIMIT)
        plain, full = token_traces(token, tables)
        known = tables.keys[memo] = frozenset(map(_key, plain)), frozenset([trace[1] + _key(trace) for trace in full])
    return known[with_vowel]


def _key(trace: Trace) -> str:
    """The key of a trace without its vowel.

    >>> _key(("K", "a", "KS", "-")), _key(("-", "a", "S", "S"))
    ('KS-', '-S')
    """
    start, _, kept, end = trace
    return f"{_WEAK if start == _WEAK else ''}{kept}{_WEAK if end == _WEAK else ''}"


def keys_alone(tokens: Tokens, tables: SoundTables) -> frozenset[str]:
    """The keys of a name of one token; none of a name of several."""
    return token_keys(tokens[0], tables, with_vowel=True) if len(tokens) == 1 else frozenset()


def slip_keys(token: SoundToken, tables: SoundTables) -> frozenset[str]:
    """The keys of a token and those without one of their consonants: two that differ by a slip of the pen share one."""
    if token.size < SHORTEST or token.kind != NAME:
        return frozenset()
    keys = token_keys(token, tables)
    return keys | {key[:at] + key[at + 1 :] for key in keys for at in range(len(key)) if key[at].isupper()}


def fine_keys(token: SoundToken, tables: SoundTables) -> frozenset[str]:
    """Finer keys, for where very many tokens share the others: the classes of all consonants, and where vowels stand.

    Two tokens that may be held for one another mostly share one; those that are far apart do not.
    """
    found = {""}
    for number in longest_graphemes(token.text, tables):
        marks = tables.fine[number]
        found = {_with_mark(key, mark) for key in found for mark in marks}
        if len(found) > _MOST_WAYS:
            found = set(sorted(found)[:_MOST_WAYS])
    return frozenset(key.removesuffix(",.") for key in found)


def _with_mark(key: str, mark: str) -> str:
    """A fine key with one more class; what meets itself counts once."""
    last = key.rpartition(",")[2]
    return key if not mark or mark == last else f"{key},{mark}"
