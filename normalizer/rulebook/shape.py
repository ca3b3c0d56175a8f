"""Finding places by the shape of a sentence: a pattern over the classes of its words."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from normalizer.lexicon.entry import Lexicon
from normalizer.rulebook.page import Page
from normalizer.rulebook.reading import Reading, read_classes
from normalizer.rulebook.rule import Bound, Hit, Rule, Strength
from normalizer.text.language import LanguageData
from normalizer.text.view import View

_LONGEST, _SHORT_LEAD = 600, 5
_CLOSING = '"”’»)'


@dataclass(frozen=True, slots=True)
class Shaped:
    """A sentence of a page with its reading, and what a pattern matched in the row of its classes."""

    page: Page
    sentence: str
    reading: Reading
    match: re.Match[str]

    def words(self, group: str = "hit") -> tuple[str, ...]:
        """The words that a group of the pattern matched, in lower case; none for a group that took no part."""
        start, end = self.match.span(group)
        return self.reading.words[start:end] if start >= 0 else ()

    def classes(self, group: str = "hit") -> str:
        """The classes of the words that a group matched."""
        return self.match.group(group) or ""

    def has(self, slot: str, group: str = "hit") -> bool:
        """Whether one of the words of a group stands in a slot of the language data."""
        return not self.page.word_set(slot).isdisjoint(self.words(group))

    @property
    def text(self) -> str:
        """The hit as it stands in the sentence."""
        start, end = self.match.span("hit")
        return self.sentence[self.reading.spans[start][0] : self.reading.spans[end - 1][1]]

    @property
    def before(self) -> tuple[str, ...]:
        """The words in front of the hit."""
        return self.reading.words[: self.match.start("hit")]

    @property
    def behind(self) -> str:
        """The classes of what stands behind the hit."""
        return self.reading.classes[self.match.end("hit") :]

    @property
    def ends_with_stop(self) -> bool:
        """Whether the sentence ends as a statement: no question, no headline."""
        return self.sentence.rstrip(_CLOSING)[-1:] in (".", "!", "…")

    @property
    def is_statement(self) -> bool:
        """Whether the sentence begins with a capital and ends with a stop: no question, headline or fragment."""
        first = next((character for character in self.sentence if character.isalnum()), "")
        return not first.islower() and self.ends_with_stop


@dataclass(frozen=True)
class ShapeFinder:
    """Finds what a regular expression matches in the row of classes of a sentence; group `hit` is the span."""

    template: str
    where: Callable[[Shaped], bool]
    unless: tuple[str, ...] = ()
    leads: Callable[[Shaped], bool] | None = None
    look: Callable[[Page, int, str], bool] | None = None

    def bind(self, rule: Rule, language: LanguageData, lexicon: Lexicon, strength: Strength) -> Bound:
        """The search through the sentences of a page."""
        pattern = re.compile(self.template, re.VERBOSE)
        exceptions = re.compile("|".join(f"(?:{one})" for one in self.unless) or "(?!)", re.VERBOSE)

        def search(page: Page) -> Iterator[Hit]:
            readings = _readings(page.view) if not rule.when else _led_readings(page, self.look)
            for offset, found in _shaped(page, readings, pattern):
                start, end = (offset + place for place in self._span(found))
                if not exceptions.match(page.text, start) and self.where(found):
                    yield Hit(start, end)

        return Bound(rule.literals(language), search)

    def _span(self, found: Shaped) -> tuple[int, int]:
        """Where the hit lies in its sentence, with the words that lead to it if they are few and not parted from it."""
        first, last = found.match.span("hit")
        if self.leads and found.classes("lead") and self.leads(found):
            start, end = found.match.span("lead")
            if end - start <= _SHORT_LEAD and "," not in found.reading.classes[end:first]:
                first = start
                last = max(last, found.match.end("tail")) if "tail" in found.match.re.groupindex else last
        return found.reading.spans[first][0], found.reading.spans[last - 1][1]

    def without(self, index: int) -> "ShapeFinder":
        """The same finder with one exception left out: the test of exceptions uses it."""
        return replace(self, unless=self.unless[:index] + self.unless[index + 1 :])


Read = tuple[int, str, Reading]
"""Where a sentence begins, its words and their classes."""


def _shaped(page: Page, readings: Iterable[Read], pattern: re.Pattern[str]) -> Iterator[tuple[int, Shaped]]:
    """Where each sentence begins that the pattern matches, and the match."""
    for start, sentence, reading in readings:
        for match in pattern.finditer(reading.classes):
            yield start, Shaped(page, sentence, reading, match)


@lru_cache(maxsize=2)
def _readings(view: View) -> tuple[Read, ...]:
    """The sentences of a view, read; those without end are left out."""
    return tuple(_read(view, view.sentences))


def _led_readings(page: Page, look: Callable[[Page, int, str], bool] | None) -> Iterator[Read]:
    """The sentences that hold a literal of the rule, read."""
    hits = (offset for offset, literal in page.hits if look is None or look(page, offset, literal))
    return _read(page.view, dict.fromkeys(map(page.view.sentence_at, hits)))


def _read(view: View, spans: Iterable[tuple[int, int]]) -> Iterator[Read]:
    return (
        (start, view.text[start:end], read_classes(view.text[start:end]))
        for start, end in spans
        if end - start <= _LONGEST
    )


def shape(
    template: str,
    *,
    where: Callable[[Shaped], bool] = lambda found: found.is_statement,
    unless: tuple[str, ...] = (),
    leads: Callable[[Shaped], bool] | None = None,
    look: Callable[[Page, int, str], bool] | None = None,
) -> ShapeFinder:
    """Find by the classes of words (see `reading`): a verbose pattern over one row of letters for each sentence.

    `where` is asked of what was matched, in the place of whether the sentence is a statement; `unless`
    are patterns of the text, tried at the hit; `leads` is asked whether the group `lead` in front of the
    hit belongs to the span; with it goes a group `tail` behind the hit; `look` is a cheap first look at a
    literal's place, as for `pattern`. In the pattern a space means nothing and `\\#` a number.
    """
    return ShapeFinder(template, where, unless, leads, look)
