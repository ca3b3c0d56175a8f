"""Whether a word belongs to another language, by how often it is written in each."""

from functools import lru_cache

from normalizer.lexicon.frequency import frequency, is_of_latin_letters
from normalizer.lexicon.ordinary import is_ordinary
from normalizer.lexicon.word_classes import word_classes

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
    "no",
)
__all__ = ["SOURCES", "far_foreign", "foreign_languages", "frequency", "is_ordinary", "plain_word", "plainly_foreign"]
_RARE, _COMMON, _STEP = 1.95, 2.8, 1.6
_HARDLY, _FREQUENT, _FAR = 2.1, 4.0, 2.4
_HEARD, _NATIVE, _FARTHER = 3.0, 4.2, 2.4


@lru_cache(maxsize=100_000)
def foreign_languages(words: str, target: str, sources: tuple[str, ...] = SOURCES) -> tuple[str, ...]:
    """The languages in which all the words are common while the target language hardly knows them.

    >>> foreign_languages("sirio", "en")[:1]
    ('es',)
    >>> foreign_languages("the", "en")
    ()
    """
    parts = words.split()
    if not all(map(is_of_latin_letters, parts)) or all(is_ordinary(word, target) for word in parts):
        return ()
    own = min(frequency(word, target) for word in parts)
    if own >= _RARE:
        return ()
    scores = {code: min(frequency(word, code, among="small") for word in parts) for code in sources if code != target}
    best = max(scores.values())
    fitting = [code for code, score in scores.items() if score >= max(_COMMON, own + _STEP, best - 0.4)]
    return tuple(sorted(fitting, key=lambda code: -scores[code]))


@lru_cache(maxsize=100_000)
def plainly_foreign(word: str, target: str) -> tuple[str, ...]:
    """The languages in which a word is frequent while the target language has it a few hundred times less often.

    Names of people and places, which every language has, mostly fall short of that.

    >>> plainly_foreign("policía", "en")[:1], plainly_foreign("garcía", "en")
    (('es',), ())
    """
    if is_ordinary(word, target):
        return ()
    own = frequency(word, target)
    if own > _HARDLY:
        return ()
    return _most_frequent(word, target, max(_FREQUENT, own + _FAR))


@lru_cache(maxsize=100_000)
def far_foreign(word: str, target: str) -> tuple[str, ...]:
    """The languages in which a word is frequent that the target has in names and citations only, and in no dictionary.

    >>> far_foreign("campo", "en")[:1], far_foreign("camp", "en")
    (('it',), ())
    """
    own = frequency(word, target)
    if own > _HEARD or not is_of_latin_letters(word) or word in word_classes():
        return ()
    return _most_frequent(word, target, max(_NATIVE, own + _FARTHER))


def _most_frequent(word: str, target: str, least: float) -> tuple[str, ...]:
    """The languages other than the target that have a word most often, if they have it so often at least."""
    scores = {code: frequency(word, code, among="small") for code in SOURCES if code != target}
    best = max(scores.values())
    if best < least:
        return ()
    return tuple(sorted((code for code in scores if scores[code] >= best - 0.4), key=lambda code: -scores[code]))


def plain_word(word: str, least: int) -> str:
    """A folded word without hyphens and apostrophes around it; empty when it is short or not of plain letters.

    >>> [plain_word(word, 4) for word in ("'gira", "the", "don't", "suelta-")]
    ['gira', '', '', 'suelta']
    """
    bare = word if word.isalpha() else word.strip("'-")
    return bare if len(bare) >= least and bare.isascii() and bare.isalpha() else ""
