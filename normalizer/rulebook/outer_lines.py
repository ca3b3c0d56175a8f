"""Short lines above and below an article: what a page sets around its text, whatever the words are."""

import re
from collections.abc import Iterator, Sequence

from normalizer.rulebook.page import Page

_LEAST_WORDS, _LEAST_OF_FIRST, _LONG = 8, 12, 20
_LONGEST_TEXT, _LEAST_OF_ARTICLE = 8000, 70
_MOST_ABOVE, _MOST_BELOW, _MOST_HEADINGS = 7, 8, 2
_LABEL_WORDS, _CLOSING_WORDS, _TITLE_WORDS, _KICKER_WORDS = 8, 10, 4, 2
_ENDS_SENTENCE = re.compile(r"[.!?…][\"'”’»)\]]*\Z")
_GOES_ON = (".", "!", "?", "…", ":", ";", ",", '"', "”", "“", "»")
_NO_END = ("!", "?", ":", ";", ",", '"', "”", "“", "»")
_NO_LABEL = re.compile(
    r"[-–—•·\"“„«‘#|<`=]|\d{1,3}[.)]\s|[\W_]*\Z|[IVXLC]+\Z|chapter\b|.*(?:\]\(|\b(?:I|my|me)\b)", re.IGNORECASE
)
_JOINS = re.compile(r"\s[-–—|/•·>]\s|\d")
_REPORTING = ("reporting_verb_past", "reporting_verb_present")

Span = tuple[int, int]


def outer_lines(page: Page) -> Iterator[Span]:
    """Yield (start, end) of the lines above and below the sentences of an article that are neither headline nor text.

    Nothing in a text of hard-wrapped lines, nor where the lines are so many that they are a list.
    """
    known = page.word_set("label_word")
    if not known or len(page.text) > _LONGEST_TEXT or len(page.view.lines) < 3:
        return
    lines = [_stripped(page.text, *span) for span in page.view.lines if page.text[span[0] : span[1]].strip()]
    texts = [page.text[start:end] for start, end in lines]
    first = next((place for place, line in enumerate(texts) if _is_sentence(line, _LEAST_OF_FIRST)), None)
    if first is None or page.view.is_hard_wrapped:
        return
    last = next(place for place in reversed(range(len(texts))) if _is_sentence(texts[place]))
    if not _is_article(texts[first : last + 1]):
        return
    found = [*_above(texts[:first], known), *_below(texts, last)]
    if found and _reports(page):
        yield from (lines[place] for place in found)


def _reports(page: Page) -> bool:
    """Whether somebody is said to have said something, as in news."""
    return any(not page.view.vocabulary.isdisjoint(page.word_set(slot)) for slot in _REPORTING)


def _stripped(text: str, start: int, end: int) -> Span:
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


def _above(lines: Sequence[str], known: frozenset[str]) -> list[int]:
    """The places of labels around the headline, among the lines before the first sentence."""
    if not 2 <= len(lines) <= _MOST_ABOVE:
        return []
    title = _title(lines, known)
    return [
        place
        for place, line in enumerate(lines)
        if place != title and (_is_label(line, known) if place else _is_kicker(line, known))
    ]


def _title(lines: Sequence[str], known: frozenset[str]) -> int:
    """The place of the headline: the first line that reads like one, else the longest."""
    for place, line in enumerate(lines):
        if line.count(" ") + 1 >= _TITLE_WORDS and not _is_label(line, known):
            return place
    return max(range(len(lines)), key=lambda place: len(lines[place]))


def _is_label(line: str, known: frozenset[str]) -> bool:
    """Whether a line is made of names, figures and the few words that join them."""
    words = line.split()
    if len(words) > _LABEL_WORDS or (line.endswith(_NO_END) and len(words) > 1) or _NO_LABEL.match(line):
        return False
    return all(not word[0].islower() or word in known or word.strip(".,:") in known for word in words)


def _is_kicker(line: str, known: frozenset[str]) -> bool:
    """Whether the first line is no headline but a label above it."""
    words = line.count(" ") + 1
    if words <= _KICKER_WORDS:
        return not line.endswith((".", "!", "?")) and _NO_LABEL.match(line) is None
    return _is_label(line, known) and (_JOINS.search(line) is not None or line.partition(" ")[0].lower() in known)


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
