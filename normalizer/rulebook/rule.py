"""A rule as a value, and what it finds."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from normalizer.edits.edit import Safety
from normalizer.lexicon.entry import Lexicon
from normalizer.rulebook.examples import Example
from normalizer.rulebook.page import Page
from normalizer.text.fold import fold
from normalizer.text.language import LanguageData


class Strength(StrEnum):
    """Whether a finding stands alone or needs evidence that the text was translated."""

    STRONG = "strong"
    WEAK = "weak"


class Aim(StrEnum):
    """What rules are asked for: findings of one strength, or of any strength those that may be mended safely."""

    STRONG = "strong"
    WEAK = "weak"
    MENDING = "mending"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for a finding: its kind, what it says, and where that is written."""

    kind: str
    detail: str
    source: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A place a rule found: `start:end` in code points, never empty.

    `fix` is the text to put in the place of `edit_span` (the hit's own span when None).
    What is None is as the rule says. `of_source` says that it means something only in a text
    that comes from one of its sources.
    """

    start: int
    end: int
    fix: str | None = None
    edit_span: tuple[int, int] | None = None
    message: str = ""
    safety: Safety | None = None
    strength: Strength | None = None
    sources: tuple[str, ...] | None = None
    evidence: tuple[Evidence, ...] = ()
    entity: str | None = None
    of_source: bool = False


Fix = Callable[[re.Match[str], Page], str | None]
Search = Callable[[Page], Iterator[Hit]]


@dataclass(frozen=True, slots=True)
class Bound:
    """What a rule finds with one strength, made ready for one language.

    The search runs when a literal or one of the rule's characters occurs; when it has neither, and where it is for
    `every` page, it is asked of each, and told where the literals occur.
    """

    literals: Sequence[str]
    search: Search
    every: bool = False


class Finder(Protocol):
    """How a rule finds its places."""

    def bind(self, rule: "Rule", language: LanguageData, lexicon: Lexicon, strength: Strength) -> Bound | None:
        """The literals and the search for pages in this language, with these lexicons; None without any."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of artifact: what it is, how it is found, how it is mended, and proof by example.

    title, why   one line each, for the catalogue
    when         literals of the fold, one of which must occur (`{slot}` stands for each word of a
                 slot)
    characters   a class of characters beyond ASCII, `[“„]`, one of which must occur in the text;
                 a rule with neither `when` nor this is always looked at
    find         a finder, or a function from a page to hits
    fix          from a match to the new text of the hit; None when the rule only flags
    languages    target languages, none: every language;   sources  languages it betrays
    owns         what the guard leaves to the rule: number, negation, copy, furniture
    safety       how far a fix may be trusted; a hit may be less safe than its rule, never more
    of_source    whether it means something only in a text that comes from one of its sources: where nothing
                 else betrays one, it flags and mends nothing
    weight       what one finding says about translation (0: nothing), for the evidence
    """

    title: str
    why: str
    find: Finder | Search
    examples: tuple[Example, ...]
    mqm: str
    when: tuple[str, ...] = ()
    characters: str = ""
    fix: Fix | None = None
    safety: Safety = Safety.FLAG
    strength: Strength = Strength.STRONG
    languages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    owns: frozenset[str] = frozenset()
    weight: float = 1.0
    of_source: bool = False
    id: str = ""

    @property
    def family(self) -> str:
        """The part of the id before the stroke."""
        return self.id.partition("/")[0]

    @property
    def finds_phrases(self) -> bool:
        """Whether it finds phrases of the lexicons, each as safe as its entry."""
        return getattr(self.find, "finds_phrases", False)

    def speaks(self, language: str) -> bool:
        """Whether the rule looks at texts in this language."""
        return not self.languages or language in self.languages

    def literals(self, language: LanguageData) -> tuple[str, ...]:
        """The `when` literals with slots filled from the language."""
        return tuple(dict.fromkeys(word for item in self.when for word in _filled(item, language)))

    def bind(self, language: LanguageData, lexicon: Lexicon, strength: Strength) -> Bound | None:
        """What the rule finds with one strength, made ready for pages in this language; None if it finds nothing so."""
        if getattr(self.find, "sets_strength", False) or strength == self.strength:
            return self._bound(language, lexicon, strength)
        return None

    def bind_for(self, aim: Aim, language: LanguageData, lexicon: Lexicon) -> Bound | None:
        """What the rule finds of what is asked for, made ready for pages in this language; None if it finds no such."""
        if aim != Aim.MENDING:
            return self.bind(language, lexicon, Strength(aim))
        bind_mending = getattr(self.find, "bind_mending", None)
        if bind_mending:
            bound: Bound | None = bind_mending(self, language, lexicon)
            return bound
        return self._bound(language, lexicon, self.strength) if self.safety == Safety.SAFE else None

    def _bound(self, language: LanguageData, lexicon: Lexicon, strength: Strength) -> Bound | None:
        if callable(self.find):
            return Bound(self.literals(language), self.find)
        return self.find.bind(self, language, lexicon, strength)


_SLOT = re.compile(r"\{([a-z_]+)\}")


def _filled(item: str, language: LanguageData) -> Iterator[str]:
    slot = _SLOT.search(item)
    if slot is None:
        yield item
        return
    for word in language.words.get(slot.group(1), ()):
        yield item[: slot.start()] + fold(word) + item[slot.end() :]
