"""Keys of the first word of a name: a word of a text that has none of them can start no known name.

A name may begin with fewer letters than its first token has, for a token may be written apart (Nasr Allah,
Nour Eddine, Abd al-Aziz), or with more, where two are written as one (Khanshaykhun).
"""

from collections.abc import Iterator

from normalizer.names.sound.keys import name_traces, start_key
from normalizer.names.sound.sounds import SoundTables
from normalizer.names.sound.tokens import NAME, SoundToken, fold_word, sound_token, split_tokens

ARTICLE = "+"
"""The key of a word that may be an article: any name may begin with one."""

_JOINT = "+"
_SERVANT = "abd"


def start_keys(tokens: tuple[SoundToken, ...], tables: SoundTables) -> frozenset[str]:
    """The keys under which the first word of a spelling of this name can stand."""
    keys = {ARTICLE}
    for start in _starts(tokens, tables):
        keys.update(map(start_key, name_traces(start, tables)))
    return frozenset(keys)


def first_keys(word: str, tables: SoundTables) -> frozenset[str]:
    """The keys of one word of a text as it may stand at the start of a name."""
    folded, grammar = fold_word(word, tables), tables.grammar
    if not folded:
        return frozenset()
    keys: set[str] = set()
    if folded in grammar.articles or folded == "the" or grammar.sun_letter(folded):
        keys.add(ARTICLE)
    if folded in grammar.servant:
        folded = _SERVANT
    keys.update(map(start_key, name_traces(split_tokens(folded, tables, graphemes=False), tables)))
    if len(folded) > 4 and grammar.sun_letter(folded[-2:]):
        shorter = sound_token(folded[:-2], NAME, tables, graphemes=False)
        keys.update(map(start_key, name_traces([shorter], tables)))
    return frozenset(keys)


def _starts(tokens: tuple[SoundToken, ...], tables: SoundTables) -> Iterator[tuple[SoundToken, ...]]:
    """The first token, what it may be shortened to, and the first two written as one."""
    yield tokens[:1]
    if len(tokens) > 1:
        yield tokens[:2]
    text = tokens[0].text
    fronts = {
        _SERVANT if text.startswith(_SERVANT) else "",
        text.rpartition(_JOINT)[0],
        *(text.removesuffix(ending) for ending in tables.god_endings),
    }
    for front in fronts - {"", text}:
        yield (sound_token(front, NAME, tables, graphemes=False),)
