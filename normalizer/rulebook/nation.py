"""What country a text speaks of, and what the acronyms mean that only its readers know."""

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from normalizer.rulebook.page import Page


def national_meaning(page: Page, acronym: str) -> str:
    """What an English paper would write for an acronym of a country that the text speaks of; empty when it is none.

    Acronyms, countries and meanings stand in the slot `nation_acronym` (`ro DNA=anti-corruption
    prosecutors`), the words that show the country in `nation_word` (`Bucharest=ro`). When an acronym
    belongs to several countries of the text, the one that more words show is meant.
    """
    by_nation = _meanings(page.words("nation_acronym")).get(acronym)
    if by_nation is None:
        return ""
    nation_of = _nations(page.words("nation_word"))
    shown = Counter(nation_of[word] for word in page.view.capitalised if word in nation_of)
    return next((by_nation[nation] for nation, _ in shown.most_common() if nation in by_nation), "")


@lru_cache(maxsize=8)
def _meanings(listed: tuple[str, ...]) -> Mapping[str, Mapping[str, str]]:
    """Acronym → code of a country → meaning.

    >>> _meanings(("ro DNA=anti-corruption prosecutors",))
    {'DNA': {'ro': 'anti-corruption prosecutors'}}
    """
    meanings: dict[str, dict[str, str]] = {}
    for item in listed:
        acronym, _, meaning = item.partition("=")
        nation, _, acronym = acronym.partition(" ")
        meanings.setdefault(acronym, {})[nation] = meaning
    return meanings


@lru_cache(maxsize=8)
def _nations(listed: tuple[str, ...]) -> Mapping[str, str]:
    """Word → the country it shows.

    >>> _nations(("Bucharest=ro",))
    {'Bucharest': 'ro'}
    """
    return dict(item.split("=") for item in listed)
