"""The forms of English words: the plural of a noun, the third person of a verb, and which noun a plural is of."""

from collections.abc import Mapping

from normalizer.rulebook.page import Page
from normalizer.text.language import LanguageData

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
    return page.language.kept(plurals).get(noun)


def singular(noun: str, page: Page) -> str | None:
    """The noun of which a word is the plural; None when it is no plural that is known."""
    return page.language.kept(_singulars).get(noun)


def plurals(language: LanguageData) -> Mapping[str, str]:
    """The plural of every noun that can be counted."""
    regular, irregular = (language.words.get(slot, ()) for slot in ("count_noun", "irregular_plural"))
    return {noun: with_s(noun) for noun in regular} | {pair.split()[0]: pair.split()[1] for pair in irregular}


def third_persons(language: LanguageData) -> frozenset[str]:
    """The third persons of the verbs that are never nouns."""
    return frozenset(map(with_s, language.words.get("clear_verb", ())))


def _singulars(language: LanguageData) -> Mapping[str, str]:
    return {many: one for one, many in plurals(language).items()}
