"""Whether a word that also means something else names a place here: `in Wien`, not `FC Wien`, not `Mr Wien`."""

import re
from difflib import SequenceMatcher
from functools import lru_cache

from normalizer.text.fold import fold_key
from normalizer.text.view import View

_REACH, _ALIKE = 70, 0.72
_OTHER = r"[^\W\d_a-z][\w’'-]+"
_BESIDE = rf"(?:{_OTHER}(?:,|,?\s(?:and|or|to))\s(?:in\s)?(?:the\s)?){{0,3}}"
_BEHIND = re.compile(r"[.,;:!?)\]”\"—–\n]|\s[–—(]|\s*\Z|\s\d|\s([^\W\d_A-Z]+)(?![\w-])")


def is_placed(view: View, start: int, end: int) -> bool:
    """Whether a name stands where a place is spoken of, and is no part of a longer name.

    A place is spoken of behind `in` or `near`, behind `mayor of` or `fled to`, or beside another place that is.
    """
    words = view.language.words
    before = _before(words.get("place_before", ()), words.get("place_led", ()))
    if not before.search(view.text, max(0, start - _REACH), start):
        return False
    match = _BEHIND.match(view.text, end)
    return match is not None and (match.group(1) is None or _is_small(view, match.group(1)))


def is_unmistakable(view: View, surface: str, canonical: str) -> bool:
    """Whether nobody writes a country's name so in English: it is quite another word than the English name."""
    if not any(canonical in view.language.words.get(slot, ()) for slot in ("bare_place", "article_place")):
        return False
    return _likeness(surface, canonical) < _ALIKE


@lru_cache(maxsize=10_000)
def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, fold_key(one), fold_key(other)).ratio()


def _is_small(view: View, word: str) -> bool:
    """Whether a word goes on with the sentence and not with the name; `in Roma families` does not speak of a place."""
    return (
        word.endswith("ed")
        or word in view.language.function_words
        or word in view.language.words.get("place_behind", ())
    )


@lru_cache(maxsize=8)
def _before(near: tuple[str, ...], led: tuple[str, ...]) -> re.Pattern[str]:
    """What stands before a place: a preposition, or a word that leads to one, and perhaps another place."""
    words, leading = ("|".join(map(re.escape, slot)) or "(?!)" for slot in (near, led))
    near_or_led = rf"{words}|(?:{leading})\s(?:of|from|to|for|with)"
    return re.compile(rf"\b(?:(?i:{near_or_led})\s(?:the\s)?|[Ff]rom\s{_OTHER}\sto\s){_BESIDE}\Z")
