"""Whether a stretch of a text is in the text's own language or in English, and where a clause begins."""

import re

from normalizer.rulebook.page import Page

_WORD = re.compile(r"[^\W\d_]+")
_BESIDE = 24
_SENTENCE_ENDS = (". ", "! ", "? ", "\n")
_END = re.compile(r"[.?!\n]")
_OPENS_LARGE = re.compile(r"(?:\A|[.!?\n])[^\w]{0,3}[A-Z]")
_CLAUSE_MARKS = '.!?…\n:;“”«»"'


def is_english(page: Page, start: int, end: int) -> bool:
    """Whether a stretch has more function words of English than of the text's language."""
    words = [word.lower() for word in _WORD.findall(page.text, start, end)]
    foreign, own = page.word_set("english"), page.language.function_words
    return sum(word in foreign for word in words) > sum(word in own for word in words)


def clause_start(page: Page, end: int, reach: int = 300) -> int:
    """Where the clause that ends at a place begins: after the mark before it, blanks skipped."""
    start, low = end, max(0, end - reach)
    while start > low and page.text[start - 1] not in _CLAUSE_MARKS:
        start -= 1
    while start < end and page.text[start].isspace():
        start += 1
    return start


def stands_once(match: re.Match[str], page: Page) -> bool:
    """Whether the hit of a match is not half of a pair, as in `from house to house`."""
    around = page.text[max(0, match.start("hit") - _BESIDE) : match.end("hit") + _BESIDE]
    return around.count(match.group("hit")) == 1


def in_sentence(match: re.Match[str], page: Page) -> bool:
    """Whether a sentence ends behind the match in its line: headlines, which leave articles out, have no stop."""
    _, end = page.view.line_at(match.start())
    return any(stop in page.text[match.end() : end] for stop in ".?!")


def is_stated(match: re.Match[str], page: Page) -> bool:
    """Whether the sentence that goes on behind a match ends with a stop: nobody asks, and it is no headline."""
    end = _END.search(page.text, match.end())
    return end is not None and end.group() in ".!"


def sentence_start(page: Page, offset: int, reach: int) -> int:
    """Where the sentence that holds a place begins, or where so many characters before the place do."""
    low = max(0, offset - reach)
    place, size = max((page.text.rfind(end, low, offset), len(end)) for end in _SENTENCE_ENDS)
    return place + size if place >= 0 else low


def has_capitals(page: Page) -> bool:
    """Whether a text opens sentences with capitals: people who write without them mean it."""
    return _OPENS_LARGE.search(page.text) is not None
