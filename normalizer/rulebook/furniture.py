"""Finding lines of site furniture, from the residue lexicons."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate

import regex
from ahocorasick_rs import AhoCorasick, MatchKind

from normalizer.edits.edit import Safety
from normalizer.lexicon.entry import Lexicon, ResidueEntry
from normalizer.lexicon.literals import longest_match
from normalizer.rulebook.lines import line_removal
from normalizer.rulebook.page import Page
from normalizer.rulebook.rule import Bound, Evidence, Hit, Rule, Strength
from normalizer.text.fold import fold
from normalizer.text.language import LanguageData

_LONGEST = 160
_SHORT, _MARGIN = 60, 10
_TIMEOUT = 2.0
_MARKS = " \t\u00a0.,:;!?…-|>»«\"'*•·–—→►▶▸▼▲◄←↓↑➤➔✓✔★☆=+~_"
_BREAK = re.compile(r"[.!?…”\"’»)|–—>•]\s*[-–—|>»•(\[]*\s*\Z|\s{2}\Z|\t\Z")
_FIGURE = re.compile(r"[\d/]")
_TWO_WORDS = re.compile(r"(\w+)(?:\W+\w+)?")
_LABEL = re.compile(r"(?<=[.!?…”\")])\s+(?P<label>[A-Z][\w ]{2,24}?)\s?:\s?(?!\s*[\"“])[^.!?\n]{2,}\Z")
_JOINT = re.compile(r"(?<=[.!?…])\s+|\s{2,}|\s+[|•·]\s+")
_JOINTS = (". ", "! ", "? ", "… ", "  ", " | ", " • ", " · ", "\t", "\u00a0")
_CAUTION = ("safe", "suggested", "flag")
_AFTER_START = re.compile(r"\s*(?::|-|>|\||»|\"|→|►|▶|…)|\s*\Z")


def bare_line(line: str) -> str:
    """A folded line without the marks, bullets and arrows around it.

    >>> bare_line("  • Related News : ")
    'related news'
    """
    return " ".join(fold(line).strip(_MARKS).split())


def _beginning(phrase: str) -> str:
    """The first two words of a phrase, or its only one."""
    words = _TWO_WORDS.search(phrase)
    return words.group() if words else ""


def _has_joints(text: str, start: int, end: int) -> bool:
    """Whether a line may fall into several sentences or labels: a cheap first look."""
    return any(text.find(joint, start, end) >= 0 for joint in _JOINTS)


@dataclass(frozen=True)
class FurnitureFinder:
    """Finds whole lines that the residue lexicons list, whatever language they are in."""

    def bind(self, rule: Rule, language: LanguageData, lexicon: Lexicon, strength: Strength) -> Bound:
        """The search over the lines of every page."""
        return Bound((), _Furniture(lexicon).search, always=True)


class _Furniture:
    """The residue entries by what a line is looked up with: its first word, its last word, a literal."""

    def __init__(self, lexicon: Lexicon) -> None:
        entries = lexicon.residue
        self._exact = {bare_line(phrase): entry for entry in reversed(entries) for phrase in entry.line}
        self._starts: dict[str, list[tuple[str, ResidueEntry]]] = {}
        self._ends: dict[str, list[tuple[str, ResidueEntry]]] = {}
        for entry in entries:
            for phrase in map(bare_line, entry.starts):
                self._starts.setdefault(phrase.split(" ")[0], []).append((phrase, entry))
            for phrase in map(bare_line, entry.ends):
                self._ends.setdefault(phrase.split(" ")[-1], []).append((phrase, entry))
        starts = (phrase for pairs in self._starts.values() for phrase, _ in pairs)
        self._firsts = {_beginning(phrase) for phrase in (*self._exact, *starts)}
        self.patterns: dict[str, list[_Pattern]] = {}
        self._loose: list[_Pattern] = []
        for expression, entry in ((pattern, owner) for owner in entries for pattern in owner.pattern):
            literals = lexicon.required(expression)
            pattern = _Pattern(expression, entry, longest_match(expression))
            for literal in literals:
                self.patterns.setdefault(fold(literal), []).append(pattern)
            if not literals:
                self._loose.append(pattern)
        self._only_figures = all(r"\d" in pattern.expression or "/" in pattern.expression for pattern in self._loose)

    @cached_property
    def _automaton(self) -> tuple[AhoCorasick, list[tuple[str, int]]]:
        """The automaton over the literals of patterns, and for each how long a line it can lead to."""
        reach = [(literal, max(p.longest for p in led) + _MARGIN) for literal, led in self.patterns.items()]
        return AhoCorasick(list(self.patterns), matchkind=MatchKind.Standard), reach

    def search(self, page: Page) -> Iterator[Hit]:
        """Yield the lines that are site furniture."""
        fold_, literals = page.fold, self._by_line(page)
        for start, end in page.view.lines:
            size = end - start
            led = literals.get(start, ())
            begins = 0 < size <= _LONGEST and self._may_begin(fold_, start, end)
            tail = fold_[end - _SHORT if size > _SHORT else start : end]
            closes = tail.rstrip(_MARKS).rpartition(" ")[2] in self._ends
            if led or begins or closes or ":" in tail or (size <= _SHORT and self._may_be_loose(tail)):
                hit = self._hit(page, start, end, led, begins=begins, closes=closes)
                if hit:
                    yield hit

    def _hit(self, page: Page, start: int, end: int, led: Sequence[str], *, begins: bool, closes: bool) -> Hit | None:
        """What a line is, that one of the cheap first looks led to."""
        line = page.fold[max(start, end - _LONGEST) : end].strip(_MARKS)
        hit = self._judge(page, start, end, line) if begins else None
        if hit is None and closes:
            hit = self._closing(page, start, end, line)
        if hit is None and page.fold.find(":", max(start, end - _SHORT), end) >= 0:
            hit = self._labelled_end(page, start, end)
        if hit is None and (led or self._may_be_loose(line)):
            hit = self._matching(page, start, end, led)
        if hit is None and (begins or led) and _has_joints(page.text, start, end):
            hit = self._joined(page, start, end, led)
        return hit

    def _by_line(self, page: Page) -> dict[int, list[str]]:
        """The literals of patterns in each line that is not too long for furniture, by where the line starts."""
        found: dict[int, list[str]] = {}
        short = [span for span in page.view.lines if span[0] < span[1] <= span[0] + _LONGEST]
        if not short or not self.patterns:
            return found
        automaton, literals = self._automaton
        ends = list(accumulate(end - start + 1 for start, end in short))
        joined = "\n".join([page.fold[start:end] for start, end in short])
        place = 0
        for index, _, stop in automaton.find_matches_as_indexes(joined, overlapping=True):
            while stop > ends[place]:
                place += 1
            literal, reach = literals[index]
            start, end = short[place]
            if end - start <= reach:
                found.setdefault(start, []).append(literal)
        return found

    def _may_begin(self, fold_: str, start: int, end: int) -> bool:
        """Whether a line begins with the first words of a listed one."""
        words = _TWO_WORDS.search(fold_, start, min(end, start + _SHORT))
        return words is not None and (words.group(1) in self._firsts or words.group() in self._firsts)

    def _may_be_loose(self, line: str) -> bool:
        """Whether a line may fit a pattern that no literal leads to, as those of dates and times are."""
        if not self._loose or len(line) > _SHORT:
            return False
        return not self._only_figures or _FIGURE.search(line) is not None

    def _judge(self, page: Page, start: int, end: int, line: str) -> Hit | None:
        entry = self._listed(line)
        return _removed_line(page, start, end, entry) if entry else None

    def _listed(self, line: str) -> ResidueEntry | None:
        """The entry that lists a bare line, as a whole or by its first words."""
        if not line or line in self._exact:
            return self._exact.get(line)
        for phrase, entry in self._starts.get(line.split(" ", 1)[0].rstrip(_MARKS), ()):
            if line.startswith(phrase) and _AFTER_START.match(line, len(phrase)):
                return entry
        return None

    def _joined(self, page: Page, start: int, end: int, literals: Sequence[str]) -> Hit | None:
        """A line of several sentences or labels, each of them furniture."""
        pieces = [piece for piece in _JOINT.split(page.text[start:end]) if piece.strip()]
        if len(pieces) < 2:
            return None
        entries = [self._listed(bare_line(piece)) or self._matched(piece.strip(), literals) for piece in pieces]
        known = [entry for entry in entries if entry]
        if len(known) < len(pieces):
            return None
        return _removed_line(page, start, end, max(known, key=lambda entry: _CAUTION.index(entry.safety)))

    def _closing(self, page: Page, start: int, end: int, line: str) -> Hit | None:
        """Furniture at the end of a line of text."""
        for phrase, entry in self._ends.get(line.rsplit(" ", 1)[-1], ()):
            if line.endswith(phrase) and end - start > len(phrase):
                return _cut_end(page, start, end, phrase, entry)
        return None

    def _labelled_end(self, page: Page, start: int, end: int) -> Hit | None:
        """A short last sentence that begins with a label and a colon: `… for years. Photo: the office`."""
        label = _LABEL.search(page.text, max(start, end - _SHORT), end)
        if label is None or label.start() == start:
            return None
        first = bare_line(label["label"]).split(" ")[0]
        for phrase, entry in self._starts.get(first, ()):
            if phrase == bare_line(label["label"]) and entry.strength == "strong":
                return _hit(label.start("label"), end, (label.start(), end), entry)
        return None

    def _matching(self, page: Page, start: int, end: int, literals: Sequence[str]) -> Hit | None:
        entry = self._matched(page.text[start:end].strip(), literals)
        return _removed_line(page, start, end, entry) if entry else None

    def _matched(self, line: str, literals: Sequence[str]) -> ResidueEntry | None:
        """The entry one of whose patterns fits the whole line, the one that is led by most letters first."""
        size = len(line.strip(_MARKS))
        longest = sorted(literals, key=len, reverse=True)
        led = {pattern.expression: pattern for literal in longest for pattern in self.patterns[literal]}
        for pattern in [*led.values(), *self._loose]:
            if size <= pattern.longest and _full_match(pattern.expression, line):
                return pattern.entry
        return None


@dataclass(frozen=True, slots=True)
class _Pattern:
    """An editor's pattern for a whole line, its entry, and how many characters between marks it can match."""

    expression: str
    entry: ResidueEntry
    longest: int


@cache
def _compiled(expression: str) -> "regex.Pattern[str]":
    return regex.compile(expression, regex.IGNORECASE)


def _full_match(expression: str, line: str) -> bool:
    """Whether a pattern fits the whole line; one that takes too long does not."""
    try:
        return _compiled(expression).fullmatch(line, timeout=_TIMEOUT) is not None
    except TimeoutError:
        return False


def _removed_line(page: Page, start: int, end: int, entry: ResidueEntry) -> Hit:
    first = start + len(page.text[start:end]) - len(page.text[start:end].lstrip())
    last = first + len(page.text[start:end].strip())
    return _hit(first, last, line_removal(page, start, end), entry)


def _cut_end(page: Page, start: int, end: int, literal: str, entry: ResidueEntry) -> Hit | None:
    place = page.fold.rfind(literal, start, end)
    if place < 0 or not _BREAK.search(page.text, max(start, place - 6), place):
        return None
    first = place - len(page.text[start:place]) + len(page.text[start:place].rstrip(" -–—|>»•\u00a0"))
    return _hit(max(first, start), end, (max(first, start), end), entry)


def _hit(start: int, end: int, span: tuple[int, int], entry: ResidueEntry) -> Hit:
    return Hit(
        start,
        end,
        fix="" if entry.safety != "flag" else None,
        edit_span=span,
        message=entry.note or "site furniture",
        safety=Safety(entry.safety),
        strength=Strength(entry.strength),
        sources=() if entry.language == "en" else (entry.language,),
        evidence=(Evidence("lexicon", entry.id, entry.source),),
    )


def furniture() -> FurnitureFinder:
    """Find the lines that the residue lexicons list."""
    return FurnitureFinder()
