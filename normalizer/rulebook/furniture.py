"""Finding lines of site furniture, from the residue lexicons."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

import msgspec

from normalizer.lexicon.edges import stands_apart
from normalizer.lexicon.entry import Lexicon, ResidueEntry
from normalizer.rulebook.furniture_caution import cautious
from normalizer.rulebook.furniture_hits import cut_end, hit_of, is_doubtful, outer_hit, removed_line
from normalizer.rulebook.furniture_table import MARKS, SHORT, bare, bare_line, furniture_table
from normalizer.rulebook.line_beginnings import LineBeginnings
from normalizer.rulebook.line_tails import Pieces, line_tails
from normalizer.rulebook.literals import Literals, is_whole
from normalizer.rulebook.outer_lines import outer_lines
from normalizer.rulebook.page import Page
from normalizer.rulebook.rule import Bound, Hit, Rule, Strength
from normalizer.rulebook.whole_line import full_match
from normalizer.text.fold import fold
from normalizer.text.language import LanguageData

_LONGEST, _LONGEST_LED = 160, 120
_LABEL = re.compile(r"(?<=[.!?…”\")])\s+(?P<label>[A-Z][\w ]{2,24}?)\s?:\s?(?!\s*[\"“])[^.!?\n]{2,}\Z")
_JOINT = re.compile(r"(?<=[.!?…])\s+|\s{2,}|\s+[|•·]\s+")
_JOINTS = (". ", "! ", "? ", "… ", "  ", " | ", " • ", " · ", "\t", "\u00a0")
_BLANKS, _BULLETS = " \t\u00a0", "-*•·▪– "
_QUOTES = tuple('"“„«»‚‘')
_CAUTION = ("safe", "suggested", "flag")
_AFTER_START = re.compile(r"\s*(?::|-|>|\||»|\"|→|►|▶|…)|\s*\Z")


def _has_joints(line: str) -> bool:
    """Whether a line may fall into several sentences or labels: a cheap first look."""
    return any(joint in line for joint in _JOINTS)


@dataclass(frozen=True)
class FurnitureFinder:
    """Finds whole lines that the residue lexicons list, whatever language they are in."""

    def bind(self, rule: Rule, language: LanguageData, lexicon: Lexicon, strength: Strength) -> Bound:
        """The search over the lines of every page."""
        whole = _Furniture(lexicon)
        return Bound(whole.literals, whole.search, every=True)

    def bind_mending(self, rule: Rule, language: LanguageData, lexicon: Lexicon) -> Bound:
        """The same for pages where an entry with a safe fix finds something, and nothing on others.

        Of a line that several entries list another than the safe one may be meant: so all are asked then.
        """
        safe, whole = _Furniture(lexicon, only_safe=True), cache(lambda: _Furniture(lexicon))
        return Bound(safe.literals, lambda page: whole().scanned(page) if safe.finds(page) else iter(()), every=True)


class _Furniture:
    """The residue entries by what a line is looked up with: its first word, its last word, a literal."""

    def __init__(self, lexicon: Lexicon, *, only_safe: bool = False) -> None:
        self._entries, self._table = lexicon.residue, furniture_table(lexicon, only_safe=only_safe)
        self._met: dict[int, ResidueEntry] = {}
        self._apart: dict[str, list[tuple[int, tuple[bool, bool]]]] = {}
        self._loose_marks = _any_of(self._table.patterns[number].marks for number in self._table.loose)
        self._beginnings = LineBeginnings(self._table)
        self._reach = dict(zip(self._table.led, self._table.reach, strict=True))

    @cached_property
    def literals(self) -> tuple[str, ...]:
        """What leads to patterns in a line, wherever it stands there."""
        return tuple(self._reach)

    def _entry(self, number: int) -> ResidueEntry:
        met = self._met.get(number)
        if met is None:
            met = self._met[number] = self._entries[number]
        return met

    def search(self, page: Page) -> Iterator[Hit]:
        """Yield the lines that are site furniture: those listed, and those that their place and words betray.

        A listed line whose entry is weak is sure where place and words say the same.
        """
        outer = {page.view.line_at(start)[0]: (start, end, is_sure) for start, end, is_sure in outer_lines(page)}
        for hit in cautious(page, list(self._known(page))):
            _, _, is_sure = outer.pop(page.view.line_at(hit.start)[0], (0, 0, False))
            yield replace(hit, strength=Strength.STRONG) if is_sure else hit
        yield from (outer_hit(*line) for line in outer.values())

    def scanned(self, page: Page) -> Iterator[Hit]:
        """The same of a page in which others were sought than what leads to these lines."""
        return self.search(msgspec.structs.replace(page, hits=self._places(page.fold)))

    def _places(self, fold: str) -> list[tuple[int, str]]:
        """Where the literals stand in a folded text."""
        literals = self.literals
        return [(start, literals[number]) for number, start, _ in self._literals.places(fold)]

    @cached_property
    def _literals(self) -> Literals:
        return Literals(self.literals)

    def finds(self, page: Page) -> bool:
        """Whether any line is listed."""
        return any(True for _ in self._known(page))

    def _known(self, page: Page) -> Iterator[Hit]:
        """Yield the lines that are listed."""
        text, folded, ends, tails = page.text, page.fold, self._table.ends, line_tails(page)
        by_line, begins = self._by_line(page, tails), self._beginnings
        for start, end in page.view.lines:
            if start == end:
                continue
            beginning = begins.of(folded, start, end) if end - start <= _LONGEST else None
            begun = begins.among(beginning, text, start, end, folded[start:end]) if beginning else None
            last = folded[max(start, end - SHORT) : end]
            closes = last.rstrip(MARKS).rpartition(" ")[2] in ends
            led = by_line.get(start, ())
            hit = None
            if begun is not None or led or closes or ":" in last or self._may_be_loose(text, start, end):
                hit = self._hit(page, start, end, begun, led, closes=closes)
            if start in tails and (hit is None or is_doubtful(hit, start)):
                hit = self._tail(page, end, tails[start], by_line) or hit
            if hit:
                yield hit

    def _hit(
        self, page: Page, start: int, end: int, begun: Sequence[int] | None, led: Sequence[int], *, closes: bool
    ) -> Hit | None:
        """What a line is, that one of the cheap first looks led to."""
        text, folded = page.text[start:end], page.fold[start:end]
        line = folded[-_LONGEST:].strip(MARKS)
        hit = self._judge(page, start, end, line) if begun is not None else None
        if hit is None and closes:
            hit = self._closing(page, start, end, line)
        if hit is None and ":" in text[-SHORT:]:
            hit = self._labelled_end(page, start, end)
        if hit is None and (begun or led or self._may_be_loose(page.text, start, end)):
            entry = self._matched(text.strip(), folded, (*(begun or ()), *led))
            hit = removed_line(page, start, end, entry) if entry else None
        if hit is None and (begun is not None or led) and _has_joints(text):
            hit = self._joined(page, start, end, led)
        return hit

    def _by_line(self, page: Page, tails: Pieces) -> dict[int, list[int]]:
        """The patterns that literals lead to in each line or last piece not too long for furniture, by its start.

        Patterns are numbers.
        """
        found: dict[int, list[int]] = defaultdict(list)
        end, firsts = -1, list[int]()
        for offset, literal in page.hits:
            if offset >= end:
                start, end = page.view.line_at(offset)
                firsts = [*((start,) if end - start <= _LONGEST_LED else ()), *tails.get(start, ())]
            for first in firsts:
                if first <= offset and end - first <= self._reach.get(literal, 0):
                    found[first] += self._fitting(page, offset, literal, (first, end))
        return found

    def _fitting(self, page: Page, offset: int, literal: str, stretch: tuple[int, int]) -> list[int]:
        """The patterns, by number, that a literal at an offset leads to and that a stretch of the text may fit."""
        end, patterns = offset + len(literal), self._table.patterns
        led = [n for n, edges in self._led_to(literal) if is_whole(page.fold, offset, end, edges)]
        return [number for number in led if patterns[number].may_fit(page.text, *stretch)]

    def _led_to(self, literal: str) -> list[tuple[int, tuple[bool, bool]]]:
        """The patterns a literal leads to, each with the sides on which the literal is the end of a word."""
        met = self._apart.get(literal)
        if met is None:
            patterns = [(number, self._table.patterns[number]) for number in self._table.led[literal]]
            met = self._apart[literal] = [
                (number, stands_apart(pattern.expression, literal, pattern.needs)) for number, pattern in patterns
            ]
        return met

    def _may_be_loose(self, text: str, start: int, end: int) -> bool:
        """Whether a line may fit a pattern that no literal leads to."""
        if not self._table.loose or end - start > SHORT:
            return False
        return self._loose_marks.search(text, start, end) is not None

    def _judge(self, page: Page, start: int, end: int, line: str) -> Hit | None:
        entry = self._listed(line)
        return removed_line(page, start, end, entry) if entry else None

    def _listed(self, line: str) -> ResidueEntry | None:
        """The entry that lists a bare line, as a whole or by its first words."""
        exact = self._table.exact.get(line) if line else None
        if not line or exact is not None:
            return None if exact is None else self._entry(exact)
        for phrase, number in self._table.starts.get(line.split(" ", 1)[0].rstrip(MARKS), ()):
            if line.startswith(phrase) and _AFTER_START.match(line, len(phrase)):
                return self._entry(number)
        return None

    def _joined(self, page: Page, start: int, end: int, led: Sequence[int]) -> Hit | None:
        """A line of several sentences or labels, each of them furniture."""
        pieces = [piece for piece in _JOINT.split(page.text[start:end]) if piece.strip()]
        if len(pieces) < 2:
            return None
        known: list[ResidueEntry] = []
        for piece in pieces:
            entry = self._entry_of(piece, fold(piece), led)
            if entry is None:
                return None
            known.append(entry)
        return removed_line(page, start, end, max(known, key=lambda entry: _CAUTION.index(entry.safety)))

    def _entry_of(self, piece: str, folded: str, led: Sequence[int]) -> ResidueEntry | None:
        """The entry that a sentence or label is furniture by, with its fold, as if it were a line of its own."""
        listed = self._listed(bare(folded))
        if listed:
            return listed
        line = piece.strip()
        return self._matched(line, folded, (*(self._beginnings.fitting(line, 0, len(line), folded) or ()), *led))

    def _closing(self, page: Page, start: int, end: int, line: str) -> Hit | None:
        """Furniture at the end of a line of text."""
        for phrase, number in self._table.ends.get(line.rsplit(" ", 1)[-1], ()):
            if line.endswith(phrase) and end - start > len(phrase):
                return cut_end(page, start, end, phrase, self._entry(number))
        return None

    def _tail(self, page: Page, end: int, places: Sequence[int], led: Mapping[int, Sequence[int]]) -> Hit | None:
        """Furniture that was joined to the end of a line of text, after a sentence."""
        for first in places:
            piece, folded = page.text[first:end].strip(), page.fold[first:end].strip()
            is_speech = piece.startswith(_QUOTES)
            entry = None if is_speech else self._entry_of(piece, folded, led.get(first, ()))
            if entry:
                before = first
                while page.text[before - 1] in _BLANKS:
                    before -= 1
                return hit_of(first, first + len(piece), (before, end), entry)
        return None

    def _labelled_end(self, page: Page, start: int, end: int) -> Hit | None:
        """A short last sentence that begins with a label and a colon: `… for years. Photo: the office`."""
        label = _LABEL.search(page.text, max(start, end - SHORT), end)
        if label is None or label.start() == start:
            return None
        first = bare_line(label["label"]).split(" ")[0]
        for phrase, number in self._table.starts.get(first, ()):
            entry = self._entry(number)
            if phrase == bare_line(label["label"]) and entry.strength == "strong":
                return hit_of(label.start("label"), end, (label.start(), end), entry)
        return None

    def _matched(self, line: str, folded: str, numbers: Sequence[int]) -> ResidueEntry | None:
        """The entry one of whose patterns fits the whole line; of several the one that is surest.

        Patterns are numbers: those that the line may be at a first look.
        """
        table = self._table.patterns
        if self._loose_marks.search(line):
            loose = (number for number in self._table.loose if table[number].may_be(line, 0, len(line), folded))
            numbers = (*numbers, *loose)
        size = len(line.strip(MARKS)) if numbers else 0
        line = line.replace("\u00a0", " ")
        forms = (line, line.lstrip(_BULLETS)) if line.startswith(tuple(_BULLETS)) else (line,)
        fitting = [
            self._entry(table[number].entry)
            for number in dict.fromkeys(numbers)
            if size <= table[number].longest and any(full_match(table[number].expression, form) for form in forms)
        ]
        return min(
            fitting,
            key=lambda entry: (entry.strength, _CAUTION.index(entry.safety), entry.source, entry.id),
            default=None,
        )


def _any_of(marks: Iterable[str]) -> re.Pattern[str]:
    """Finds a place where one of these patterns may fit: a mark of one, any place where one has none."""
    each = list(marks)
    return re.compile("|".join(map(re.escape, "".join(each))) or "(?!)") if all(each) else re.compile("")


def furniture() -> FurnitureFinder:
    """Find the lines that the residue lexicons list."""
    return FurnitureFinder()
