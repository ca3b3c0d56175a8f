"""Whether two full names that no lexicon has are one person's, spelled in two ways."""

import re
from difflib import SequenceMatcher
from functools import lru_cache

from normalizer.lexicon.frequency import frequency
from normalizer.rulebook.spelling import is_turned, levelled, sounds, vowels_levelled
from normalizer.text.fold import fold, fold_word

FullName = tuple[str, str]
"""A given name and a family name."""
LIKE = 0.75
"""How alike two names of one person are at least, as `likeness` has it."""
_FAMILY_LIKE, _FAMILY_LEAST, _LEAST = 0.83, 6, 4
_RARE, _UNCOMMON, _COMMON = 2.5, 3.5, 4.2
_SILENT = "xhtz"


@lru_cache(maxsize=50_000)
def is_same_family(one: str, other: str, language: str) -> bool:
    """Whether two family names are one, written in two ways; never a pair of husband and wife.

    >>> is_same_family("Alayona", "Ayalona", "es"), is_same_family("Belskov", "Belskova", "en")
    (True, False)
    """
    short, long = sorted((levelled(one), levelled(other)), key=len)
    common = max(frequency(word.lower(), language) for word in (one, other))
    if common <= _UNCOMMON and (is_turned(short, long) or _is_silent_end(*sorted((one, other), key=len))):
        return True
    if common <= _UNCOMMON and family_key(one) != family_key(other) and _mute(one) == _mute(other):
        return True
    if one == other or len(short) < _FAMILY_LEAST or common > _RARE:
        return False
    if short == long:
        return family_key(one) != family_key(other)
    is_gendered = long.startswith(short) or short[:-1] == long[:-1] or short[:-2] == long[:-2]
    return short[0] == long[0] and not is_gendered and likeness(short, long) >= _FAMILY_LIKE


def _mute(family: str) -> str:
    """A family name without what some spell and others do not: the h of Hebrew and Swedish names, Arabic g or j.

    >>> _mute("Dothan") == _mute("Dotan"), _mute("Al Ganabi") == _mute("al-Janabi"), _mute("Gal") == _mute("Jal")
    (True, True, False)
    """
    key = family_key(family).replace("h", "")
    return key.replace("g", "j") if key.startswith(("al", "el")) and len(key) > _FAMILY_LEAST else key


def _is_silent_end(short: str, long: str) -> bool:
    """Whether a word is another with a letter at its end that nobody speaks."""
    return len(short) >= _FAMILY_LEAST and long[:-1] == short and long[-1] in _SILENT


@lru_cache(maxsize=50_000)
def family_key(family: str) -> str:
    """What family names share that differ in marks and joints alone.

    >>> family_key("Al-Qasimi") == family_key("al Qasimi")
    True
    """
    return re.sub(r"[-’' ]", "", fold(family))


def is_same_person(one: FullName, other: FullName) -> bool:
    """Whether two full names that end alike are one person's, written in two ways.

    >>> is_same_person(("Maksim", "Belskov"), ("Maxim", "Belskov"))
    True
    >>> is_same_person(("Marie", "Dupont"), ("Marion", "Dupont"))
    False
    """
    if _straight(one) == _straight(other):
        return False
    if fold(" ".join(one)) == fold(" ".join(other)):
        return " ".join(one).lower() != " ".join(other).lower() and frequency(fold_word(one[1]), "en") < _COMMON
    return _is_same_given(one, other)


def _straight(name: FullName) -> tuple[str, ...]:
    return tuple(part.replace("’", "'") for part in name)


def _is_same_given(one: FullName, other: FullName) -> bool:
    given, other_given = sounds(one[0]), sounds(other[0])
    if given == other_given and one[0] != other[0]:
        return min(len(one[0]), len(one[1])) >= _LEAST and not (one[0].isupper() or other[0].isupper())
    if min(len(given), len(other_given)) < _LEAST or given[0] != other_given[0]:
        return False
    if vowels_levelled(given) == vowels_levelled(other_given):
        return one[0] != other[0]
    if given[-1] != other_given[-1] or given.startswith(other_given) or other_given.startswith(given):
        return False
    return max(likeness(given, other_given), likeness(other_given, given)) >= LIKE


def likeness(one: str, other: str) -> float:
    """How alike two words are, from 0 to 1; the order may matter (`difflib.SequenceMatcher`).

    >>> likeness("kim", "kim"), likeness("kim", "lor")
    (1.0, 0.0)
    """
    return SequenceMatcher(None, one, other).ratio()
