"""Names left in their own script: alphabets rewritten as Latin letters, vowelless scripts kept as they are.

A vowelless script has graphemes of its own in the sound tables, for its letters say less than any Latin
letter could: a waw is w, u, o or au. Only what is written joined there, the article, is taken apart here.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast


@dataclass(frozen=True, slots=True)
class Scripts:
    """Letters of other scripts."""

    letters: dict[str, str]
    vowelless: frozenset[str]
    articles: tuple[str, ...]
    god: tuple[str, ...]
    dropped: frozenset[str]

    def leaves_vowels_out(self, word: str) -> bool:
        """Whether the word is in a script that writes no short vowels."""
        return any(letter in self.vowelless for letter in word)

    def article_of(self, word: str) -> str:
        """The article the word begins with, where it is written joined; else nothing."""
        if word.startswith(self.god):
            return ""
        return next((a for a in self.articles if word.startswith(a) and len(word) > len(a) + 1), "")

    def romanise(self, text: str) -> str:
        """The letters of alphabets as Latin ones, two letters that make one first; the rest untouched."""
        if text.isascii():
            return text
        out: list[str] = []
        at = 0
        while at < len(text):
            size = 2 if text[at : at + 2] in self.letters else 1
            out.append(self.letters.get(text[at : at + size], text[at : at + size]))
            at += size
        return "".join(out)


def load_scripts(data: Mapping[str, object]) -> Scripts:
    """The scripts from their parsed file."""
    alphabets = cast(Mapping[str, Mapping[str, str]], data["alphabets"])
    abjads = cast(Mapping[str, Mapping[str, object]], data["abjads"])
    letters = "".join("".join(section) for section in abjads.values())
    return Scripts(
        letters={letter: latin for alphabet in alphabets.values() for letter, latin in alphabet.items()},
        vowelless=frozenset(letter for letter in letters if unicodedata.category(letter) == "Lo"),
        articles=tuple(cast(Mapping[str, str], data["articles"]).values()),
        god=tuple(cast(Mapping[str, str], data["god"]).values()),
        dropped=frozenset(cast(str, data["dropped"])),
    )
