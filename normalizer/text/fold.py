"""Fold a text to a plain lower-case form, one character for one character.

The fold is what rules and names are matched on: case, diacritics, and the many forms of
quotation marks, apostrophes, dashes and spaces are levelled, and because every character
gives exactly one character, an offset in the fold is an offset in the text.
"""

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

_SAME = {
    '"': "\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}"
    "\N{DOUBLE HIGH-REVERSED-9 QUOTATION MARK}\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{DOUBLE PRIME}\N{FULLWIDTH QUOTATION MARK}",
    "'": "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{SINGLE LOW-9 QUOTATION MARK}"
    "\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}\N{PRIME}\N{MODIFIER LETTER APOSTROPHE}"
    "\N{MODIFIER LETTER TURNED COMMA}\N{MODIFIER LETTER REVERSED COMMA}\N{MODIFIER LETTER PRIME}"
    "\N{MODIFIER LETTER LEFT HALF RING}\N{MODIFIER LETTER RIGHT HALF RING}\N{ACUTE ACCENT}"
    "\N{FULLWIDTH APOSTROPHE}\N{HEBREW PUNCTUATION GERESH}",
    "-": "\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}\N{EN DASH}\N{EM DASH}\N{HORIZONTAL BAR}"
    "\N{MINUS SIGN}\N{HYPHEN BULLET}",
    "o": "øØ",
    "l": "łŁ",
    "d": "đĐðÐ",
    "i": "ıİ",
    "s": "ßẞ",
    "h": "ħĦ",
    "t": "þÞŧŦ",
    "a": "ə",
}
_FIXED = {ord(other): plain for plain, others in _SAME.items() for other in others}
_ASCII = bytes(range(128))
_MANY = 40
_GAP = re.compile(r"[\s\-]+")


def _fold_character(character: str) -> str:
    """The fold of one character; itself when it has no simpler form of length one."""
    if unicodedata.category(character) == "Zs":
        return " "
    for form in ("NFKC", "NFD"):
        character = unicodedata.normalize(form, character)
        if len(character) > 1 and unicodedata.combining(character[0]) == 0:
            marks_only = all(unicodedata.combining(mark) for mark in character[1:])
            character = character[0] if marks_only else ""
        if len(character) != 1:
            return ""
    lowered = character.lower()
    return lowered if len(lowered) == 1 else character


class _FoldTable(dict[int, str]):
    """Code point → folded character, worked out the first time a code point is met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if "\ud800" <= character <= "\udfff":  # half a surrogate pair, which the scanner of literals cannot take
            character = "\N{REPLACEMENT CHARACTER}"
        folded = _FIXED.get(code) or _fold_character(character) or character
        folded = _FIXED.get(ord(folded), folded)
        self[code] = folded
        return folded


_TABLE = _FoldTable()


def fold(text: str, others: Collection[str] | None = None) -> str:
    """Level case, diacritics, quotation marks, apostrophes, dashes and spaces.

    Returns a string of exactly the same length, so spans carry over. `others` are the
    characters of the text that are not ASCII, where the caller knows them already.

    >>> fold("“Türkiye’s” – Deir ez-Zōr")
    '"turkiye\\'s" - deir ez-zor'
    """
    if text.isascii():
        return text.lower()
    others = strange_characters(text) if others is None else others
    if len(others) > _MANY:
        return text.translate(_TABLE).lower()
    for character in others:
        text = text.replace(character, _TABLE[ord(character)])
    return text.lower()


@lru_cache(maxsize=100_000)
def fold_word(word: str) -> str:
    """The fold of a word that will be asked for again, as names are.

    >>> fold_word("Wałęsa")
    'walesa'
    """
    return fold(word)


def strange_characters(text: str) -> frozenset[str]:
    """The characters of a text that are not ASCII.

    >>> sorted(strange_characters("“Türkiye”"))
    ['ü', '“', '”']
    """
    return frozenset(text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass"))


def fold_key(text: str) -> str:
    """The key two spellings share that differ only in case, marks, hyphens or spaces.

    Apostrophes and combining marks are dropped; hyphens and white space become one space.

    >>> fold_key("Hay’at  Taḥrīr al-Sham")
    'hayat tahrir al sham'
    """
    if text.isascii():
        return " ".join(text.lower().replace("'", "").replace("`", "").replace("-", " ").split())
    folded = fold(unicodedata.normalize("NFC", text))
    plain = "".join(c for c in folded if c not in "'`" and unicodedata.category(c) not in ("Mn", "Cf"))
    return _GAP.sub(" ", plain).strip()
