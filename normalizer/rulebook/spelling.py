"""Two spellings of a word held against each other: what transliterations differ in is levelled."""

import re
from collections.abc import Iterable
from functools import lru_cache

from normalizer.rulebook.rule import Evidence, Hit
from normalizer.text.beginning import common_beginning
from normalizer.text.fold import fold_word

_LEVELLED = (("x", "ks"), ("y", "i"), ("j", "i"), ("ph", "f"), ("kh", "h"), ("ch", "h"), ("ou", "u"), ("w", "v"))
_CLOSER = (
    ("ck", "k"),
    ("qui", "ki"),
    ("que", "ke"),
    ("q", "k"),
    ("gh", "g"),
    ("dh", "d"),
    ("tch", "c"),
    ("ee", "i"),
    ("oo", "u"),
    ("ts", "z"),
    ("tz", "z"),
)
_WRITTEN_OUT = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("ss", "s"))
_ENDS = re.compile(r"(?<=[oe])(?:ff|w)$")
_DOUBLED = re.compile(r"^i(?=e)|(.)(?=\1)")
_VOWELS = re.compile("[aeiou]")


@lru_cache(maxsize=50_000)
def sounds(name: str) -> str:
    """A name as it sounds, roughly.

    >>> sounds("Maxim") == sounds("Maksim"), sounds("Yelena") == sounds("Elena"), sounds("Maria") == sounds("Mario")
    (True, True, False)
    """
    return _DOUBLED.sub("", _replaced(fold_word(name), _LEVELLED))


@lru_cache(maxsize=50_000)
def levelled(name: str) -> str:
    """A rare name as it sounds, more roughly than a given name.

    >>> levelled("Kharakoosh") == levelled("Kharaqush")
    True
    """
    level = _replaced(_ENDS.sub("v", fold_word(name)), _CLOSER)
    return sounds(re.sub("[-’']", "", level))


@lru_cache(maxsize=50_000)
def consonants(name: str) -> str:
    """The consonants of a name as it sounds, roughly; of names that begin with a vowel that too. G and h are one.

    >>> consonants("Galeyev") == consonants("Galeev"), consonants("Oleg") == consonants("Oleh"), consonants("Anna")
    (True, True, 'an')
    """
    level = levelled(name)
    return ("a" if _VOWELS.match(level) else "") + _DOUBLED.sub("", _VOWELS.sub("", level).replace("g", "h"))


def is_old_romanian(one: str, other: str) -> bool:
    """Whether two names differ by the vowel alone that Romanian wrote as i, and writes as a.

    >>> is_old_romanian("Bârlad", "Birlad"), is_old_romanian("Bârlad", "Barlad")
    (True, False)
    """
    if "â" not in one + other:
        return False
    one, other = (fold_word(name.replace("â", "i").replace("î", "i")) for name in (one, other))
    return one == other


def name_forms(words: Iterable[str]) -> set[str]:
    """The words, in lower case too, and what stands before their hyphens: all that may be a name.

    >>> sorted(name_forms(["Marie-Laure", "came"]))
    ['Marie', 'Marie-Laure', 'came', 'marie-laure']
    """
    words = set(words)
    return words | set(map(str.lower, words)) | {word.partition("-")[0] for word in words if "-" in word}


@lru_cache(maxsize=50_000)
def unaccented(word: str) -> str:
    """A word without accents, the German and Nordic ones written out or not.

    >>> unaccented("Pölzl") == unaccented("Poelzl")
    True
    """
    return _replaced(fold_word(word), _WRITTEN_OUT)


def vowels_levelled(given: str) -> str:
    """A given name as it sounds, the vowels inside it levelled as Arabic levels them.

    >>> vowels_levelled("mohamed") == vowels_levelled("muhamad"), vowels_levelled("maria") == vowels_levelled("mario")
    (True, False)
    """
    return given[:1] + given[1:-1].replace("o", "u").replace("e", "a") + given[-1:]


def is_turned(one: str, other: str) -> bool:
    """Whether two words differ by two neighbouring letters that changed places, behind the first.

    >>> is_turned("ayala", "alaya"), is_turned("ayala", "ayalo"), is_turned("brota", "borta")
    (True, False, True)
    """
    places = [place for place, (left, right) in enumerate(zip(one, other, strict=False)) if left != right]
    if len(one) != len(other) or len(places) != 2 or not places[0]:
        return False
    first, second = places
    return (one[first], one[second]) == (other[second], other[first])


def also_says(start: int, end: int, other: str, *, fix: str | None = None) -> Hit:
    """A name that the text also spells otherwise; the other spelling is the evidence, and may be the fix."""
    detail = f"the text also says “{other}”"
    return Hit(start, end, fix=fix, message=detail, evidence=(Evidence("text", detail, other),))


def _replaced(level: str, pairs: Iterable[tuple[str, str]]) -> str:
    for letters, letter in pairs:
        level = level.replace(letters, letter)
    return level


def is_one_letter_off(one: str, other: str) -> bool:
    """Whether two names, levelled, differ by one letter that is put in, left out, changed or turned: never the last.

    >>> is_one_letter_off("Bernasconi", "Bernaschoni"), is_one_letter_off("Tataje", "Tatage")
    (True, True)
    >>> is_one_letter_off("Belskov", "Belskova"), is_one_letter_off("Belskov", "Belskov")
    (False, False)
    """
    short, long = sorted((levelled(one), levelled(other)), key=len)
    if short == long or len(long) - len(short) > 1 or short[-1] != long[-1]:
        return False
    place = common_beginning(short, long)
    if len(short) < len(long):
        return short[place:] == long[place + 1 :]
    return short[place + 1 :] == long[place + 1 :] or is_turned(short, long)
