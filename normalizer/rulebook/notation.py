"""Numbers that a sentence shows as somebody writes them: it speaks of the writing, and mended it is false."""

import re
from functools import lru_cache

from normalizer.rulebook.page import Page
from normalizer.text.language import LanguageData
from normalizer.text.late import late

_WORD = re.compile(r"[^\W\d_]+")
_WORDS_BEFORE = late(r"((?:[^\W\d_]+,?\s){0,2}[^\W\d_]+)[:,]?\s[“”\"‘’'(]?\Z")
_WAY = late(r"(?<![\w-])([A-Z][a-z]*(?:an|ans|ch|ese|sh|ss))\s([a-z]+)\b(?!\sof\b)")
_NEXT_WORD = late(r"\s([a-z]{3,})")
_RAND = late(r"(?<![\w$])R(?:\d{1,3}(?:\s\d{3})+(?:,\d\d)?|\d{1,3},\d\d)(?![\w,.]\d)")
"""An amount as South Africans write it in English: R1 200, R12 450,00, R1,80."""
_OPENING, _CLOSING = tuple("\"“‘'«"), tuple("\"”’'»")
_ONE = ("a", "one", "half", "quarter")
_REACH = 60
_SHARP_S = "ß"


def is_shown_as_written(match: re.Match[str], page: Page) -> bool:
    """Whether the number of a match is given as people write it: `who write 1'000`, `in French figures`, `a comma`.

    So it is where it stands alone in quotation marks.
    """
    start, end = match.span("hit")
    if page.text[start - 1 : start] in _OPENING and page.text[end : end + 1] in _CLOSING:
        return True
    magnitude = _NEXT_WORD.match(page.fold, end)
    if magnitude and magnitude.group(1).removesuffix("s") in page.word_set("magnitude"):
        return False  # who writes 2,5 million letters
    first, last = page.view.context(start, end)
    if writes_as_south_africa(page):
        return True
    words = _WORD.findall(page.fold, first, last)
    if not page.word_set("word_on_notation").isdisjoint(words):
        return True
    return _is_written(page, first, start) or _names_a_way(page, first, last)


def writes_as_south_africa(page: Page) -> bool:
    """Whether a text writes amounts of rand as South Africa does in English: with spaces, a decimal comma and 08h30."""
    return _has_rand(page.text)


def writes_in_francs(page: Page) -> bool:
    """Whether a text gives amounts in CHF, as Swiss writers do in English, who part thousands by apostrophes."""
    return _has_francs(page.text)


@lru_cache(maxsize=2)
def _has_rand(text: str) -> bool:
    return _RAND.search(text) is not None


@lru_cache(maxsize=2)
def _has_francs(text: str) -> bool:
    return "CHF" in text


def _is_written(page: Page, first: int, start: int) -> bool:
    """Whether a verb of writing leads to the number (`is written 1,5`, `shown as 1,5`), or what it is in words."""
    found = _WORDS_BEFORE.search(page.fold, max(first, start - _REACH), start)
    if found is None:
        return False
    *before, last = found.group(1).replace(",", "").split()
    if last == "is" and len(before) > 1:
        return before[-2] in _ONE and before[-1] in page.word_set("magnitude")
    if last == "as":
        return bool(before) and before[-1] in page.word_set("shown_as")
    return last in page.word_set("verb_of_notation")


def _names_a_way(page: Page, first: int, last: int) -> bool:
    """Whether a people's way of writing is named: `the Swiss way`, `as the French write it`, `in German figures`."""
    small, ways = page.language.function_words, page.word_set("way_of_notation")
    return any(
        found.group(2) in ways
        and found.group(1).lower() not in small
        and (found.group(2) != "figures" or page.text.startswith("in ", max(0, found.start() - 3)))
        for found in _WAY.finditer(page.text, first, last)
    )


def localised(number: str, language: LanguageData) -> str:
    """A number that is written as in English, `1,234.5`, with the marks of a language.

    >>> localised("1,234.5", LanguageData("it", thousands=".", decimal=","))
    '1.234,5'
    """
    return number.translate({ord(","): language.thousands, ord("."): language.decimal})


def may_be_swiss(page: Page) -> bool:
    """Whether German may come from Switzerland, which has no ß, writes 1.95 and quotes «so»."""
    return page.language.code == "de" and _SHARP_S not in page.strange
