"""What reading a text needs to know of a language, and which language a text is in."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, TypeVar, cast

from normalizer.text.late import late

CODE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
"""The form of a language code, whether or not there is such a language."""
WRITTEN_AS = {"iw": "he", "nb": "no", "nn": "no"}
"""Codes of languages that stand here under another one."""

T = TypeVar("T")
UNDETERMINED = "und"
_SAMPLE = 2_000
_GLANCE = 500
_LEAST_SHARE, _LEAST_LEAD, _CLEAR_LEAD = 0.25, 1.3, 2.0
_TITLED, _SHORT, _FEW = "en", 200, 2
"""The language that titles are in all over the world, in texts of so many characters, with so many words beside."""
_FOREIGN_SIGN = re.compile(r"[¿¡«»„‹›]| [:;?!](?= |$)")
_TITLE = re.compile(
    r"[«„“\"‹][^«»„“”\"\n]{2,80}[»“”\"›]|(?<![^\W_])[^\W\d_a-zà-ÿ][\w'’-]*"
    r"(?: (?:(?:of|the|and|in|to|a|for|on|with|or|be|not) ){0,3}[^\W\d_a-zà-ÿ][\w'’-]*)+"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SCRIPTS = (
    ("Latin", "A-Za-z\u00aa-\u024f\u1e00-\u1eff"),
    ("Cyrillic", "\u0400-\u052f"),
    ("Greek", "\u0370-\u03ff\u1f00-\u1fff"),
    ("Arabic", "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc"),
    ("Hebrew", "\u0590-\u05ff"),
    ("Devanagari", "\u0900-\u097f"),
    ("Bengali", "\u0980-\u09ff"),
    ("Georgian", "\u10a0-\u10ff"),
    ("Armenian", "\u0530-\u058f"),
    ("Thai", "\u0e00-\u0e7f"),
    ("Hangul", "\uac00-\ud7af\u1100-\u11ff"),
    ("Kana", "\u3040-\u30ff"),
    ("Han", "\u4e00-\u9fff\u3400-\u4dbf"),
)
_ASCII_LETTERS = re.compile(r"[A-Za-z]+")
_SCRIPT_PATTERNS = tuple((name, late(f"[{ranges}]")) for name, ranges in _SCRIPTS)


@dataclass(frozen=True, slots=True)
class LanguageData:
    """The facts of one language that reading and repairing its text needs.

    `words` holds named word lists ("slots") that rules fill into their patterns;
    `spacing_before` maps a punctuation mark to `none`, `space`, `nbsp` or `any`.
    """

    code: str
    name: str = ""
    script: str = "Latin"
    function_words: frozenset[str] = frozenset()
    quotation: Mapping[str, str] = field(default_factory=dict)
    spacing_before: Mapping[str, str] = field(default_factory=dict)
    spacing_after: Mapping[str, str] = field(default_factory=dict)
    decimal: str = "."
    thousands: str = ","
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    abbreviations: frozenset[str] = frozenset()
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    _sets: dict[str, frozenset[str]] = field(default_factory=dict, init=False, repr=False, compare=False)
    _kept: dict[Callable[..., Any], Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def word_set(self, slot: str) -> frozenset[str]:
        """The words of a slot, to ask whether a word is one of them; empty when there is no such slot.

        >>> "he" in LanguageData("en", words={"pronoun": ("he", "she")}).word_set("pronoun")
        True
        """
        known = self._sets.get(slot)
        if known is None:
            known = self._sets[slot] = frozenset(self.words.get(slot, ()))
        return known

    def kept(self, make: Callable[["LanguageData"], T]) -> T:
        """What a function works out of these facts, worked out once.

        >>> LanguageData("en", words={"pronoun": ("he", "she")}).kept(lambda language: len(language.words))
        1
        """
        if make not in self._kept:
            self._kept[make] = make(self)
        return cast(T, self._kept[make])


def dominant_script(text: str) -> str:
    """The script most letters of the text are in, by Unicode block; empty when it has no letters.

    >>> dominant_script("Привет, world of Москва")
    'Cyrillic'
    """
    sample = text[:_SAMPLE]
    if sample.isascii():
        return "Latin" if any(map(str.isalpha, sample)) else ""
    others = len(sample) - len(sample.encode("ascii", "ignore"))
    if sum(map(len, _ASCII_LETTERS.findall(sample, 0, _GLANCE))) > others:
        return "Latin"  # whatever the others are
    counts = {name: len(pattern.findall(sample)) for name, pattern in _SCRIPT_PATTERNS}
    if counts["Kana"]:
        counts["Kana"] += counts["Han"]
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] else ""


class LanguageDetector:
    """Finds the language of a text by its script and function words; in doubt `in_doubt` says it."""

    def __init__(self, languages: Iterable[LanguageData], in_doubt: Callable[[str], str]) -> None:
        self._in_doubt = in_doubt
        self._owners: dict[str, tuple[str, ...]] = {}
        self._by_script: dict[str, set[str]] = {}
        for language in languages:
            self._by_script.setdefault(language.script, set()).add(language.code)
            for word in language.function_words:
                self._owners[word] = (*self._owners.get(word, ()), language.code)

    def detect(self, text: str) -> str:
        """The language code of the text, `und` when nothing decides.

        Only the first 2,000 characters are looked at. A short text that has signs of another language is told
        by what is not quoted in it and no title: `¿Has visto The Last of Us?` is no English.
        """
        code = self._told(text)
        is_doubtful = code == _TITLED and len(text) <= _SHORT and _FOREIGN_SIGN.search(text) is not None
        return self._beside_titles(text) if is_doubtful else code

    def _told(self, text: str) -> str:
        """The language of a text by its script and words."""
        script = dominant_script(text)
        candidates = self._by_script.get(script, set())
        if len(candidates) == 1 and script not in ("Latin", "Cyrillic", "Arabic"):
            return next(iter(candidates))
        if len(text) > _GLANCE:
            clear, _ = self._vote(text[:_GLANCE].lower().split(), candidates, _CLEAR_LEAD)
            if clear:
                return clear
        words = _WORD.findall(text[:_SAMPLE].lower())
        winner, best = self._vote(words, candidates, _LEAST_LEAD)
        return winner or (self._in_doubt(text[:_SAMPLE]) if len(words) >= 4 else best or UNDETERMINED)

    def _beside_titles(self, text: str) -> str:
        """The language of what is beside titles and quotations in a text that is taken for English as a whole."""
        words = _WORD.findall(_TITLE.sub(" ", text).lower())
        if len(words) < _FEW:
            return _TITLED
        votes, candidates = self._votes(words), self._by_script.get("Latin", set())
        most = max((votes[code] for code in candidates), default=0)
        best = sorted(code for code in candidates if votes[code] == most)
        if most and len(best) == 1:
            return best[0]
        if most > 1 and _TITLED in best:
            return _TITLED
        return self._in_doubt(" ".join(words)) if len(words) > _FEW else UNDETERMINED

    def _vote(self, words: Sequence[str], candidates: AbstractSet[str], lead: float) -> tuple[str, str]:
        """The language whose function words lead clearly enough, and the one that is ahead."""
        best, most, next_most = "", 0, 0
        for code, count in self._votes(words).items():
            if code not in candidates or count < next_most:
                continue
            if count > most or (count == most and code < best):
                best, most, next_most = code, count, most
            else:
                next_most = count
        wins = most >= max(2, _LEAST_SHARE * len(words)) and (not next_most or most >= lead * next_most + 1)
        return best if wins else "", best

    def _votes(self, words: Sequence[str]) -> Counter[str]:
        """How many of these words are function words of each language."""
        return Counter(chain.from_iterable(filter(None, map(self._owners.get, words))))


def is_language(code: str) -> bool:
    """Whether a code is one of a language that there is, by the registry of IANA.

    >>> is_language("eo"), is_language("qq")
    (True, False)
    """
    from langcodes import tag_is_valid  # its tables take a while to load

    return tag_is_valid(code)
