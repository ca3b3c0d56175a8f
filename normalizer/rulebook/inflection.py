"""The forms of English words: the plural of a noun, the third person of a verb, and which noun a plural is of."""

from collections.abc import Mapping
from functools import lru_cache

from normalizer.rulebook.page import Page

_HISSING = ("s", "x", "z", "ch", "sh")


def with_s(word: str) -> str:
    """A regular plural, or the third person of a verb.

    >>> [with_s(word) for word in ("lamp", "city", "boy", "bus", "policeman")]
    ['lamps', 'cities', 'boys', 'buses', 'policemen']
    """
    if word.endswith("man"):
        return f"{word[:-3]}men"
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}ies"
    return word + ("es" if word.endswith(_HISSING) else "s")


def plural(noun: str, page: Page) -> str | None:
    """The plural of a noun that can be counted; None of any other word."""
    return _plurals(page.words("count_noun"), page.words("irregular_plural")).get(noun)


def singular(noun: str, page: Page) -> str | None:
    """The noun of which a word is the plural; None when it is no plural that is known."""
    return _singulars(page.words("count_noun"), page.words("irregular_plural")).get(noun)


@lru_cache(maxsize=4)
def _plurals(regular: tuple[str, ...], irregular: tuple[str, ...]) -> Mapping[str, str]:
    return {noun: with_s(noun) for noun in regular} | {pair.split()[0]: pair.split()[1] for pair in irregular}


@lru_cache(maxsize=4)
def _singulars(regular: tuple[str, ...], irregular: tuple[str, ...]) -> Mapping[str, str]:
    return {many: one for one, many in _plurals(regular, irregular).items()}
