"""How often a word is written in a language.

Frequencies come from wordfreq (data CC BY-SA 4.0), loaded at first use only.
"""

from functools import lru_cache


@lru_cache(maxsize=50_000)
def frequency(word: str, language: str, *, among: str = "best") -> float:
    """The Zipf frequency of a lower-case word (7: in every second sentence, 0: unknown).

    `among="small"` knows only words from about 3 upwards, and loads in a tenth of the time.
    """
    from wordfreq import zipf_frequency  # its tables load at first use

    try:
        return float(zipf_frequency(word, language, wordlist=among))
    except (LookupError, ImportError):  # no list, or none without a segmenter for the language
        return 0.0


def common_words(language: str) -> list[str]:
    """The words of a language of a Zipf frequency of 3 and more, the commonest first; none for one without a list."""
    from wordfreq import iter_wordlist

    try:
        return list(iter_wordlist(language, wordlist="small"))
    except (LookupError, ImportError):
        return []
