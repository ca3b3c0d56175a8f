"""The family names of a text that stand behind the given name of a man or of a woman."""

import re
from functools import lru_cache

from normalizer.rulebook.page import Page
from normalizer.text.view import View

_NAME = re.compile(r"(?<![\w’'-])[A-ZÀ-ÞĀ-Ž][\w’'-]*\w(?: [A-ZÀ-ÞĀ-Ž][\w’'-]*\w){1,3}")


def family_gender(page: Page, family: str) -> str:
    """`male` or `female` when all who bear the family name in the text are; empty when that is not known."""
    male, female = _families(page.view)
    if (family in male) == (family in female):
        return ""
    return "male" if family in male else "female"


@lru_cache(maxsize=2)
def _families(view: View) -> tuple[frozenset[str], frozenset[str]]:
    """The family names of men and those of women."""
    names = view.language.word_set("male_name"), view.language.word_set("female_name")
    found: tuple[set[str], set[str]] = (set(), set())
    for match in _NAME.finditer(view.text):
        given, *others = match.group().split(" ")
        for place, gendered in enumerate(names):
            if _is_of(given, gendered) and not _is_of(given, names[1 - place]):
                found[place].update(others)
    return frozenset(found[0]), frozenset(found[1])


def _is_of(given: str, names: frozenset[str]) -> bool:
    return given in names or given.partition("-")[0] in names
