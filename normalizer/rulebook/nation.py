"""What country a text speaks of, and what the acronyms mean that only its readers know."""

from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from normalizer.lexicon.frequency import frequency
from normalizer.rulebook.page import Page
from normalizer.text.language import LanguageData
from normalizer.text.view import View

_SURER, _LEAST, _RARE = 20, 2, 3.1
_SHORT, _UNHEARD, _NO_LANGUAGE, _LEFT = 2, 2.6, ("none",), "acronym_left_"


def national_meaning(page: Page, acronym: str) -> str:
    """What an English paper would write for an acronym of a country that the text speaks of; empty when it is none.

    Acronyms, countries and meanings stand in the slot `nation_acronym` (`ro DNA=anti-corruption
    prosecutors`), the words that show the country in `nation_word` (`Bucharest=ro`). When an acronym
    belongs to several countries of the text, the one that more words show is meant. Letters of a country
    (`nation_letter`: `ěřů=cz`), its given names (`nation_given`) and the ends of its family names
    (`nation_family`) show it less surely than its words and coins (`nation_coin`) do, and two words must
    have them. Of an acronym hardly known elsewhere, that of a country of the same language counts too
    (`nation_kin`): a text that shows Portugal may well be Brazil's.
    """
    by_nation = page.language.kept(_meanings).get(acronym)
    if by_nation is None:
        return ""
    shown = [nation for nation, _ in _shown(page.view).most_common()]
    if shown and frequency(acronym.lower(), page.language.code) < _RARE:
        kin = page.language.kept(_kin_of_nations)
        shown += [other for nation in shown for other in kin.get(nation, "").split()]
    return next((by_nation[nation] for nation in shown if nation in by_nation), "")


def acronym_meaning(page: Page, acronym: str) -> str:
    """What an acronym means in a country that the text speaks of, else in one of the source language."""
    return national_meaning(page, acronym) or _meaning_by_source(page, acronym)


def _meaning_by_source(page: Page, acronym: str) -> str:
    """What an acronym means in the countries of the source language, where the caller or the text tells it.

    The slot `nation_of_language` has them (`ru=ru by kz`). Short acronyms and such as the target
    language has itself want a text that shows its country; those of the slots `acronym_left_` are found
    without it.
    """
    by_nation = page.language.kept(_meanings).get(acronym)
    if by_nation is None or len(acronym) <= _SHORT or page.admits(_NO_LANGUAGE):
        return ""
    if acronym in page.word_set("acronym_known") or frequency(acronym.lower(), page.language.code) > _UNHEARD:
        return ""
    nations_of = page.language.kept(_nations_of_languages)
    told = [code for code in nations_of if page.admits((code,))]
    if any(acronym in page.words(_LEFT + code) for code in told):
        return ""
    nations = " ".join(nations_of[code] for code in told).split()
    return next((by_nation[nation] for nation in nations if nation in by_nation), "")


@lru_cache(maxsize=2)
def _shown(view: View) -> Counter[str]:
    """How surely the words of a text, and their letters, show each country; asked for each of its acronyms."""
    return _words_shown(view) + _coins_shown(view) + _letters_shown(view) + _names_shown(view)


def _words_shown(view: View) -> Counter[str]:
    """How many words show each country, each counted as much as several that have its letters."""
    nation_of = view.language.kept(_nation_of_words)
    shown = Counter(nation_of[word] for word in view.capitalised if word in nation_of)
    return Counter({nation: _SURER * count for nation, count in shown.items()})


def _coins_shown(view: View) -> Counter[str]:
    """The countries whose coins are spoken of, each counted as one of their words."""
    nations_of = view.language.kept(_nations_of_coins)
    return Counter(
        {nation: _SURER for coin in nations_of.keys() & view.vocabulary for nation in nations_of[coin].split()}
    )


def _names_shown(view: View) -> Counter[str]:
    """How many given names and ends of family names of each country there are, two at least."""
    given, ends = view.language.kept(_nations_of_given), view.language.kept(_nations_of_ends)
    shown = Counter[str]()
    for word in view.capitalised:
        nations = given.get(word) or next((ends[end] for end in ends if word.endswith(end)), "")
        shown.update(nations.split())
    return Counter({nation: count for nation, count in shown.items() if count >= _LEAST})


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
    return _nations_by(language, "nation_word")


def _nations_of_letters(language: LanguageData) -> Mapping[str, str]:
    """Letters → the countries they show."""
    return _nations_by(language, "nation_letter")


def _nations_of_coins(language: LanguageData) -> Mapping[str, str]:
    """Coin → the countries it shows."""
    return _nations_by(language, "nation_coin")


def _nations_of_languages(language: LanguageData) -> Mapping[str, str]:
    """Source language → the countries whose papers are written in it."""
    return _nations_by(language, "nation_of_language")


def _nations_of_ends(language: LanguageData) -> Mapping[str, str]:
    """End of a family name → the countries it shows."""
    return _nations_by(language, "nation_family")


def _nations_of_given(language: LanguageData) -> Mapping[str, str]:
    """Given name → the countries it shows.

    >>> _nations_of_given(LanguageData("en", words={"nation_given": ("Zdeněk Jiří=cz",)}))
    {'Zdeněk': 'cz', 'Jiří': 'cz'}
    """
    names = _nations_by(language, "nation_given")
    return {name: nations for together, nations in names.items() for name in together.split()}


def _kin_of_nations(language: LanguageData) -> Mapping[str, str]:
    """Country → all that speak its language.

    >>> _kin_of_nations(LanguageData("en", words={"nation_kin": ("pt br",)}))
    {'pt': 'pt br', 'br': 'pt br'}
    """
    return {nation: kin for kin in language.words.get("nation_kin", ()) for nation in kin.split()}


def _nations_by(language: LanguageData, slot: str) -> Mapping[str, str]:
    return dict(item.split("=") for item in language.words.get(slot, ()))
