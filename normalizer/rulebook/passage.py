"""Whether a stretch of a text is in the text's own language or in English, and where a clause begins."""

import re
from functools import lru_cache

from normalizer.lexicon.frequency import frequency
from normalizer.rulebook.page import Page
from normalizer.rulebook.reading import may_be
from normalizer.text.late import late

_WORD = re.compile(r"[^\W\d_]+")
_BESIDE = 24
_SENTENCE_ENDS = (". ", "! ", "? ", "\n")
_END = re.compile(r"[.?!\n]")
_STOP_BEHIND = late(r"\s*(?:[.;:!?)”\"]|\s[–—]|,(?!\s[A-Z])|\Z|\n)")
_NEXT_WORDS = late(r" ([a-z]{1,16})(?: ([\w’'-]+)(?: ([\w’'-]+)|[.,;:])?)?")
_AND = ("and", "or")
_DETERMINERS = ("the", "a", "an", "its", "his", "her", "their")
_OPENS = re.compile(r"(?:\A|\n|[.!?…] )\Z")
_NEAR = 300
_OPENED = re.compile(r"([^\W\d_]{2,})[.!?]\s([^\W\d_])")
_OPENS_LARGE = re.compile(r"(?:\A|[.!?\n])[^\w]{0,3}[A-Z]")
_SHARED, _CLEARLY, _FEW = 0.5, 1.0, 3
_CLAUSE_MARKS = '.!?…\n:;“”«»"'


def is_english(page: Page, start: int, end: int) -> bool:
    """Whether a stretch has more function words of English than of the text's language."""
    words = [word.lower() for word in _WORD.findall(page.text, start, end)]
    foreign, own = page.word_set("english"), page.language.function_words
    return sum(word in foreign for word in words) > sum(word in own for word in words)


def reads_as_english(page: Page, start: int, end: int) -> bool:
    """Whether a clause is English, be it of a few words: by what no other language has, or by the clause before.

    Function words that the two languages share say nothing. Where there are none at all the words
    themselves do, and of one or two words that say nothing either the clause before them.
    """
    words = [word.lower() for word in _WORD.findall(page.text, start, end)]
    foreign = sum(word in page.word_set("english") for word in words)
    own = sum(word in page.language.function_words and _leans(page, word) < -_SHARED for word in words)
    if foreign or own > 1 or len(words) > _FEW:
        return foreign > own
    if not own and words and page.text[start + 1 : end].islower() and all(_leans(page, w) > _CLEARLY for w in words):
        return True
    before = page.text.rfind("\n", 0, start) + 1
    previous = clause_start(page, len(page.text[before:start].rstrip(_CLAUSE_MARKS + " ")) + before)
    return previous >= before and is_english(page, previous, start)


def _leans(page: Page, word: str) -> float:
    """How much more often a word stands in English than in the language of the text, on a scale of tens."""
    return frequency(word, "en") - frequency(word, page.language.code)


def opens_sentence(page: Page, offset: int) -> bool:
    """Whether a line or, behind a stop and a space, a sentence begins at a place: no mark stands between."""
    return _OPENS.search(page.text, max(0, offset - 3), offset) is not None


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


def name_ends(page: Page, end: int) -> bool:
    """Whether a name that ends at a place belongs to no noun behind it: a mark, a small word or a verb follows.

    `the Kharkiv and in Odesa` ends, `the Kharkiv region` and `the Kharkiv and Odesa regions` do not.
    """
    if _STOP_BEHIND.match(page.text, end):
        return True
    found = _NEXT_WORDS.match(page.text, end)
    if found is None:
        return False
    word, second, third = found.group(1), found.group(2) or "", found.group(3) or ""
    if word == "to":
        return second in page.word_set("word_before_object")
    if word in _AND and second[:1].isupper():
        return _is_small(page, third)
    if word in _AND:
        return _is_small(page, second) or _acts(page, second, third)
    return word != "of" and (_is_small(page, word) or _acts(page, word, second))


def _is_small(page: Page, word: str) -> bool:
    return word in page.language.function_words


def _acts(page: Page, word: str, second: str) -> bool:
    """Whether a word is a verb here: a past form, or a present one with its object."""
    if any(word in page.word_set(slot) for slot in ("past_irregular", "past_not_participle", "reporting_verb_past")):
        return True
    verbs = ("object_verb_past", "object_verb_third", "verb_third_person", "reporting_verb_present")
    if word.endswith("s") and second in _DETERMINERS:
        return True
    known = word.endswith("ed") or any(word in page.word_set(slot) for slot in verbs)
    known = known or (may_be(word, "z") and not may_be(word, "sn"))
    return known and (
        second in page.word_set("word_before_object")
        or second[:1].isdigit()
        or second[:1].isupper()
        or second in page.word_set("plural_number")
    )


def has_capitals(page: Page) -> bool:
    """Whether a text opens sentences with capitals: people who write without them mean it."""
    return _opens_large(page.text)


@lru_cache(maxsize=8)
def _opens_large(text: str) -> bool:
    return _OPENS_LARGE.search(text) is not None


def is_typed_small(page: Page, offset: int) -> bool:
    """Whether the line at an offset opens two sentences and most of them in lower case, as people type messages.

    Of a long line what stands near is read.
    """
    start, end = page.view.line_at(offset)
    first, last = max(start, offset - _NEAR), min(end, offset + _NEAR)
    cut = page.language.abbreviations | {"etc"}
    ended = [found for found in _OPENED.finditer(page.text, first, last) if found.group(1).lower() not in cut]
    opened = [found.group(2).islower() for found in ended]
    small: int = sum(opened)
    return small > 1 and 2 * small > len(opened)


def is_hearsay(match: re.Match[str], page: Page) -> bool:
    """Whether a conditional states what others say: no condition stands in its sentence, no quotation around."""
    start, end = page.view.context(*match.span())
    words = set(_WORD.findall(page.fold, start, end))
    return words.isdisjoint(page.words("condition")) and not page.view.quotes.touching(*match.span())
