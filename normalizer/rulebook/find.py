"""The ways a rule finds its places: a pattern near its literals, or whole lines."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import repeat

from normalizer.lexicon.entry import Lexicon
from normalizer.rulebook.literals import places
from normalizer.rulebook.page import Page
from normalizer.rulebook.rule import Bound, Hit, Rule, Strength
from normalizer.text.language import LanguageData

_REACH = 240
_MARGIN = 60
_SLOT = re.compile(r"\{([a-z_]+)\}")
_SPACE = re.compile(r"\s")
CAPITAL = r"[^\x00-@\[-\u00a9\u2000-\u2bff\U00040000-\U0010ffff](?<=[^\W\d_])"
"""For patterns: a letter that is no small one of English. A long range takes ten milliseconds to compile, so the class
names the short ones that it leaves out."""


@dataclass(frozen=True)
class PatternFinder:
    """Finds what a regular expression matches near the rule's literals.

    The named group `hit` is the span, the whole match without one. Groups named `lead` and
    such are there for the fix. `on` is `text` or `fold` (lower-case pattern then).
    """

    template: str
    unless: tuple[str, ...] = ()
    on: str = "text"
    where: Callable[[re.Match[str], Page], bool] | None = None
    reach: int = _REACH
    look: Callable[[Page, int, str], bool] | None = None
    begins: str = ""

    def bind(self, rule: Rule, language: LanguageData, lexicon: Lexicon, strength: Strength) -> Bound:
        """The search for this language; compiled at the first literal that occurs."""
        return Bound(rule.literals(language), _BoundPattern(self, rule, language).search)

    def beginning_with(self, signs: str) -> "PatternFinder":
        """The same finder where every match begins with one of these signs, and none reaches to the next.

        They are sought one by one, which is faster than to look for any of them at each place of a text.
        """
        return replace(self, begins=signs)

    def without(self, index: int) -> "PatternFinder":
        """The same finder with one exception left out: the test of exceptions uses it."""
        return replace(self, unless=self.unless[:index] + self.unless[index + 1 :])


@dataclass(frozen=True)
class _BoundPattern:
    finder: PatternFinder
    rule: Rule
    language: LanguageData
    _never: re.Pattern[str] = field(default=re.compile(r"(?!)"))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(_fill(self.finder.template, self.language), re.VERBOSE)

    @cached_property
    def _unless(self) -> re.Pattern[str]:
        if not self.finder.unless:
            return self._never
        return re.compile("|".join(f"(?:{_fill(p, self.language)})" for p in self.finder.unless), re.VERBOSE)

    def search(self, page: Page) -> Iterator[Hit]:
        subject = page.fold if self.finder.on == "fold" else page.text
        named, wider = "hit" in self._pattern.groupindex, "edit" in self._pattern.groupindex
        for match in self._matches(page, subject):
            start, end = match.span("hit") if named else match.span()
            if start == end or self._unless.match(subject, start):
                continue
            if self.finder.where and not self.finder.where(match, page):
                continue
            fix = self.rule.fix(match, page) if self.rule.fix else None
            yield Hit(
                start, end, fix=fix, edit_span=match.span("edit") if wider and match["edit"] is not None else None
            )

    def _matches(self, page: Page, subject: str) -> Iterator[re.Match[str]]:
        if self.finder.begins:
            starts = [place for sign in self.finder.begins for place in places(subject, sign)]
            yield from filter(None, map(self._pattern.match, repeat(subject), sorted(starts)))
            return
        if not self.rule.when:
            yield from self._pattern.finditer(subject)
            return
        done, look = 0, self.finder.look
        for offset, literal in page.hits:
            if (offset < done and offset + len(literal) <= done) or (look and not look(page, offset, literal)):
                continue
            start, stop = window(subject, offset, offset + len(literal), done, self.finder.reach)
            for match in self._pattern.finditer(subject, start, stop):
                whole_match = match if match.end() + _MARGIN <= stop else self._again(subject, match)
                if whole_match:
                    yield whole_match
                    done = max(done, whole_match.end())
            done = max(done, stop - _MARGIN if stop < len(subject) else stop)

    def _again(self, subject: str, match: re.Match[str]) -> re.Match[str] | None:
        """The match once more without the window's end, which look-aheads took for the text's."""
        return self._pattern.match(subject, match.start())


def window(subject: str, start: int, end: int, done: int = 0, reach: int = _REACH) -> tuple[int, int]:
    """The stretch of a line to search around a literal; ends at white space, cost stays bounded."""
    low = max(done, start - reach)
    low = max(low, subject.rfind("\n", low, start) + 1)
    high = min(len(subject), end + reach)
    line_end = subject.find("\n", end, high)
    if line_end >= 0:
        return low, line_end
    space = _SPACE.search(subject, high, high + _MARGIN)
    return low, space.start() if space else min(len(subject), high + _MARGIN)


def _fill(template: str, language: LanguageData) -> str:
    return _SLOT.sub(lambda slot: alternatives(language.words.get(slot.group(1), ())), template)


def filled(template: str, flags: int = 0) -> Callable[[LanguageData], re.Pattern[str]]:
    """What makes a pattern of a regular expression with `{slots}`; `page.language.kept` has what it makes.

    >>> LanguageData("en", words={"drink": ("ale", "tea")}).kept(filled("an? {drink}")).pattern
    'an? (?:ale|tea)'
    """
    return lambda language: re.compile(_fill(template, language), flags)


def alternatives(words: tuple[str, ...]) -> str:
    """A group that matches any of the words, longest first; matches nothing when there are none."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    escaped = (re.escape(word).replace("'", "['’]").replace("#", r"\#") for word in ordered)
    return f"(?:{'|'.join(escaped)})" if words else "(?!)"


def pattern(
    template: str,
    *,
    unless: tuple[str, ...] = (),
    on: str = "text",
    where: Callable[[re.Match[str], Page], bool] | None = None,
    reach: int = _REACH,
    look: Callable[[Page, int, str], bool] | None = None,
) -> PatternFinder:
    """Find by a verbose regular expression with `{slots}`.

    What is found is its group `hit`, else all of a match; the fix goes in the place of its group `edit`, if it has one.

    `unless` are exceptions tried at the hit (look-behind sees what is before it); `where` is a
    condition on the match that a pattern cannot say; `on` is `text` or `fold`; `reach` is how
    many characters either side of a literal a match may begin or end, at the most. `look` is a
    cheap first look at a literal's place: page, offset and literal.
    """
    return PatternFinder(template, unless, on, where, reach, look)


@dataclass(frozen=True)
class LineFinder:
    """Finds whole lines a function accepts; none on a page that is not of that kind."""

    accept: Callable[[Page, int, int], Hit | None]
    unless: Callable[[Page], bool] | None = None

    def bind(self, rule: Rule, language: LanguageData, lexicon: Lexicon, strength: Strength) -> Bound:
        """The search over the lines that hold one of the rule's literals, or over all."""

        def search(page: Page) -> Iterator[Hit]:
            lines = (
                dict.fromkeys(page.view.line_at(offset) for offset, _ in page.hits) if rule.when else page.view.lines
            )
            hits = [hit for start, end in lines if (hit := self.accept(page, start, end))]
            if hits and not (self.unless and self.unless(page)):
                yield from hits

        return Bound(rule.literals(language), search)


def whole(
    accept: Callable[[Page, int, int], Hit | None], *, unless: Callable[[Page], bool] | None = None
) -> LineFinder:
    """Find lines: `accept` gets the page and a line's start and end, and returns a hit or None.

    `unless` is asked once of a page with hits: whether they mean nothing there.
    """
    return LineFinder(accept, unless)
