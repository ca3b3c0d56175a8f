"""The keys under which names are known by sound, the same for compiled names and for the words of a text."""

from collections.abc import Callable
from functools import lru_cache

from normalizer.lexicon.packed import key_of
from normalizer.names.sound import SoundToken
from normalizer.names.sound.pieces import fine_keys, slip_keys, token_keys
from normalizer.names.sound.sounds import SoundTables

_MASK = (1 << 64) - 1
_STEP = 0x9E3779B97F4A7C15

_key_of = lru_cache(maxsize=50_000)(key_of)

CROWDED, CROWD = 48, 0xFFFFFFFF
"""So many tokens under one key are a crowd; the number that stands for one."""

PIECE = 1 << 31
"""Added to the number of a token that is only a piece of the second one of a name."""

BEGINS, GOES_ON = 1, 2
"""Said of a bucket: names of several tokens have their first token in it, or their second."""

MANY_STARTS = 50_000
"""From so many spellings on a word is not held for two written as one, nor for one with a slip of the pen."""

PART, FIRST, ALONE, JOINED, BEHIND, SLIP = "part", "first", "alone", "joined", "behind", "slip"
"""What a token may be in a name: a part of one of several tokens, its first word in a text, all of it,
all of one that is also written as two, all of one but the article, a part with a slip of the pen.
"""


def sound_key(role: str, key: str, script: str) -> int:
    """The key of the tokens of names in a script that have a role, by a key of their sound."""
    return _key_of(f"{role}\0{script}\0{key}")


def fine_key(role: str, key: str, script: str) -> int:
    """The key of tokens that share a sound key with very many others, by a finer key of their sound."""
    return _key_of(f"{role}\0{script}\0fine\0{key}")


def ordinary_key(key: str) -> int:
    """The key of the ordinary words that have a key of their sound."""
    return _key_of(f"ordinary\0{key}")


def alone_key(entity: str) -> int:
    """The key of the sounds of those names of an entity that are one token."""
    return key_of(f"alone\0{entity}")


def pair_key(one: int, other: int) -> int:
    """The key of the first two tokens of names by a bucket of each."""
    return (one * _STEP + (other >> 7) + (other << 40)) & _MASK or 1


def follow(chain: int, token: int) -> int:
    """The key of a row of token numbers, from the key of the row without its last."""
    return ((chain ^ (token + 1)) * _STEP + (chain >> 29)) & _MASK or 1


def part_buckets(
    token: SoundToken, script: str, tables: SoundTables, is_crowded: Callable[[int], bool]
) -> tuple[int, ...]:
    """The buckets a part of a name of several tokens is in: two that may be held for one another share one.

    A bucket is a key of the sound, of a crowded key a finer one.
    """
    keys = [sound_key(PART, key, script) for key in token_keys(token, tables)]
    roomy = [key for key in keys if not is_crowded(key)]
    if len(roomy) < len(keys):
        roomy.extend(fine_key(PART, key, script) for key in fine_keys(token, tables))
    return tuple(roomy)


def slip_buckets(token: SoundToken, script: str, tables: SoundTables) -> tuple[int, ...]:
    """The buckets of a part of a name that may be written with a slip of the pen."""
    return tuple(sound_key(SLIP, key, script) for key in slip_keys(token, tables))


def token_record(token: SoundToken, script: str) -> bytes:
    """A token as it is stored: its kind, its letters, and the script of the names it belongs to."""
    return f"{token.kind[0]}{token.text}\0{script}".encode("utf-8", "surrogatepass")


def record_parts(record: bytes) -> tuple[str, str, str]:
    """The first letter of the kind of a stored token, its letters, and its script."""
    letters, _, script = record.decode("utf-8", "surrogatepass").partition("\0")
    return letters[0], letters[1:], script
