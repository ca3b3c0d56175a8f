"""What a language calls the places and bodies that English knows under other names, kept beside the lexicon."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

import msgspec

from normalizer.edits.edit import Safety
from normalizer.lexicon.cache import kept_table
from normalizer.lexicon.entry import Lexicon, NameEntry
from normalizer.lexicon.frequency import frequency
from normalizer.lexicon.packed import pack
from normalizer.rulebook.page import Page
from normalizer.rulebook.rule import Bound, Evidence, Hit, Rule, Strength
from normalizer.text.fold import fold
from normalizer.text.language import LanguageData

_SECTION, _COUNTRY, _TOWN = "names", "names/countries.yaml", ("names/cities.yaml", "names/world-cities.tsv")
_WORD_BEFORE = re.compile(r"(?<![\w'’-])([^\W\d_]+(?: [^\W\d_]+)?)([ \u00a0])\Z|(?<![^\W\d_])([^\W\d_]+['’])\Z")
_VOWELS, _REACH = "aeiouy", 40
_MARGIN = 0.5
"""How much rarer, on a scale of tens, an English name of one word is than the language's own: else both are in use."""


class OwnName(msgspec.Struct, frozen=True, array_like=True):
    """What the language of a text calls an entity, in full and in letters, and whether it is a country or a town."""

    entity: str
    name: str
    acronym: str
    is_country: bool
    is_town: bool


Table = Mapping[str, OwnName]
Search = Callable[[Page, Table], Iterator[Hit]]


@dataclass(frozen=True)
class EnglishNamesFinder:
    """Finds by the English names of places; or, with `acronyms`, by the rule's literals, given the English acronyms.

    The places of the slot `kept_place` are left out.
    """

    find: Search
    acronyms: bool = False

    def bind(self, rule: Rule, language: LanguageData, lexicon: Lexicon, strength: Strength) -> Bound:
        """The search, given the table of the language."""
        table = english_names(lexicon, language.code, acronyms=self.acronyms)
        kept = () if self.acronyms else language.words.get("kept_place", ())
        table = {english: own for english, own in table.items() if english not in kept}
        literals = rule.literals(language) if self.acronyms else tuple(dict.fromkeys(map(fold, table)))
        return Bound(literals, lambda page: self.find(page, table))


def english_names(lexicon: Lexicon, language: str, *, acronyms: bool) -> Table:
    """What a language has in the place of English names of places, or of English acronyms."""
    what = "acronyms" if acronyms else "places"
    make = _acronyms if acronyms else _places
    name = f"english-{what}-{language}"
    sections = kept_table(
        lexicon, name, lambda: pack({_SECTION: msgspec.msgpack.encode(make(lexicon.names, language))}), of="names"
    )
    return msgspec.msgpack.decode(sections[_SECTION], type=dict[str, OwnName])


def _acronyms(names: Iterable[NameEntry], language: str) -> dict[str, OwnName]:
    """The English acronyms that the language has not, with the entities that it has an acronym for."""
    found: dict[str, OwnName] = {}
    own: set[str] = set()
    for entry in names:
        known = entry.acronym.get(language, ())
        own.update(known)
        for letters in entry.acronym.get("en", ()) if known else ():
            if letters.isalpha() and letters not in known:
                found.setdefault(letters, _own_name(entry, language))
    return {letters: name for letters, name in found.items() if letters not in own}


def _places(names: Iterable[NameEntry], language: str) -> dict[str, OwnName]:
    """The English names of places that the language calls otherwise, by more than accents and capitals."""
    found: dict[str, OwnName] = {}
    own: set[str] = set()
    for entry in names:
        name, english = entry.name.get(language, entry.name["en"]), entry.name["en"]
        own.update((_plain(name), *map(_plain, entry.short if language not in entry.name else ())))
        if entry.kind == "place" and _plain(name) != _plain(english) and _is_clear(english, name, language):
            found.setdefault(english, _own_name(entry, language))
    return {english: name for english, name in found.items() if _plain(english) not in own}


def _own_name(entry: NameEntry, language: str) -> OwnName:
    acronym = entry.acronym.get(language, ("",))[0]
    is_country, is_town = entry.source.startswith(_COUNTRY), entry.source.startswith(_TOWN)
    return OwnName(entry.id, entry.name.get(language, entry.name["en"]), acronym, is_country, is_town)


def _plain(name: str) -> str:
    """A name without its accents, hyphens and capitals."""
    letters = unicodedata.normalize("NFD", name.casefold().replace("-", " "))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _is_clear(english: str, own: str, language: str) -> bool:
    """Whether the language writes its own name clearly more often than the English one."""
    if " " in english:
        return english[0].isupper()
    names = (frequency(word.lower(), language) for word in (own.rsplit(maxsplit=1)[-1], english))
    return next(names) >= next(names) + _MARGIN


def own_name_hit(start: int, end: int, own: OwnName, message: str, edit: tuple[int, str] | None) -> Hit:
    """The hit of an English name; `edit` is where its edit begins and the text, none where it is only flagged."""
    return Hit(
        start,
        end,
        fix=edit[1] if edit else None,
        edit_span=(edit[0], end) if edit else None,
        message=message,
        safety=None if edit else Safety.FLAG,
        evidence=(Evidence("lexicon", own.entity, "english-names"),),
        entity=own.entity,
    )


def word_leading(page: Page, start: int) -> str:
    """The word before a place in the text, in small letters, with its apostrophe; empty behind a mark."""
    found = _WORD_BEFORE.search(page.text, max(0, start - _REACH), start)
    if found is None:
        return ""
    return (found[3] or found[1].split()[-1]).lower().replace("’", "'")


def in_place_of(page: Page, start: int, own: str) -> tuple[int, str] | None:
    """Where an edit begins that puts the own name at a place, and its text; None where the word before does not fit.

    `la` and such lose their vowel before another: the slot `before_vowel` says how, where a language does so.
    """
    cut = dict(item.split("=") for item in page.words("before_vowel"))
    found = _WORD_BEFORE.search(page.text, max(0, start - _REACH), start)
    if found is None or not cut:
        return start, own
    is_vowel = _plain(own[0]) in _VOWELS
    if found[3]:
        return (start, own) if is_vowel else None
    word = found[1].split()[-1]
    short = cut.get(word.lower()) if is_vowel else None
    if short is None:
        return start, own
    return start - len(word) - 1, (short[0].upper() if word[0].isupper() else short[0]) + short[1:] + own
