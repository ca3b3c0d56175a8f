"""Whether a word is ordinary in a language, told without loading all that is known of frequencies."""

from functools import cache, lru_cache

from normalizer.lexicon.frequency import common_words
from normalizer.lexicon.kept import cached_sections
from normalizer.lexicon.packed import PackedMap, key_of, pack

_SECTION = "words"


@lru_cache(maxsize=50_000)
def is_ordinary(word: str, language: str) -> bool:
    """Whether a lower-case word has a Zipf frequency of 3 and more; none has in a language without a list.

    >>> is_ordinary("house", "en"), is_ordinary("gira", "en"), is_ordinary("house", "xx")
    (True, False, False)
    """
    return key_of(word) in _table(language)


@cache
def _table(language: str) -> PackedMap:
    """The ordinary words of a language, kept in the cache folder."""
    return PackedMap(cached_sections(f"ordinary-{language}", lambda: _compiled(language))[_SECTION])


def _compiled(language: str) -> bytes:
    return pack({_SECTION: PackedMap.build((key_of(word), ()) for word in common_words(language))})
