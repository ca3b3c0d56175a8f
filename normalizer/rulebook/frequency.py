"""Whether a word belongs to another language, by how often it is written in each."""

from functools import lru_cache

from normalizer.lexicon.frequency import frequency
from normalizer.lexicon.ordinary import is_ordinary

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
__all__ = ["SOURCES", "foreign_languages", "frequency", "is_ordinary", "plain_word"]
_RARE, _COMMON, _STEP = 1.95, 2.8, 1.6


@lru_cache(maxsize=100_000)
def foreign_languages(words: str, target: str, sources: tuple[str, ...] = SOURCES) -> tuple[str, ...]:
    """The languages in which all the words are common while the target language hardly knows them.

    >>> foreign_languages("sirio", "en")[:1]
    ('es',)
    >>> foreign_languages("the", "en")
    ()
    """
    parts = words.split()
    if all(is_ordinary(word, target) for word in parts):
        return ()
    own = min(frequency(word, target) for word in parts)
    if own >= _RARE:
        return ()
    scores = {code: min(frequency(word, code, among="small") for word in parts) for code in sources if code != target}
    best = max(scores.values())
    fitting = [code for code, score in scores.items() if score >= max(_COMMON, own + _STEP, best - 0.4)]
    return tuple(sorted(fitting, key=lambda code: -scores[code]))


def plain_word(word: str, least: int) -> str:
    """A folded word without hyphens and apostrophes around it; empty when it is short or not of plain letters.

    >>> [plain_word(word, 4) for word in ("'gira", "the", "don't", "suelta-")]
    ['gira', '', '', 'suelta']
    """
    bare = word if word.isalpha() else word.strip("'-")
    return bare if len(bare) >= least and bare.isascii() and bare.isalpha() else ""
