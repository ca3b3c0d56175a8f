"""Finding lines of site furniture, from the residue lexicons."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex

from normalizer.edits.edit import Safety
from normalizer.lexicon.entry import Lexicon, ResidueEntry
from normalizer.rulebook.lines import line_removal
from normalizer.rulebook.page import Page
from normalizer.rulebook.rule import Bound, Evidence, Hit, Rule, Strength
from normalizer.text.fold import fold
from normalizer.text.language import LanguageData

_LONGEST = 160
_SHORT = 60
_TIMEOUT = 0.2
_MARKS = " \t\u00a0.,:;!?…-|>»«\"'*•·–—→►▶▸▼▲◄←↓↑➤➔✓✔★☆=+~_"
_BREAK = re.compile(r"[.!?…”\"’»)|–—>•]\s*[-–—|>»•(\[]*\s*\Z|\s{2}\Z|\t\Z")
_LABEL = re.compile(r"(?<=[.!?…”\")])\s+(?P<label>[A-Z][\w ]{2,24}?)\s?:\s?(?!\s*[\"“])[^.!?\n]{2,}\Z")
_JOINT = re.compile(r"(?<=[.!?…])\s+|\s{2,}|\s+[|•·]\s+")
_CAUTION = ("safe", "suggested", "flag")
_AFTER_START = re.compile(r"\s*(?::|-|>|\||»|\"|→|►|▶|…)|\s*\Z")


def bare_line(line: str) -> str:
    """A folded line without the marks, bullets and arrows around it.

    >>> bare_line("  • Related News : ")
    'related news'
    """
    return " ".join(fold(line).strip(_MARKS).split())


@dataclass(frozen=True)
class FurnitureFinder:
    """Finds whole lines that the residue lexicons list, whatever language they are in."""

    def bind(self, rule: Rule, language: LanguageData, lexicon: Lexicon) -> tuple[Bound, ...]:
        """The search over the short lines of a page; literals lead to the entries with patterns."""
        furniture_ = _Furniture(lexicon)
        return (Bound(tuple(furniture_.patterns), furniture_.search, rule.strength, always=True),)


class _Furniture:
    """The residue entries by what a line is looked up with: all of it, its first, its last word."""

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
        self.patterns: dict[str, list[tuple[str, ResidueEntry]]] = {}
        self._loose: list[tuple[str, ResidueEntry]] = []
        for expression, entry in ((pattern, owner) for owner in entries for pattern in owner.pattern):
            literals = lexicon.required(expression)
            for literal in literals:
                self.patterns.setdefault(fold(literal), []).append((expression, entry))
            if not literals:
                self._loose.append((expression, entry))

    def search(self, page: Page) -> Iterator[Hit]:
        """Yield the lines that are site furniture."""
        fold_ = page.fold
        by_line: dict[tuple[int, int], list[str]] = {}
        for offset, literal in page.hits:
            by_line.setdefault(page.view.line_at(offset), []).append(literal)
        for start, end in page.view.lines:
            if start < end:
                line = fold_[max(start, end - _LONGEST) : end].strip(_MARKS)
                hit = self._judge(page, start, end, line) if end - start <= _LONGEST else None
                hit = hit or self._closing(page, start, end, line)
                if (
                    hit is None
                    and end - start <= _LONGEST
                    and ((start, end) in by_line or (self._loose and end - start <= _SHORT))
                ):
                    hit = self._matching(page, start, end, by_line.get((start, end), []))
                if hit is None and end - start <= _LONGEST:
                    hit = self._joined(page, start, end, by_line.get((start, end), []))
                if hit:
                    yield hit

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

    def _joined(self, page: Page, start: int, end: int, literals: list[str]) -> Hit | None:
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
        return self._labelled_end(page, start, end)

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

    def _matching(self, page: Page, start: int, end: int, literals: list[str]) -> Hit | None:
        entry = self._matched(page.text[start:end].strip(), literals)
        return _removed_line(page, start, end, entry) if entry else None

    def _matched(self, line: str, literals: list[str]) -> ResidueEntry | None:
        """The entry one of whose patterns fits the whole line."""
        led = {pair[0]: pair for literal in literals for pair in self.patterns[literal]}
        for expression, entry in [*led.values(), *self._loose]:
            if _full_match(expression, line):
                return entry
        return None


@cache
def _compiled(expression: str) -> "regex.Pattern[str]":
    return regex.compile(expression, regex.IGNORECASE)


def _full_match(expression: str, line: str) -> bool:
    return _compiled(expression).fullmatch(line, timeout=_TIMEOUT) is not None


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
