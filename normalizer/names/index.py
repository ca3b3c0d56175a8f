"""The names of a lexicon, ready to be looked up token by token."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec

from normalizer.lexicon.entry import NameEntry
from normalizer.lexicon.learned import Learned
from normalizer.lexicon.packed import PackedMap, unpack
from normalizer.names.compile import (
    common_key,
    compile_names,
    english_key,
    first_key,
    foreign_key,
    is_comparable,
    listed_key,
    part_key,
)
from normalizer.names.form import NOT, Form, forms_of, stands_as_listed
from normalizer.names.memo import Read, bound
from normalizer.names.ordinary import OrdinaryTable
from normalizer.names.sound import Judge, load_sound_tables
from normalizer.names.sound_index import SoundIndex
from normalizer.names.starts import Starts
from normalizer.names.tokens import folded_token
from normalizer.text.fold import fold, fold_key
from normalizer.text.language import LanguageData

_UNSEEN: Any = object()
_POSSESSIVE = re.compile("['’ʼ‘`´][sS]\\Z")


class Acronym(msgspec.Struct, frozen=True):
    """An acronym of an entity in other languages, and the English one."""

    text: str
    entity: str
    languages: tuple[str, ...]
    english: str
    meaning: str
    collides: bool
    source: str


class NameIndex:
    """What the entries that hold on a date are called, by list and by sound.

    Read from compiled tables (the sections of `compile_names`); entries are read when one is met. Bounded memos
    remember what each surface token can start, so that the cost of a text follows its
    vocabulary, not the size of the lexicon. `house_style` names the form to use by entity;
    `learned` is the name under which what words of texts can start is kept for later runs.
    """

    def __init__(
        self,
        entries: Sequence[NameEntry],
        house_style: Mapping[str, str],
        date: str = "",
        judge: Judge | None = None,
        compiled: Mapping[str, memoryview] | None = None,
        learned: str = "",
    ) -> None:
        data = unpack(memoryview(compile_names(entries, judge))) if compiled is None else compiled
        self._entries, self._date, self._learned = entries, date, learned
        self._house_style = dict(house_style)
        self._lists = PackedMap(data["lists"])
        self._forms: dict[int, tuple[Form, ...]] = {}
        self._longest: dict[str, int] = {}
        self._common: dict[str, bool] = {}
        self._pairs: dict[tuple[str, ...], bool] = {}
        self._listed: dict[tuple[str, ...], tuple[Form, ...]] = {}
        self._acronyms: dict[str, tuple[Acronym, ...]] = {}
        self._letters: dict[str, tuple[tuple[Acronym, ...], tuple[str, ...]]] = {}
        self._english: dict[str, tuple[str, ...]] = {}
        self._look_alikes: dict[str, tuple[str, ...]] = {}
        by_id: Mapping[str, NameEntry] | None = getattr(entries, "by_id", None)
        self._by_id = {entry.id: entry for entry in entries} if by_id is None else by_id
        self._own = self._house_forms()
        self._starts: dict[str, Starts] = {}
        self._runs: dict[tuple[str, bool], dict[str, Read]] = {}
        self.apart: set[str] = set()
        """Runs with an ordinary word behind them with which no listed name goes on, as they stood in texts."""
        self._plain: dict[str, tuple[int, Form] | None] = {}
        self.singles: dict[str, tuple[int, tuple[Form, ...]] | None] = {}
        """For tokens met in texts where a listed name ends that is no more than the token, and its forms."""
        self.sound = SoundIndex(data, judge, self.forms, Learned(learned and f"{learned}-spans")) if judge else None
        self.ordinary = OrdinaryTable(data) if judge else None

    def _house_forms(self) -> dict[tuple[str, ...], list[Form]]:
        """The forms of the entities that the house names itself, for the tables know the lexicon alone."""
        found: dict[tuple[str, ...], list[Form]] = {}
        for entity, canonical in self._house_style.items():
            for form in forms_of(self._by_id[entity], canonical) if entity in self._by_id else ():
                found.setdefault(form.tokens, []).append(form)
        return found

    def entry(self, entity: str) -> NameEntry:
        """The entry of an entity."""
        return self._by_id[entity]

    def is_common(self, word: str) -> bool:
        """Whether a word is ordinary in English: of a Zipf frequency of 3 and more."""
        known = self._common.get(word)
        if known is None:
            bound(self._common)
            known = self._common[word] = common_key(fold_key(word)) in self._lists
        return known

    def tells_name(self, word: str) -> bool:
        """Whether a word is one of those that tell a listed name of several."""
        return part_key(folded_token(word)) in self._lists

    def alone_keys(self, entity: str) -> Iterable[str]:
        """The keys of the sound of those forms of an entity that are one token."""
        if self.sound is None or self.ordinary is None:
            return ()
        if entity not in self._house_style:
            return self.ordinary.keys(entity)
        forms = filter(is_comparable, forms_of(self._by_id[entity], self.canonical(entity)))
        return frozenset(key for form in forms for key in self.sound.keys_alone(form.surface))

    def canonical(self, entity: str) -> str:
        """The form to use for an entity: the house's own, else the lexicon's."""
        return self._house_style.get(entity) or self._by_id[entity].name.get("en", "")

    @property
    def has_house_style(self) -> bool:
        """Whether the house style decides how any entity is called."""
        return bool(self._house_style)

    def in_house_style(self, entity: str) -> bool:
        """Whether the house style decides how an entity is called."""
        return entity in self._house_style

    def forms(self, number: int) -> tuple[Form, ...]:
        """The forms of an entry by its number; none when it does not hold on the date."""
        known = self._forms.get(number)
        if known is None:
            bound(self._forms)
            entry = self._entries[number]
            canonical = self._house_style.get(entry.id, entry.name.get("en", ""))
            known = tuple(forms_of(entry, canonical)) if entry.valid.holds(self._date) else ()
            self._forms[number] = known
        return known

    def plain(self, token: str) -> tuple[int, Form] | None:
        """The one listed form that a token is, written as it may stand, whatever is beside it, and its length."""
        known: tuple[int, Form] | None = self._plain.get(token, _UNSEEN)
        if known is _UNSEEN:
            bound(self._plain)
            known = self._plain[token] = self._as_plain(_POSSESSIVE.sub("", token))
        return known

    def _as_plain(self, name: str) -> tuple[int, Form] | None:
        forms = self.listed((fold_key(name),))
        if len(forms) != 1 or not stands_as_listed(forms[0], name):
            return None
        if self.foreign_acronyms(name) or self.look_alikes(forms[0].entity):
            return None
        return len(name), forms[0]

    def starts(self, language: LanguageData) -> Starts:
        """Where names may begin in texts of a language."""
        if language.code not in self._starts:
            self._starts[language.code] = Starts(
                self, language, Learned(self._learned and f"{self._learned}-{language.code}")
            )
        return self._starts[language.code]

    def runs(self, language: LanguageData, *, is_hard_wrapped: bool) -> dict[str, Read]:
        """What was read in the runs of capitalised words of texts of a language, by what stands there.

        Texts in which a name goes on in the next line have a memory of their own.
        """
        return self._runs.setdefault((language.code, is_hard_wrapped), {})

    def longest(self, word: str) -> int:
        """How many tokens the longest listed form has that begins with a surface token; 0: none begins so."""
        known = self._longest.get(word)
        if known is None:
            bound(self._longest)
            tokens = {word, _POSSESSIVE.sub("", word)}
            known = self._longest[word] = max(self._longest_from(fold_key(token)) for token in tokens)
        return known

    def _longest_from(self, token: str) -> int:
        sizes = self._lists.get(first_key(token))
        own = [len(tokens) for tokens in self._own if token in tokens[:1]]
        return max(sizes[:1] + own, default=0) or (1 if sizes else 0)

    def goes_on(self, tokens: tuple[str, ...]) -> bool:
        """Whether a listed form begins with these folded tokens, two or more, or is no more than them."""
        known = self._pairs.get(tokens)
        if known is None:
            bound(self._pairs)
            known = listed_key(tokens) in self._lists or any(own[: len(tokens)] == tokens for own in self._own)
            self._pairs[tokens] = known
        return known

    def listed(self, tokens: tuple[str, ...]) -> tuple[Form, ...]:
        """The forms with these folded tokens, those that mean something else first."""
        known = self._listed.get(tokens)
        if known is None:
            bound(self._listed)
            known = self._listed[tokens] = tuple(self._listed_under(tokens))
        return known

    def _listed_under(self, tokens: tuple[str, ...]) -> list[Form]:
        numbers = self._lists.get(listed_key(tokens))
        found = [form for number in numbers for form in self.forms(number) if form.tokens == tokens]
        found += [form for form in self._own.get(tokens, ()) if form not in found]
        return sorted(found, key=lambda form: form.how != NOT)

    def foreign_acronyms(self, letters: str) -> tuple[Acronym, ...]:
        """What an acronym of another language may stand for."""
        known = self._acronyms.get(letters)
        if known is None:
            bound(self._acronyms)
            entries = self._valid(foreign_key(letters))
            known = tuple(found for entry in entries for found in foreign_acronyms(entry) if found.text == letters)
            self._acronyms[letters] = known
        return known

    def english_acronyms(self, letters: str) -> tuple[str, ...]:
        """The entities that English knows by an acronym."""
        known = self._english.get(letters)
        if known is None:
            bound(self._english)
            known = self._english[letters] = tuple(entry.id for entry in self._valid(english_key(letters)))
        return known

    def acronyms(self, letters: str) -> tuple[tuple[Acronym, ...], tuple[str, ...]]:
        """What letters in capitals may stand for in other languages, with spaces or without, and in English."""
        known = self._letters.get(letters)
        if known is None:
            bound(self._letters)
            foreign = self.foreign_acronyms(letters) or self.foreign_acronyms(letters.replace(" ", ""))
            known = self._letters[letters] = foreign, self.english_acronyms(letters)
        return known

    def _valid(self, key: int) -> Iterable[NameEntry]:
        entries = (self._entries[number] for number in self._lists.get(key))
        return (entry for entry in entries if entry.valid.holds(self._date))

    def look_alikes(self, entity: str) -> tuple[str, ...]:
        """The longer strings of an entity's that mean something else, folded."""
        known = self._look_alikes.get(entity)
        if known is None:
            bound(self._look_alikes)
            known = tuple(fold(phrase) for phrase in self._by_id[entity].not_ if " " in phrase)
            self._look_alikes[entity] = known
        return known


def foreign_acronyms(entry: NameEntry) -> list[Acronym]:
    """The acronyms by which other languages know an entity and English does not."""
    english = entry.acronym.get("en", ())
    if not english:
        return []
    languages: dict[str, list[str]] = {}
    for code, texts in entry.acronym.items():
        for text in texts if code != "en" else ():
            languages.setdefault(text, []).append(code)
    return [
        Acronym(text, entry.id, tuple(codes), english[0], entry.name["en"], _collides(text, entry), entry.source)
        for text, codes in languages.items()
        if text not in english
    ]


def _collides(text: str, entry: NameEntry) -> bool:
    return text in entry.collides or sum(c.isalpha() for c in text) <= 3


def judge_from(tables: Mapping[str, Any]) -> Judge:
    """The judge that the parsed sound tables make."""
    return Judge(load_sound_tables(tables))
