"""Complaints about the characters of an entry: what cannot be seen, or looks like something else."""

import re
import unicodedata
from collections.abc import Iterator

from normalizer.text.language import dominant_script

_INVISIBLE = frozenset(
    "\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}\N{COMBINING GRAPHEME JOINER}"
)
_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_STRAY_JOINER = re.compile(
    f"(?<![\u0590-\u08ff\u0900-\u0dff])[{_JOINERS}]|[{_JOINERS}](?![\u0590-\u08ff\u0900-\u0dff])"
)
_TOKEN = re.compile(r"[^\W\d_]+")
_ALIKE = frozenset({"Latin", "Cyrillic", "Greek"})


def not_composed(text: str) -> Iterator[str]:
    """Yield a complaint about a text that is not in composed characters (NFC)."""
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        yield f"{text!r} is not in composed characters; write {unicodedata.normalize('NFC', text)!r}"


def invisible(text: str) -> Iterator[str]:
    """Yield a complaint about characters that cannot be seen.

    >>> list(invisible("Pen\\u200b"))
    ["'Pen\\\\u200b' holds ZERO WIDTH SPACE, which cannot be seen; take it out"]
    """
    if text.isascii() and text.isprintable():
        return
    found = [c for c in text if c in _INVISIBLE or unicodedata.category(c) == "Cc"]
    found += [c for match in _STRAY_JOINER.findall(text) for c in match if c in _JOINERS]
    if "\n" in text:
        yield f"{_beginning(text)!r} has a line break; write it on one line, in quotes and not behind `>` or `|`"
    for character in dict.fromkeys(c for c in found if c != "\n"):
        yield f"{text!r} holds {_called(character)}, which cannot be seen; take it out"


def _beginning(text: str) -> str:
    return " ".join(text.split()[:6])


def directional(text: str) -> Iterator[str]:
    """Yield a complaint about marks that turn the direction of writing."""
    for character in dict.fromkeys(_BIDI.findall(text)):
        yield f"{text!r} holds {_called(character)}, which turns the direction of writing; take it out"


def mixed_script(text: str) -> Iterator[str]:
    """Yield a complaint about words with letters of two scripts that look alike.

    >>> list(mixed_script("M\\N{CYRILLIC SMALL LETTER O}scow"))[0].split(";")[0]
    "'Mоscow' has letters of two scripts: 'о' is CYRILLIC SMALL LETTER O"
    """
    if text.isascii():
        return
    for word in _TOKEN.findall(text):
        scripts = {script for script in map(dominant_script, word) if script}
        if len(scripts & _ALIKE) > 1:
            odd = min((letter for letter in word if dominant_script(letter) != dominant_script(word)), default=word[0])
            yield f"{word!r} has letters of two scripts: {odd!r} is {_called(odd)}; write the word in one script"


def _called(character: str) -> str:
    return unicodedata.name(character, f"U+{ord(character):04X}")


CHECKS = (not_composed, invisible, directional, mixed_script)
