"""Finding the phrases of the wording lexicons."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, ClassVar

from normalizer.edits.edit import Safety
from normalizer.lexicon.checks import REFERENCE
from normalizer.lexicon.edges import stands_apart
from normalizer.lexicon.effort import may_run_away
from normalizer.lexicon.entry import Lexicon, WordingEntry, is_pattern
from normalizer.lexicon.literals import longest_match
from normalizer.rulebook.fix import fitted
from normalizer.rulebook.literals import is_whole
from normalizer.rulebook.page import Page
from normalizer.rulebook.passage import clause_start
from normalizer.rulebook.phrase_table import Phrase, PhraseLeads, PhraseTable
from normalizer.rulebook.rule import Bound, Evidence, Hit, Rule, Strength
from normalizer.text.fold import fold
from normalizer.text.language import LanguageData

if TYPE_CHECKING:
    import regex

_TIMEOUT = 2.0
_REACH, _BRINK, _FAR = 120, 4, 1_000
"""How far around a literal a phrase is sought, and how far from its first word on: a pattern looks for what it needs to
the end of what it is given.
"""
_JOINT = r"(?:(?![.!?]\s)\W){0,3}"
_FOLDED_MARKS = str.maketrans({mark: fold(mark) for mark in "“”„«»‘’"})


def _matches(phrase: Phrase, page: Page, offset: int) -> Iterator[tuple[int, int, str | None]]:
    """Yield (start, end, replacement) where the form stands at or around a literal's offset."""
    has_context = bool(phrase.entry.after or phrase.entry.before)
    if phrase.is_led:
        found = _compiled(phrase.bad).match(page.fold, offset, offset + _FAR, timeout=_limit(phrase.bad))
        if found:
            yield *found.span(), _filled(phrase.good, found, page)
        return
    if phrase.is_pattern:
        reach = _reach(phrase.bad, has_context=has_context)
        start, stop = max(0, offset - reach), min(len(page.fold), offset + reach + 1)
        for match in _compiled(phrase.bad).finditer(page.fold, start, stop, timeout=_limit(phrase.bad)):
            yield *match.span(), _filled(phrase.good, match, page)
        return
    size = len(phrase.folded)
    place = _first_place(phrase, page.fold, offset, has_context=has_context)
    while place >= 0:
        if _is_word(page.fold, place, place + size):
            yield place, place + size, phrase.good
        if not has_context:
            return
        place = page.fold.find(phrase.folded, place + 1, offset + _REACH)


def _filled(good: str | None, match: "regex.Match[str]", page: Page) -> str | None:
    """What goes in the place of a match in the fold: groups stand as in the text.

    The first word of a clause loses its capital when it is no longer the first.
    """
    if good is None or "\\" not in good:
        return good

    def group(reference: re.Match[str]) -> str:
        name = reference.group(1) or reference.group(2)
        start, end = match.span(int(name) if name.isdecimal() else name)
        is_moved = reference.start() > 0 and start == match.start() == clause_start(page, start)
        return page.fold[start : start + is_moved] + page.text[start + is_moved : end]

    return REFERENCE.sub(group, good)


def _first_place(phrase: Phrase, fold_: str, offset: int, *, has_context: bool) -> int:
    """Where the form first stands: at the literal, unless that is of the context it needs."""
    if has_context:
        return fold_.find(phrase.folded, max(0, offset - _REACH), offset + _REACH)
    return offset if fold_.startswith(phrase.folded, offset) else -1


@cache
def _reach(form: str, *, has_context: bool) -> int:
    """How far from a literal of a pattern, or of the context it needs, a match and what it looks at may reach."""
    looks_around = any(sign in form for sign in ("(?=", "(?!", "(?<"))
    return _REACH if has_context or looks_around else min(_REACH, longest_match(form[1:-1]) + _BRINK)


def _plain(expression: str) -> str:
    """A pattern with the quotation marks and apostrophes of the fold, on which it is matched."""
    return expression.translate(_FOLDED_MARKS)


@cache
def _compiled(form: str) -> "regex.Pattern[str]":
    import regex

    return regex.compile(rf"(?<!\w)(?:{_plain(form[1:-1])})(?!\w)", regex.IGNORECASE)


def _is_word(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() or before == "-" or after.isalnum() or after == "-")


def _standing(phrase: Phrase, page: Page, offset: int) -> list[tuple[int, int, str | None]]:
    """Where a phrase stands in its context; nowhere, when an editor's pattern takes too long on this text."""
    try:
        return [match for match in _matches(phrase, page, offset) if in_context(phrase.entry, page, *match[:2])]
    except TimeoutError:
        return []


def _edges(phrase: Phrase, literal: str) -> tuple[bool, bool]:
    """Whether a literal is the beginning, and the end, of a word wherever the phrase or its context has it."""
    sources = (phrase.bad, *phrase.entry.after, *phrase.entry.before)
    edges = [
        stands_apart(source[1:-1], literal) if is_pattern(source) else (fold(source) == literal,) * 2
        for source in sources
        if literal in fold(source)
    ]
    return (all(left for left, _ in edges), all(right for _, right in edges)) if edges else (False, False)


class _BoundPhrases:
    """Phrases of one rule by their literals: those of one strength, or those with a safe fix."""

    def __init__(self, title: str, table: PhraseTable, literals: PhraseLeads) -> None:
        self._title, self._table = title, table
        self.literals = literals
        self._met: dict[str, list[tuple[Phrase, tuple[bool, bool]]]] = {}

    def _led_to(self, literal: str) -> list[tuple[Phrase, tuple[bool, bool]]]:
        """The phrases a literal leads to, each with the sides on which the literal is the end of a word."""
        met = self._met.get(literal)
        if met is None:
            phrases_ = map(self._table.phrase, self.literals.numbers(literal))
            met = self._met[literal] = [(phrase, _edges(phrase, literal)) for phrase in phrases_]
        return met

    def _readings(self, page: Page) -> Iterator[tuple[int, int, Phrase, str | None]]:
        for offset, literal in page.hits:
            end = offset + len(literal)
            led = [phrase for phrase, edges in self._led_to(literal) if is_whole(page.fold, offset, end, edges)]
            for phrase in led:
                if not page.admits(phrase.sources):
                    continue
                for start, end, good in _standing(phrase, page, offset):
                    yield start, end, phrase, good

    def search(self, page: Page) -> Iterator[Hit]:
        """Yield the phrases that stand on a page; where several overlap, the longest."""
        found: dict[tuple[int, int], list[tuple[Phrase, str | None]]] = {}
        for start, end, phrase, good in self._readings(page):
            found.setdefault((start, end), []).append((phrase, good))
        for start, end in sorted(_longest(found)):
            readings = [(phrase, _repair(good, page, start, end)) for phrase, good in found[start, end]]
            telling = [reading for reading in readings if reading[1] != page.text[start:end]]
            if telling:
                yield _hit(self._title, telling, start, end)


def _longest(found: Mapping[tuple[int, int], list[tuple[Phrase, str | None]]]) -> set[tuple[int, int]]:
    """Of the spans of each source language, the leftmost and longest that do not overlap."""
    languages = {phrase.entry.language for readings in found.values() for phrase, _ in readings}
    chosen: set[tuple[int, int]] = set()
    for language in languages:
        own = [span for span, readings in found.items() if any(p.entry.language == language for p, _ in readings)]
        last = -1
        for start, end in sorted(own, key=lambda span: (span[0], -span[1])):
            if start >= last:
                chosen.add((start, end))
                last = end
    return chosen


def _repair(good: str | None, page: Page, start: int, end: int) -> str | None:
    """What goes in the place of a phrase; none where the entry would put what is there."""
    return None if good is None or good == page.text[start:end] else fitted(page, start, end, good)


def _hit(title: str, readings: list[tuple[Phrase, str | None]], start: int, end: int) -> Hit:
    """The hit of a phrase that one or more source languages leave; the first that has a fix speaks for all."""
    phrase, good = next((reading for reading in readings if reading[1] is not None), readings[0])
    entries = list({phrase_.entry.source: phrase_.entry for phrase_, _ in readings}.values())
    entry = phrase.entry
    return Hit(
        start,
        end,
        fix=good,
        message=_message(title, entry, good),
        safety=Safety(entry.safety) if good is not None else Safety.FLAG,
        strength=Strength(entry.strength),
        sources=_sources(entries),
        evidence=tuple(Evidence("lexicon", e.id, e.source) for e in entries),
    )


def _message(title: str, entry: WordingEntry, good: str | None) -> str:
    """What is wrong with a phrase, what it stands for in which languages, and what would be better."""
    said = ": ".join(filter(None, (", ".join(entry.sources), entry.note)))
    return title + (f" ({said})" if said else "") + (f": better “{good}”" if good else "")


def _sources(entries: Iterable[WordingEntry]) -> tuple[str, ...]:
    """The languages that leave what these entries say; none, when one of them stands for any language."""
    each = [entry.sources for entry in entries]
    return tuple(dict.fromkeys(code for sources in each for code in sources)) if all(each) else ()


def in_context(entry: WordingEntry, page: Page, start: int, end: int) -> bool:
    """Whether the words around a bad phrase are as the entry wants them."""
    if entry.after and not _found(entry.after, page.fold[max(0, start - 80) : start], tail=rf"{_JOINT}\Z"):
        return False
    if entry.before and not _found(entry.before, page.fold[end : end + 80], lead=rf"\A{_JOINT}"):
        return False
    if not entry.unless:
        return True
    first, last = page.view.context(start, end)
    return not _found(entry.unless, page.fold[first:last])


@cache
def _around(items: tuple[str, ...], lead: str, tail: str) -> "tuple[regex.Pattern[str], float | None]":
    """The pattern of a context, and how many seconds it may take."""
    import regex

    sources = (f"(?:{_plain(i[1:-1])})" if is_pattern(i) else regex.escape(fold(i), special_only=True) for i in items)
    edge, brink = r"(?:(?<!\w)|(?!\w))", r"(?:(?!\w)|(?<!\w))"
    pattern = regex.compile(rf"{lead}{edge}(?:{'|'.join(sources)}){brink}{tail}", regex.IGNORECASE)
    is_watched = any(is_pattern(item) and may_run_away(item[1:-1]) for item in items)
    return pattern, _TIMEOUT if is_watched else None


def _found(items: tuple[str, ...], text: str, lead: str = "", tail: str = "") -> bool:
    pattern, limit = _around(items, lead, tail)
    return pattern.search(text, timeout=limit) is not None


@cache
def _limit(form: str) -> float | None:
    """How many seconds a pattern may take; None when it cannot take long, for watching the clock takes time too."""
    return _TIMEOUT if may_run_away(form[1:-1]) else None


@dataclass(frozen=True)
class PhraseFinder:
    """Finds the entries of the wording lexicons that name this rule."""

    kinds: tuple[str, ...]
    sets_strength: ClassVar[bool] = True
    finds_phrases: ClassVar[bool] = True

    def bind(self, rule: Rule, language: LanguageData, lexicon: Lexicon, strength: Strength) -> Bound | None:
        """The literals of the entries of one strength and the search through them; English only."""
        return self._searched(rule, strength, language, lexicon)

    def bind_mending(self, rule: Rule, language: LanguageData, lexicon: Lexicon) -> Bound | None:
        """The same for the entries whose fix is safe, of any strength."""
        return self._searched(rule, Safety.SAFE, language, lexicon)

    def _searched(self, rule: Rule, quality: str, language: LanguageData, lexicon: Lexicon) -> Bound | None:
        if language.code != "en":
            return None
        table = PhraseTable(lexicon)
        literals = table.leads(self.kinds, quality)
        return Bound(literals, _BoundPhrases(rule.title, table, literals).search) if literals else None


def phrases(*kinds: str) -> PhraseFinder:
    """Find the phrases of the wording lexicons whose entries say `rule: KIND`, for one of these kinds."""
    return PhraseFinder(kinds)
