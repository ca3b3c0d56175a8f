"""The records of the lexicons, and the lexicon they make up.

Structs of msgspec, so that the compiled form is read back type-checked and nothing in a
cache file is ever executed.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Literal

import msgspec

from normalizer.lexicon.literals import required_literals

Kind = Literal["person", "organisation", "place", "work", "event", "term"]
SafetyName = Literal["safe", "suggested", "flag"]
StrengthName = Literal["strong", "weak"]
WordingRule = Literal[
    "calque",
    "false-friend",
    "officialese",
    "office-title",
    "reporting-verb",
    "hearsay-conditional",
    "deictic-weekday",
    "non-word",
    "wrong-complement",
]

_ENGLISH = "en"


class EntryTest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"given": "in"}):
    """A test of an entry: `in` becomes `out`, or is only flagged; or `same` stays as it is."""

    given: str = ""
    out: str | None = None
    flag: bool = False
    same: str = ""


class Validity(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"since": "from", "until": "to"}):
    """The dates (ISO, inclusive) between which an entry holds."""

    since: str = ""
    until: str = ""

    def holds(self, date: str) -> bool:
        """Whether the entry holds on an ISO date; always, when no date is known."""
        return not date or (self.since <= date and (not self.until or date <= self.until))


class NameEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A named thing, its canonical form in each language, and what else it is called."""

    id: str
    kind: Kind
    name: dict[str, str]
    acronym: dict[str, tuple[str, ...]] = {}
    short: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    not_: tuple[str, ...] = msgspec.field(name="not", default=())
    placed: tuple[str, ...] = ()
    alternates: tuple[str, ...] = ()
    article: str = ""
    match: Literal["sound", "listed"] = "sound"
    collides: dict[str, str] = {}
    valid: Validity = Validity()
    wikidata: str = ""
    note: str = ""
    tests: tuple[EntryTest, ...] = ()
    source: str = ""


class WordingEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Words a source language leaves in English, and better ones."""

    id: str
    bad: tuple[str, ...]
    good: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    rule: WordingRule = "calque"
    strength: StrengthName = "weak"
    safety: SafetyName = "suggested"
    also: tuple[str, ...] = ()
    note: str = ""
    tests: tuple[EntryTest, ...] = ()
    language: str = ""
    source: str = ""

    @property
    def sources(self) -> tuple[str, ...]:
        """The languages that leave these words; none, when any language does (the file of English itself).

        >>> WordingEntry("a", ("b",), language="es", also=("pt",)).sources
        ('es', 'pt')
        >>> WordingEntry("a", ("b",), language="en").sources
        ()
        """
        return () if self.language == _ENGLISH else (self.language, *self.also)


class ResidueEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Site furniture that stands on a line of its own."""

    id: str
    line: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    pattern: tuple[str, ...] = ()
    safety: SafetyName = "safe"
    strength: StrengthName = "strong"
    note: str = ""
    tests: tuple[EntryTest, ...] = ()
    language: str = ""
    source: str = ""


class LanguageEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The facts of one language (`lexicons/languages/CODE.yaml`)."""

    code: str
    name: str
    script: str = "Latin"
    function_words: tuple[str, ...] = ()
    quotation: dict[str, str] = {}
    spacing: dict[str, dict[str, str]] = {}
    decimal: str = "."
    thousands: str = ","
    date_comma: str = "yes"
    months: tuple[str, ...] = ()
    months_short: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    words: dict[str, tuple[str, ...]] = {}


class Lexicon(msgspec.Struct, frozen=True, dict=True):
    """All entries in force; `digest` is the hash of the files they come from.

    `literals` has, for each of the editors' patterns, the words one of which must occur;
    `triggers` the words that lead to a form in its context; `places` the slots of language data
    that come from names; `is_dated` says that some name holds only for a time; `parts` the hashes of `names`,
    `wording` and `residue`, by which what is worked out of one of them outlives a change of another.
    """

    names: Sequence[NameEntry] = ()
    wording: Sequence[WordingEntry] = ()
    residue: Sequence[ResidueEntry] = ()
    languages: tuple[LanguageEntry, ...] = ()
    digest: str = ""
    literals: Mapping[str, tuple[str, ...]] = {}
    triggers: Mapping[str, tuple[str, ...]] = {}
    places: dict[str, tuple[str, ...]] = {}
    is_dated: bool = False
    parts: dict[str, str] = {}

    @cached_property
    def tables(self) -> dict[str, dict[str, memoryview]]:
        """What was worked out of the entries and is kept beside them, by name (`kept_table` fills it)."""
        return {}

    @cached_property
    def decoded(self) -> dict[str, Any]:
        """Tables that were read whole, by name: once, for all languages and rules that ask. Nobody changes them."""
        return {}

    @cached_property
    def by_id(self) -> Mapping[str, NameEntry]:
        """Name entries by id."""
        stored: Mapping[str, NameEntry] | None = getattr(self.names, "by_id", None)
        return {entry.id: entry for entry in self.names} if stored is None else stored

    def required(self, pattern: str) -> tuple[str, ...]:
        """The words one of which occurs in every match of an editor's pattern; empty when none is sure."""
        known = self.literals.get(pattern)
        return required_literals(pattern) if known is None else known


def is_pattern(form: str) -> bool:
    """Whether an editor wrote a form as a pattern.

    >>> is_pattern("/has? (?:gone|left)/"), is_pattern("and/or")
    (True, False)
    """
    return len(form) > 2 and form.startswith("/") and form.endswith("/")
