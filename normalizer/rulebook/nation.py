"""What country a text speaks of, and what the acronyms mean that only its readers know."""

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from normalizer.rulebook.page import Page
from normalizer.text.view import View

_SURER, _LEAST = 20, 2


def national_meaning(page: Page, acronym: str) -> str:
    """What an English paper would write for an acronym of a country that the text speaks of; empty when it is none.

    Acronyms, countries and meanings stand in the slot `nation_acronym` (`ro DNA=anti-corruption
    prosecutors`), the words that show the country in `nation_word` (`Bucharest=ro`). When an acronym
    belongs to several countries of the text, the one that more words show is meant. Letters of a country
    (`nation_letter`: `ěřů=cz`) show it less surely than its words do, and two words must have them.
    """
    by_nation = _meanings(page.words("nation_acronym")).get(acronym)
    if by_nation is None:
        return ""
    shown = _shown(page.view, page.words("nation_word"), page.words("nation_letter"))
    return next((by_nation[nation] for nation, _ in shown.most_common() if nation in by_nation), "")


@lru_cache(maxsize=2)
def _shown(view: View, words: tuple[str, ...], letters: tuple[str, ...]) -> Counter[str]:
    """How surely the words of a text, and their letters, show each country; asked for each of its acronyms."""
    return _words_shown(view, _nations(words)) + _letters_shown(view, _nations(letters))


def _words_shown(view: View, nation_of: Mapping[str, str]) -> Counter[str]:
    """How many words show each country, each counted as much as several that have its letters."""
    shown = Counter(nation_of[word] for word in view.capitalised if word in nation_of)
    return Counter({nation: _SURER * count for nation, count in shown.items()})


def _letters_shown(view: View, nations_of: Mapping[str, str]) -> Counter[str]:
    """How many words have letters of each country, two at least."""
    shown = Counter[str]()
    strange = set(view.strange)
    for letters, nations in nations_of.items():
        found = strange.intersection(letters)
        count = sum(not found.isdisjoint(word) for word in view.capitalised) if found else 0
        if count >= _LEAST:
            shown.update(dict.fromkeys(nations.split(), count))
    return shown


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
    """Word or letters → the country or countries they show.

    >>> _nations(("Bucharest=ro",))
    {'Bucharest': 'ro'}
    """
    return dict(item.split("=") for item in listed)
