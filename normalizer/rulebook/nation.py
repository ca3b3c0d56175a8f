"""What country a text speaks of, and what the acronyms mean that only its readers know."""

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from normalizer.rulebook.page import Page
from normalizer.text.language import LanguageData
from normalizer.text.view import View

_SURER, _LEAST = 20, 2


def national_meaning(page: Page, acronym: str) -> str:
    """What an English paper would write for an acronym of a country that the text speaks of; empty when it is none.

    Acronyms, countries and meanings stand in the slot `nation_acronym` (`ro DNA=anti-corruption
    prosecutors`), the words that show the country in `nation_word` (`Bucharest=ro`). When an acronym
    belongs to several countries of the text, the one that more words show is meant. Letters of a country
    (`nation_letter`: `ěřů=cz`) show it less surely than its words do, and two words must have them.
    """
    by_nation = page.language.kept(_meanings).get(acronym)
    if by_nation is None:
        return ""
    shown = _shown(page.view)
    return next((by_nation[nation] for nation, _ in shown.most_common() if nation in by_nation), "")


@lru_cache(maxsize=2)
def _shown(view: View) -> Counter[str]:
    """How surely the words of a text, and their letters, show each country; asked for each of its acronyms."""
    return _words_shown(view) + _letters_shown(view)


def _words_shown(view: View) -> Counter[str]:
    """How many words show each country, each counted as much as several that have its letters."""
    nation_of = view.language.kept(_nation_of_words)
    shown = Counter(nation_of[word] for word in view.capitalised if word in nation_of)
    return Counter({nation: _SURER * count for nation, count in shown.items()})


def _letters_shown(view: View) -> Counter[str]:
    """How many words have letters of each country, two at least."""
    shown = Counter[str]()
    strange = set(view.strange)
    for letters, nations in view.language.kept(_nations_of_letters).items():
        found = strange.intersection(letters)
        count = sum(not found.isdisjoint(word) for word in view.capitalised) if found else 0
        if count >= _LEAST:
            shown.update(dict.fromkeys(nations.split(), count))
    return shown


def _meanings(language: LanguageData) -> Mapping[str, Mapping[str, str]]:
    """Acronym → code of a country → meaning.

    >>> _meanings(LanguageData("en", words={"nation_acronym": ("ro DNA=anti-corruption prosecutors",)}))
    {'DNA': {'ro': 'anti-corruption prosecutors'}}
    """
    meanings: dict[str, dict[str, str]] = {}
    for item in language.words.get("nation_acronym", ()):
        acronym, _, meaning = item.partition("=")
        nation, _, acronym = acronym.partition(" ")
        meanings.setdefault(acronym, {})[nation] = meaning
    return meanings


def _nation_of_words(language: LanguageData) -> Mapping[str, str]:
    """Word → the country it shows.

    >>> _nation_of_words(LanguageData("en", words={"nation_word": ("Bucharest=ro",)}))
    {'Bucharest': 'ro'}
    """
    return dict(item.split("=") for item in language.words.get("nation_word", ()))


def _nations_of_letters(language: LanguageData) -> Mapping[str, str]:
    """Letters → the countries they show."""
    return dict(item.split("=") for item in language.words.get("nation_letter", ()))
