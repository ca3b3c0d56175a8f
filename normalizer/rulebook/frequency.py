"""Whether a word belongs to another language, by how often it is written in each.

Frequencies come from wordfreq (data CC BY-SA 4.0), loaded at first use only.
"""

from collections.abc import Iterable
from functools import lru_cache

SOURCES = (
    "es",
    "fr",
    "it",
    "pt",
    "de",
    "nl",
    "pl",
    "ca",
    "ro",
    "sv",
    "da",
    "tr",
    "cs",
    "fi",
    "hu",
    "is",
    "id",
    "lv",
    "lt",
    "nb",
)
_RARE, _COMMON, _STEP = 1.95, 2.8, 1.6


@lru_cache(maxsize=20_000)
def frequency(word: str, language: str) -> float:
    """The Zipf frequency of a lower-case word (7: in every second sentence, 0: unknown)."""
    from wordfreq import zipf_frequency  # its tables load at first use

    try:
        return float(zipf_frequency(word, language))
    except (LookupError, ImportError):  # no list, or none without a segmenter for the language
        return 0.0


def foreign_languages(words: str, target: str, sources: Iterable[str] = SOURCES) -> tuple[str, ...]:
    """The languages in which all the words are common while the target language hardly knows them.

    >>> foreign_languages("sirio", "en")[:1]
    ('es',)
    >>> foreign_languages("the", "en")
    ()
    """
    parts = words.split()
    own = min(frequency(word, target) for word in parts)
    if own >= _RARE:
        return ()
    scores = {code: min(frequency(word, code) for word in parts) for code in sources if code != target}
    best = max(scores.values())
    fitting = [code for code, score in scores.items() if score >= max(_COMMON, own + _STEP, best - 0.4)]
    return tuple(sorted(fitting, key=lambda code: -scores[code]))
