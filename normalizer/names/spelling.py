"""The spelling to put in a name's place, in the text's own style."""

import re
from difflib import SequenceMatcher
from functools import lru_cache
from unicodedata import normalize

from normalizer.text.fold import fold

_ALIKE = 0.6
_CURLY = "\N{RIGHT SINGLE QUOTATION MARK}"
_APOSTROPHES = re.compile("['’ʼʿʾ‘`´]")
_BROKEN = re.compile(r"-[^\S\n]*\n\s*")
"""A line end behind a hyphen."""
_SENTENCE_START = re.compile(r"(?:\A|[.!?…:]|\n)[\s\"'“‘«(\[—–-]*\Z")


@lru_cache(maxsize=2)
def apostrophe_of(text: str) -> str:
    """The apostrophe a text writes with: the typographic one where it occurs more often.

    >>> apostrophe_of("Syria’s army")
    '’'
    """
    return _CURLY if text.count(_CURLY) > text.count("'") else "'"


def in_style_of(canonical: str, surface: str, text: str, offset: int) -> str:
    """The canonical form as it should stand at an offset: apostrophe, capitals, first letter.

    >>> in_style_of("Hay'at Tahrir al-Sham", "HAYAT TAHRIR AL SHAM", "HAYAT TAHRIR AL SHAM", 0)
    "HAY'AT TAHRIR AL-SHAM"
    """
    styled = _APOSTROPHES.sub(apostrophe_of(text), canonical)
    letters = [c for c in surface if c.isalpha()]
    if len(letters) > 4 and all(c.isupper() for c in letters):
        return styled.upper()
    if styled[:1].islower() and surface[:1].isupper() and starts_sentence(text, offset):
        return styled[:1].upper() + styled[1:]
    return styled


def starts_sentence(text: str, offset: int) -> bool:
    """Whether a sentence or line begins at the offset."""
    return _SENTENCE_START.search(text, max(0, offset - 12), offset) is not None if offset else True


def same_spelling(surface: str, wanted: str) -> bool:
    """Whether two spellings differ by the form of apostrophes, of spaces and of letters with marks at most.

    >>> same_spelling("Abu\\u00a0Ghraib", "Abu Ghraib"), same_spelling("Erdog\\u0306an", "Erdo\\u011fan")
    (True, True)
    """
    return surface == wanted or _plain(surface) == _plain(wanted)


def _plain(spelling: str) -> str:
    return " ".join(normalize("NFC", _APOSTROPHES.sub("'", _BROKEN.sub("-", spelling))).split())


def surname_of(canonical: str, short: str) -> str | None:
    """The last word of a name where a short form is nearly that, with its article if the short form has one.

    >>> surname_of("Muammar Gaddafi", "Kadafi"), surname_of("Ali al-Sistani", "Sistany")
    ('Gaddafi', 'Sistani')
    >>> surname_of("Mohamed Hamdan Dagalo", "Hemeti") is None
    True
    """
    last = canonical.rsplit(maxsplit=1)[-1]
    own = last if "-" in short else last.rpartition("-")[2]
    return own if _are_alike(own, short) else None


@lru_cache(maxsize=20_000)
def _are_alike(one: str, other: str) -> bool:
    """Whether two words may be spellings of one name: most of their letters are the same, in order."""
    return SequenceMatcher(None, fold(one), fold(other)).ratio() >= _ALIKE
