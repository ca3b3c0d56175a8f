"""Short lines above and below an article: what a page sets around its text, whatever the words are."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from normalizer.rulebook.line_tails import is_fragment, tail_pieces
from normalizer.rulebook.page import Page

_LEAST_WORDS, _LEAST_OF_FIRST, _LONG = 8, 12, 20
_LONGEST_TEXT, _LEAST_OF_ARTICLE = 8000, 70
_MOST_ABOVE, _MOST_BELOW, _MOST_HEADINGS = 7, 8, 2
_LABEL_WORDS, _STAMP_WORDS, _CLOSING_WORDS, _TITLE_WORDS, _KICKER_WORDS = 10, 6, 10, 4, 2
_MARKS = ".,:;!?()[]|/·•*–—-"
_ENDS_SENTENCE = re.compile(r"[.!?…][\"'”’»)\]]*\Z")
_GOES_ON = (".", "!", "?", "…", ":", ";", ",", '"', "”", "“", "»")
_NO_END = ("!", "?", ":", ";", ",", '"', "”", "“", "»")
_NO_LABEL = re.compile(
    r"[-–—•·\"“„«‘#|<`=]|\d{1,3}[.)]\s|[\W_]*\Z|[IVXLC]+\Z|chapter\b|.*(?:\]\(|\b(?:I|my|me)\b)", re.IGNORECASE
)
_FIGURE = re.compile(r"[\W\d]*")
_HOUR = re.compile(r"\b\d{1,2}[:.]\d\d\b")
_JOINS = re.compile(r"\s[-–—|/•·>]\s|\d")
_REPORTING = ("reporting_verb_past", "reporting_verb_present")

Outer = tuple[int, int, bool]


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of furniture, and the small ones that may stand between them."""

    own: frozenset[str]
    joints: frozenset[str]
    parties: frozenset[str]

    def are_all_of(self, line: str) -> bool:
        """Whether a line says nothing but what pages say of themselves."""
        words = [word.strip(_MARKS) for word in line.lower().split()]
        strange = [word for word in words if word not in self.joints and not _FIGURE.fullmatch(word)]
        return self.own.issuperset(strange) and bool(strange or _HOUR.search(line))

    def know(self, word: str) -> bool:
        """Whether a small word may stand in a label."""
        return any(form in known for form in (word, word.strip(_MARKS)) for known in (self.own, self.joints))

    def name_party(self, line: str) -> bool:
        """Whether a line of a judgment or contract says who stands on which side: `Between:`, `Ada Smith, Claimant`."""
        return line.lower().rpartition(", ")[2].strip(_MARKS + " ") in self.parties


def outer_lines(page: Page) -> Iterator[Outer]:
    """Yield (start, end, is_sure) of the lines above and below an article that are neither headline nor text.

    And of a short piece without a stop behind its last sentence.
    Sure is what consists of words of furniture alone. Nothing in a text of hard-wrapped lines, nor
    where the lines are so many that they are a list.
    """
    words = _Words(page.word_set("furniture_word"), page.word_set("furniture_joint"), page.word_set("party_of_case"))
    if not words.own or len(page.text) > _LONGEST_TEXT or len(page.view.lines) < 3:
        return
    spans = [span for span in page.view.lines if page.text[span[0] : span[1]].strip()]
    found = list(_outside(page, spans, words))
    is_news = bool(found) and _reports(page)
    for start, end in found:
        is_sure = words.are_all_of(page.text[start:end])
        if is_sure or is_news:
            yield start, end, is_sure


def _outside(page: Page, spans: Sequence[tuple[int, int]], words: _Words) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of what stands above the first sentence and below the last one."""
    texts = [page.text[start:end].strip() for start, end in spans]
    first = next((place for place, line in enumerate(texts) if _is_sentence(line, _LEAST_OF_FIRST)), None)
    if first is None:
        return
    last = next(place for place in reversed(range(len(texts))) if _is_sentence(texts[place]))
    found = [_stripped(page.text, *spans[place]) for place in (*_above(texts[:first], words), *_below(texts, last))]
    found += _fragments(page, *_stripped(page.text, *spans[last]))
    if found and not page.view.is_hard_wrapped and _is_article(texts[first : last + 1]):
        yield from found


def _fragments(page: Page, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What was joined to the last line of the text, behind its last sentence."""
    for first in tail_pieces(page.text, start, end)[-1:]:
        if is_fragment(page.text[first:end]):
            yield first, end


def _reports(page: Page) -> bool:
    """Whether somebody is said to have said something, as in news."""
    return any(not page.view.vocabulary.isdisjoint(page.word_set(slot)) for slot in _REPORTING)


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    line = text[start:end]
    return start + len(line) - len(line.lstrip()), start + len(line.rstrip())


def _is_sentence(line: str, least: int = _LEAST_WORDS) -> bool:
    words = line.count(" ") + 1
    return words >= _LONG or (words >= least and _ENDS_SENTENCE.search(line) is not None)


def _is_article(body: Sequence[str]) -> bool:
    """Whether the lines from the first sentence to the last are paragraphs, with few headings between."""
    sentences = sum(map(_is_sentence, body))
    words = sum(line.count(" ") + 1 for line in body)
    return sentences > 1 and words >= _LEAST_OF_ARTICLE and len(body) - sentences <= _MOST_HEADINGS


def _above(lines: Sequence[str], words: _Words) -> list[int]:
    """The places of labels around the headline, among the lines before the first sentence."""
    if not 2 <= len(lines) <= _MOST_ABOVE or any(map(words.name_party, lines)):
        return []
    title = _title(lines, words)
    return [
        place
        for place, line in enumerate(lines)
        if place != title and (_is_label(line, words) if place else _is_kicker(line, words))
    ]


def _title(lines: Sequence[str], words: _Words) -> int:
    """The place of the headline: the first line that reads like one, else the longest."""
    for place, line in enumerate(lines):
        if line.count(" ") + 1 >= _TITLE_WORDS and not _is_label(line, words):
            return place
    return max(range(len(lines)), key=lambda place: len(lines[place]))


def _is_label(line: str, words: _Words) -> bool:
    """Whether a line is made of names, figures and the few words that join them, or holds an hour."""
    parts = line.split()
    if words.are_all_of(line):
        return True
    if len(parts) > _LABEL_WORDS or (line.endswith(_NO_END) and len(parts) > 1) or _NO_LABEL.match(line):
        return False
    is_stamp = len(parts) <= _STAMP_WORDS and _HOUR.search(line) is not None
    return is_stamp or all(not part.islower() or words.know(part) for part in parts)


def _is_kicker(line: str, words: _Words) -> bool:
    """Whether the first line is no headline but a label above it."""
    parts = line.lower().split()
    if len(parts) <= _KICKER_WORDS:
        return not line.endswith((".", "!", "?")) and _NO_LABEL.match(line) is None
    return _is_label(line, words) and (_JOINS.search(line) is not None or words.know(parts[0]))


def _below(lines: Sequence[str], last: int) -> list[int]:
    """The places of short lines that are no sentences, after the last sentence."""
    following = range(last + 1, len(lines))
    if len(following) > _MOST_BELOW:
        return []
    return [place for place in following if _is_closing(lines[place]) and not _is_heading(lines, place)]


def _is_heading(lines: Sequence[str], place: int) -> bool:
    """Whether a sentence follows, however short."""
    following = lines[place + 1] if place + 1 < len(lines) else ""
    return " " in following and _ENDS_SENTENCE.search(following) is not None


def _is_closing(line: str) -> bool:
    return line.count(" ") < _CLOSING_WORDS and not line.endswith(_GOES_ON) and _NO_LABEL.match(line) is None
