"""How often a word is written in a language.

Frequencies come from wordfreq (data CC BY-SA 4.0). Its lists take half a second and a hundred megabytes to load,
so the cache folder keeps them as tables that are read in place; wordfreq itself is asked for words in letters
that it may divide or rewrite.
"""

import re
from functools import cache, lru_cache
from types import ModuleType

from normalizer.lexicon.kept import cached_sections
from normalizer.lexicon.packed import PackedMap, key_of, pack

_SECTION = "words"
_EXTENDED = "".join(c for c in map(chr, range(0x101, 0x17F)) if c.islower() and c.casefold() == c)
_PLAIN = re.compile(f"[a-zà-öø-ÿ{_EXTENDED}șț]+")
"""Words that every language written in such letters takes as they are, but for what hangs below s and t."""
_OF_NO_LIST = re.compile(f"[^\\W\\d_a-zªºß-öø-ÿ{_EXTENDED}șț]|[\u0300-\u036f]")
"""A letter that no word in lower case has in a list of Europe's languages written in Latin letters."""
_TO_COMMAS, _TO_CEDILLAS = str.maketrans("şţ", "șț"), str.maketrans("șț", "şţ")
_BELOW = {"ro": _TO_COMMAS, "tr": _TO_CEDILLAS, "az": _TO_CEDILLAS, "kk": _TO_CEDILLAS}
"""The letters that a language writes where another has a comma or a cedilla below."""
_WITHOUT_SPACES = frozenset({"ja", "ko", "zh"})
_STEPS = 100
"""So many steps of the Zipf scale wordfreq tells apart between two whole numbers."""


@lru_cache(maxsize=50_000)
def frequency(word: str, language: str, *, among: str = "best") -> float:
    """The Zipf frequency of a lower-case word (7: in every second sentence, 0: unknown).

    `among="small"` knows only words from about 3 upwards.

    >>> frequency("house", "en") > frequency("gira", "en") > frequency("house", "xx")
    True
    """
    if language in _WITHOUT_SPACES or not _PLAIN.fullmatch(word):
        return _of_wordfreq(word, language, among)
    below = _BELOW.get(language)
    steps = _table(language, among).get(key_of(word.translate(below) if below else word))
    return steps[0] / _STEPS if steps else 0.0


def is_of_latin_letters(word: str) -> bool:
    """Whether a lower-case word may stand in a list of a European language written in Latin letters.

    >>> is_of_latin_letters("łąka"), is_of_latin_letters("ˈbʁaːms"), is_of_latin_letters("город")
    (True, False, False)
    """
    return _OF_NO_LIST.search(word) is None


def common_words(language: str) -> list[str]:
    """The words of a language of a Zipf frequency of 3 and more, the commonest first; none for one without a list."""
    try:
        return list(_wordfreq().iter_wordlist(language, wordlist="small"))
    except (LookupError, ImportError):
        return []


@cache
def _wordfreq() -> ModuleType:
    """The library, loaded at first use; of a language without a list it takes the nearest (`nb` for `no`), unsaid."""
    import logging

    import wordfreq

    logging.getLogger("wordfreq").setLevel(logging.ERROR)
    return wordfreq


def _of_wordfreq(word: str, language: str, among: str) -> float:
    try:
        return float(_wordfreq().zipf_frequency(word, language, wordlist=among))
    except (LookupError, ImportError):  # no list, or none without a segmenter for the language
        return 0.0


@cache
def _table(language: str, among: str) -> PackedMap:
    """The steps of the plain words of a list, kept in the cache folder."""
    kept = cached_sections(f"frequency-{among}-{language}", lambda: _compiled(language, among))
    return PackedMap(kept[_SECTION])


def _compiled(language: str, among: str) -> bytes:
    wordfreq = _wordfreq()
    try:
        shares = wordfreq.get_frequency_dict(language, among)
    except LookupError:
        shares = {}
    steps = {share: (round(_STEPS * wordfreq.freq_to_zipf(share)),) for share in set(shares.values())}
    plain = ((key_of(word), steps[share]) for word, share in shares.items() if _PLAIN.fullmatch(word))
    return pack({_SECTION: PackedMap.build(plain)})
