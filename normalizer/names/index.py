"""The forms of all entities, ready to be looked up token by token."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from normalizer.lexicon.entry import NameEntry
from normalizer.names.form import NOT, Form, forms_of
from normalizer.names.sound_index import SoundIndex
from normalizer.names.sound_keys import KeyBook
from normalizer.text.fold import fold, fold_key

_MEMO_LIMIT = 100_000
_NEVER = (
    "The",
    "A",
    "An",
    "In",
    "It",
    "He",
    "She",
    "I",
    "We",
    "They",
    "This",
    "But",
    "And",
    "For",
    "On",
    "At",
    "As",
    "If",
)
_POSSESSIVE = re.compile("['’ʼ‘`´][sS]\\Z")


@dataclass(frozen=True, slots=True)
class Acronym:
    """An acronym of an entity in other languages, and the English one."""

    text: str
    entity: str
    languages: tuple[str, ...]
    english: str
    meaning: str
    collides: bool
    source: str


class NameIndex:
    """Forms by their first token, longest first; acronyms by their letters.

    Built once and then only read; `memo` remembers what each surface token can start, so
    that the cost of a text follows its vocabulary, not the size of the lexicon.
    """

    def __init__(
        self,
        entries: Iterable[NameEntry],
        house_style: Mapping[str, str],
        date: str = "",
        sound_tables: Mapping[str, Any] | None = None,
        book: KeyBook | None = None,
    ) -> None:
        self.starts: dict[str, list[Form]] = {}
        self.acronyms: dict[str, list[Acronym]] = {}
        self.english_acronyms: dict[str, list[str]] = {}
        self.house = frozenset(house_style)
        self.canonical: dict[str, str] = {}
        self.look_alikes: dict[str, tuple[str, ...]] = {}
        self.memo: dict[str, tuple[Form, ...]] = {}
        self.idle: set[str] = set(_NEVER)
        for entry in entries:
            if entry.valid.holds(date):
                self._add(entry, house_style.get(entry.id, entry.name.get("en", "")))
        for forms in self.starts.values():
            forms.sort(key=lambda form: (-len(form.tokens), form.how != NOT))
        self._tables, self._book = sound_tables, book or KeyBook(None, None)

    @cached_property
    def sound(self) -> SoundIndex | None:
        """The forms by their sound, made at the first name that is looked for; None without tables."""
        if not self._tables:
            return None
        return SoundIndex((form for forms in self.starts.values() for form in forms), self._tables, self._book)

    def _add(self, entry: NameEntry, canonical: str) -> None:
        self.canonical[entry.id] = canonical
        if entry.not_:
            self.look_alikes[entry.id] = tuple(fold(phrase) for phrase in entry.not_ if " " in phrase)
        for form in forms_of(entry, canonical):
            self.starts.setdefault(form.tokens[0], []).append(form)
        english = entry.acronym.get("en", ())
        for letters in english:
            self.english_acronyms.setdefault(letters, []).append(entry.id)
        for acronym in foreign_acronyms(entry):
            self.acronyms.setdefault(acronym.text, []).append(acronym)

    def may_start(self, word: str) -> bool:
        """Whether a known name, listed or by its sound, can begin with a word; a no is remembered."""
        if self.starting(word) or (self.sound is not None and self.sound.may_start(word)):
            return True
        if len(self.idle) > _MEMO_LIMIT:
            self.idle.clear()
        self.idle.add(word)
        return False

    def starting(self, token: str) -> tuple[Form, ...]:
        """The forms that a surface token can begin, longest first."""
        known = self.memo.get(token)
        if known is None:
            if len(self.memo) > _MEMO_LIMIT:
                self.memo.clear()
            known = self.memo[token] = tuple(self._starting(token))
        return known

    def _starting(self, token: str) -> list[Form]:
        return self.starts.get(fold_key(_POSSESSIVE.sub("", token)), [])


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
