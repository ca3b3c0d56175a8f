"""A view of a text that many rules can look at for the price of one."""

import re
from bisect import bisect_right
from collections import Counter
from functools import cached_property

from normalizer.text.fold import fold, strange_characters
from normalizer.text.language import LanguageData
from normalizer.text.sentences import sentence_spans
from normalizer.text.wrapped import STOPS, is_hard_wrapped, unwrapped
from normalizer.text.zones import BODY, TITLE, ZoneIndex, protected_zones, quote_zones

_LINE_END = re.compile(r"\r\n|\n|\r")
_BARE_WORD = re.compile(r"\S+")
_CAPITALISED = re.compile(r"[^\x00-@\[-\u00bf\u2000-\u2bff\U00040000-\U0010ffff][^\W\d_]{3,}")
_STOP = re.compile(r"(?<=[^\W\d_][^\W\d_][.!?…])[\"'”’»)\]]*\s+(?=[^\sa-z])|[\r\n]+")
_MARKS = b'.,;:!?"()[]'
_MARKS_TO_SPACES = bytes.maketrans(_MARKS, b" " * len(_MARKS))
_ECHO, _NEAR_ECHO, _LEAST_LETTERS = 7, 3, 4
_TITLE_LENGTH, _FEW_SPANS = 120, 8
_CONTEXT = 400


class View:
    """The text of one document and what reading it gives, each part made when first asked for.

    `text` is the `original` with spaces for the line ends within its sentences where it is hard-wrapped.
    All offsets are code points of either, 0-based and half-open.
    """

    def __init__(self, text: str, language: LanguageData) -> None:
        self.original = text
        self.is_hard_wrapped = is_hard_wrapped(text)
        self.text = unwrapped(text) if self.is_hard_wrapped else text
        self.language = language
        self._pointed_at = 0

    @cached_property
    def fold(self) -> str:
        """The text levelled (see `fold`), of the same length."""
        return fold(self.text, self.strange)

    @cached_property
    def strange(self) -> str:
        """The characters that are not ASCII, each once: a quick look at what cannot be here."""
        return "" if self.text.isascii() else "".join(sorted(strange_characters(self.text)))

    @cached_property
    def _bare(self) -> str:
        """The fold with spaces for the marks around words, of the same length."""
        return self.fold.encode().translate(_MARKS_TO_SPACES).decode()

    @cached_property
    def bare_words(self) -> list[str]:
        """The words of the fold without the marks around them."""
        return self._bare.split()

    def bare_span(self, place: int) -> tuple[int, int]:
        """(start, end) of the bare word at a place of `bare_words`.

        The first few are found one by one: in most texts no more are pointed at.
        """
        self._pointed_at += 1
        if self._pointed_at > _FEW_SPANS:
            return self._bare_spans[place]
        start = len(self._bare) - len(self._bare.split(None, place)[-1])
        return start, start + len(self.bare_words[place])

    @cached_property
    def _bare_spans(self) -> list[tuple[int, int]]:
        return [match.span() for match in _BARE_WORD.finditer(self._bare)]

    @cached_property
    def capitalised(self) -> tuple[str, ...]:
        """The different words of four letters and more that begin with a capital, as first met; accents may be small.

        Parts of words that begin so are among them: a first look, not a list of names.
        """
        return tuple(dict.fromkeys(_CAPITALISED.findall(self.text)))

    @cached_property
    def word_counts(self) -> Counter[str]:
        """How often each bare word stands in the text."""
        return Counter(self.bare_words)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The different bare words."""
        return frozenset(self.bare_words)

    @cached_property
    def echoes(self) -> list[tuple[int, int]]:
        """(place, distance) of every bare word that stood a few words before: what repetitions are made of.

        `distance` is to the nearest earlier place of the word, seven words at most; of words of three
        letters and fewer, which recur everywhere, only the nearest three count.
        """
        found: list[tuple[int, int]] = []
        last: dict[str, int] = {}
        for place, word in enumerate(self.bare_words):
            if word in last:
                distance = place - last[word]
                if distance <= _ECHO and (distance <= _NEAR_ECHO or len(word) >= _LEAST_LETTERS):
                    found.append((place, distance))
            last[word] = place
        return found

    @cached_property
    def lines(self) -> tuple[tuple[int, int], ...]:
        """(start, end) of every line, its line end left out; empty lines included."""
        return tuple(_line_spans(self.text))

    @cached_property
    def _line_starts(self) -> list[int]:
        return [start for start, _ in self.lines]

    def line_at(self, offset: int) -> tuple[int, int]:
        """(start, end) of the line that holds the offset."""
        return self.lines[self.line_number(offset)]

    def line_number(self, offset: int) -> int:
        """Which of `lines` holds the offset, from 0."""
        return max(0, bisect_right(self._line_starts, offset) - 1)

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """(start, end) of every sentence."""
        return tuple(sentence_spans(self.text, self.language.abbreviations))

    def sentence_at(self, offset: int) -> tuple[int, int]:
        """(start, end) of the sentence that holds the offset; of the one before, between two."""
        return self.sentences[max(0, bisect_right(self._sentence_starts, offset) - 1)]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    def context(self, start: int, end: int) -> tuple[int, int]:
        """Roughly the sentence around a span: to the next stop or line end, 400 characters at most.

        Looked up on the spot, so that asking costs nothing elsewhere in the text.
        """
        low, high = max(0, start - _CONTEXT), min(len(self.text), end + _CONTEXT)
        for stop in _STOP.finditer(self.text, low, start + 1):  # one more: what follows a stop tells it from others
            low = min(stop.end(), start)
        following = _STOP.search(self.text, end, high)
        return low, following.start() + 1 if following else high

    @cached_property
    def protected(self) -> ZoneIndex:
        """Zones that are never edited."""
        return ZoneIndex(protected_zones(self.text))

    @cached_property
    def quotes(self) -> ZoneIndex:
        """Direct quotation."""
        return ZoneIndex(quote_zones(self.text))

    def zone(self, start: int, end: int) -> str:
        """The kind of the innermost zone a span touches: a protected kind, quote, title or body."""
        protected = self.protected.touching(start, end)
        if protected:
            return protected.kind
        quote = self.quotes.holding(start, end)
        if quote:
            return quote.kind
        return TITLE if self.is_title(start) else BODY

    def is_title(self, offset: int) -> bool:
        """Whether the offset lies in a title: the first or a short line without final punctuation."""
        start, end = self.line_at(offset)
        if len(self.lines) == 1 or end - start > _CONTEXT:
            return False
        line = self.text[start:end].rstrip()
        return bool(line) and not line.endswith(STOPS) and len(line) <= _TITLE_LENGTH


def _line_spans(text: str) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    start, has_returns = 0, "\r" in text
    for piece in _LINE_END.split(text) if has_returns else text.split("\n"):
        end = start + len(piece)
        spans.append((start, end))
        start = end + (2 if has_returns and text.startswith("\r\n", end) else 1)
    if len(spans) > 1 and spans[-1][0] == len(text):
        spans.pop()
    return spans
