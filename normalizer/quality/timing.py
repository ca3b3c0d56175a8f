"""What each rule costs: its processor time in milliseconds for a million bytes of text, and its share of the whole."""

import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from msgspec import structs

from normalizer.engine import Normalizer
from normalizer.lexicon.entry import Lexicon
from normalizer.rulebook.mention import Mention
from normalizer.rulebook.page import Page
from normalizer.rulebook.registry import rule_with
from normalizer.rulebook.rule import Bound, Finder, Hit, Rule, Search, Strength
from normalizer.rulebook.ruleset import Ruleset
from normalizer.settings import Settings
from normalizer.text.language import LanguageData

NAMES, REST = "(finding names)", "(all else)"
_WARM_UP = 50_000  # characters


@dataclass(frozen=True, slots=True)
class Timing:
    """What cleaning some texts cost: seconds by rule, for finding names, and for all else; and the bytes of text.

    All else is the scan for literals, sentences, zones, and what becomes of the findings.
    """

    seconds: dict[str, float]
    size: int

    @property
    def total(self) -> float:
        """The seconds of the whole."""
        return sum(self.seconds.values())

    def milliseconds(self, part: str) -> float:
        """What a part costs for a million bytes of text."""
        return self.seconds.get(part, 0.0) * 1e9 / self.size if self.size else 0.0

    def share(self, part: str) -> float:
        """What a part costs of the whole, from 0 to 1."""
        return self.seconds.get(part, 0.0) / self.total if self.total else 0.0

    def to_wire(self, shown: Collection[str]) -> dict[str, Any]:
        """The costs of some rules as JSON-ready values, the dearest first; what is no rule's is always there."""
        parts = [*shown, *(part for part in (NAMES, REST) if part in self.seconds)]
        parts.sort(key=lambda part: (-self.seconds.get(part, 0.0), part))
        return {
            "bytes": self.size,
            "seconds": self.total,
            "parts": [
                {"part": part, "ms_per_mb": self.milliseconds(part), "share": self.share(part)} for part in parts
            ],
        }


def time_rules(settings: Settings, texts: Iterable[str], *, warm_up: int = _WARM_UP) -> Timing:
    """Clean texts and tell what it cost by rule.

    The first ones, of about `warm_up` characters, are cleaned once before, uncounted: patterns are
    compiled and words met the first time.
    """
    clock = _Clock()
    normalizer = _Timed(settings, clock)
    texts = iter(texts)
    first = list(_up_to(warm_up, texts))
    for text in first:
        normalizer.examine(text)
    clock.seconds.clear()
    size = 0
    for text in chain(first, texts):
        size += len(text.encode("utf-8", "replace"))
        clock.begin(REST)
        normalizer.examine(text)
        clock.end()
    return Timing(dict(clock.seconds), size)


def _up_to(characters: int, texts: Iterator[str]) -> Iterator[str]:
    read = 0
    for text in texts:
        yield text
        read += len(text)
        if read >= characters:
            return


class _Clock:
    """Gives the time that passes to what was begun last and has not ended."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._running: list[str] = []
        self._since = 0.0

    def begin(self, part: str) -> None:
        self._count()
        self._running.append(part)

    def end(self) -> None:
        self._count()
        self._running.pop()

    def _count(self) -> None:
        now = time.process_time()
        if self._running:
            self.seconds[self._running[-1]] += now - self._since
        self._since = now


class _Timed(Normalizer):
    """A Normalizer whose rules are on the clock."""

    def __init__(self, settings: Settings, clock: _Clock) -> None:
        self._clock = clock
        super().__init__(settings)

    def _ruleset(self, language: LanguageData) -> Ruleset:
        if language.code not in self._rulesets:
            rules = map(rule_with, self._rules)
            timed = [replace(rule, find=_TimedFinder(rule.find, self._clock)) for rule in rules]
            self._rulesets[language.code] = Ruleset(timed, language, self.lexicon, self.sound_cost)
        return self._rulesets[language.code]


@dataclass(frozen=True, slots=True)
class _TimedFinder:
    """A finder whose searches are on the clock."""

    finder: Finder | Search
    clock: _Clock

    @property
    def sets_strength(self) -> bool:
        """Whether the places themselves say how strong they are."""
        return getattr(self.finder, "sets_strength", False)

    @property
    def finds_phrases(self) -> bool:
        """Whether it finds phrases of the lexicons."""
        return getattr(self.finder, "finds_phrases", False)

    @property
    def bind_mending(self) -> Callable[[Rule, LanguageData, Lexicon], Bound | None] | None:
        """How it finds what may be mended safely, timed; none where that is as all else."""
        inner = getattr(self.finder, "bind_mending", None)
        if inner is None:
            return None

        def bind(rule: Rule, language: LanguageData, lexicon: Lexicon) -> Bound | None:
            return self._on_clock(rule, inner(rule, language, lexicon))

        return bind

    def bind(self, rule: Rule, language: LanguageData, lexicon: Lexicon, strength: Strength) -> Bound | None:
        """The literals and the search of the finder, timed."""
        if callable(self.finder):
            bound: Bound | None = Bound(rule.literals(language), self.finder)
        else:
            bound = self.finder.bind(rule, language, lexicon, strength)
        return self._on_clock(rule, bound)

    def _on_clock(self, rule: Rule, bound: Bound | None) -> Bound | None:
        return replace(bound, search=self._timed(rule.id, bound.search)) if bound else None

    def _timed(self, part: str, search: Search) -> Search:
        clock = self.clock

        def timed(page: Page) -> Iterator[Hit]:
            clock.begin(part)
            try:
                hits = list(search(structs.replace(page, find_mentions=_timed_mentions(page.find_mentions, clock))))
            finally:
                clock.end()
            yield from hits

        return timed


def _timed_mentions(find: Callable[[], Sequence[Mention]], clock: _Clock) -> Callable[[], Sequence[Mention]]:
    def timed() -> Sequence[Mention]:
        clock.begin(NAMES)
        try:
            return find()
        finally:
            clock.end()

    return timed
