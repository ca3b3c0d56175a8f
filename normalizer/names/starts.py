"""Where in a text a name may begin: what a word can start is worked out once and remembered.

The words of a text are told apart by what follows them too, for most names of several words go on
with a capital: so nearly all words of an ordinary text cost one look-up.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Protocol

import msgspec

from normalizer.lexicon.learned import Learned
from normalizer.names.capitals import CAPITAL_WORD
from normalizer.names.form import Form
from normalizer.names.memo import bound
from normalizer.names.ordinary import OrdinaryTable, OrdinaryWords
from normalizer.names.second_words import KnownPairs, SecondWords
from normalizer.names.start import ORDINARY, Start, number_of, start_of
from normalizer.names.tokens import (
    APOSTROPHES,
    CAPITAL,
    TOKEN,
    folded_token,
    without_possessive,
)
from normalizer.text.language import LanguageData

_APART = "\0'"
"""Before what is remembered of a token whose end is not where a space is."""
_PARTICLE = re.compile(
    r"(?<![\w'’-])(?:(?:an|ad|ar|as|at|es|ed|en|er|et|ash|ath|az|ez|aš)-|(?:al|el|ul)[- ])\Z", re.IGNORECASE
)
_ARTICLE_ENDS = frozenset(["l ", *(f"{letter}-" for letter in "lndrstzhšLNDRSTZHŠ"), "L "])
"""The last letter of an article before a name, and what joins them."""
_LETTERS = re.compile(rf"({CAPITAL}{{1,9}})s?(?![^\W\d])")
_BEFORE_STOP = 2
_LONGEST = 60
"""How many letters a word of a name may have; a text of one word is no name."""
_HYPHENS = "-‐‑"
_SPACES = " \u00a0\t\r\n"


class Begun(msgspec.Struct):
    """A place in a text where a name may begin: a listed one, one known by its sound of one word, of several.

    `goes_on`: a listed one of several words may.
    """

    offset: int
    listed: bool
    goes_on: bool
    heard: bool
    sounds_on: bool


class Beginnings(msgspec.Struct):
    """What may begin in a run of capitalised words: the places of names, and of acronyms.

    `is_led`: an article before the run may make a name of it; `further`: the words behind it may go on with one;
    `is_apart`: an apostrophe or a mark stands in it or right behind it.
    """

    begun: list[Begun]
    acronyms: list[int]
    is_led: bool = False
    further: bool = False
    is_apart: bool = False


_UNSEEN = Start()
_EVERY_WAY = (True, True, True, True)


class Known(KnownPairs, Protocol):
    """What is known about names, as far as their first words go."""

    ordinary: OrdinaryTable | None

    def longest(self, word: str) -> int:
        """How many tokens the longest listed form has that begins with a word."""

    def listed(self, tokens: tuple[str, ...]) -> tuple[Form, ...]:
        """The listed forms with these folded tokens."""

    def acronyms(self, letters: str) -> tuple[Sequence[object], Sequence[str]]:
        """What letters in capitals may stand for in other languages, and in English."""


class Starts:
    """The beginnings of names in texts of one language. Memos are bounded; `learned` keeps them for later runs."""

    def __init__(self, known: Known, language: LanguageData, learned: Learned) -> None:
        self._known, self._function_words, self._learned = known, language.function_words, learned
        self._words: dict[str, Start | None] = {}
        self._bare: dict[str, Start] = {}
        self._apart: dict[str, Start | None] = {}
        self._second = SecondWords(known, learned)
        self._ordinary = OrdinaryWords(known.ordinary, self._sounds_like) if known.ordinary else None

    def find(self, text: str, run: re.Match[str]) -> Beginnings | None:
        """What may begin in a run of capitalised words: names, at articles before them, too, and acronyms.

        None where nothing can, seen from the words alone.
        """
        found, end = None, run.end()
        for token in CAPITAL_WORD.finditer(text, run.start()):
            if token.start() >= end:
                break
            start = self._start_of(token[0])
            if start is None:
                continue
            found = found or Beginnings([], [])
            found.is_led |= start.behind or start.is_apart
            found.further |= start.further or start.goes_on or start.is_apart
            found.is_apart |= start.is_apart
            if start.is_acronym and not text[token.start() + 1].isspace():
                found.acronyms.append(token.start())
            found.begun += self._begun(text, start, token)
        return found

    def _start_of(self, word: str) -> Start | None:
        start = self._words.get(word, _UNSEEN)
        return self._learn(word) if start is _UNSEEN else start

    def _may_be_acronym(self, token: str, *, is_followed: bool) -> bool:
        """Whether a token of a text begins an acronym that is known, or may go on with letters with stops."""
        letters = _LETTERS.match(token)
        if letters is None:
            return False
        if not is_followed and len(letters.group(1)) == len(token) <= _BEFORE_STOP:
            return True
        return any(self._known.acronyms(letters.group(1)))

    def ordinary(self, entity: str, keys: Callable[[str], Iterable[str]]) -> Sequence[str]:
        """Ordinary words met in texts that sound like a name of one token of an entity, for which they are not taken.

        `keys` gives the keys of the sound of those names.
        """
        return self._ordinary.like(entity, keys) if self._ordinary is not None else ()

    def _sounds_like(self, word: str, entity: str) -> bool:
        sound = self._known.sound
        return sound is not None and any(match.form.entity == entity for match in sound.matches(word))

    def _begun(self, text: str, start: Start, token: re.Match[str]) -> list[Begun]:
        offset, end = token.span()
        if start.is_apart:
            whole = TOKEN.match(text, offset, offset + _LONGEST + 1)
            known = self._learn_apart(whole.group()) if whole else None
            if whole is None or known is None:
                return []
            start, end = known, whole.end()
        elif not text[end - 1].isalnum():
            end -= 1
        goes_further = start.goes_on or start.sounds_on
        listed_on, sounds_on = self._second.going_on(text, start, offset, end) if goes_further else (False, False)
        is_name = listed_on or sounds_on or start.listed or start.heard
        if not (is_name or start.behind) or _is_inside(text, offset):
            return []
        if start.is_function and text[end : end + 1] == " " and text[end + 1 : end + 2].islower():
            return []
        found = [Begun(offset, start.listed or listed_on, listed_on, start.heard, sounds_on)] if is_name else []
        particle = _particle_before(text, offset)
        return [Begun(particle.start(), *_EVERY_WAY), *found] if particle else found

    def _learn(self, word: str) -> Start | None:
        """What a word with the sign behind it may begin, remembered; nothing, for one too long for a name."""
        if len(word) > _LONGEST:
            return None
        bound(self._words)
        token = word if word[-1].isalnum() else word[:-1]
        start = self._words[word] = self._recalled(word, token, lambda: self._read(word))
        return start

    def _learn_apart(self, token: str) -> Start | None:
        if len(token) > _LONGEST:
            return None
        start = self._apart.get(token, _UNSEEN)
        if start is _UNSEEN:
            bound(self._apart)
            read = partial(self._start, token, is_followed=True, is_joined=False)
            start = self._apart[token] = self._recalled(f"{_APART}{token}", token, read)
        return start

    def _recalled(self, memo: str, token: str, read: Callable[[], Start]) -> Start | None:
        """What was learned under a memo, in this run or an earlier one; else what is read now."""
        number = self._learned.number(memo, lambda: number_of(read()))
        if number & ORDINARY and self._ordinary is not None:
            self._ordinary.meet(without_possessive(token))
        return start_of(number)

    def _read(self, word: str) -> Start:
        mark = word[-1]
        if mark.isalnum():
            return self._start(word, is_followed=False, is_joined=False)
        if mark in _SPACES or mark in _HYPHENS:
            return self._start(word[:-1], is_followed=True, is_joined=mark in _HYPHENS)
        return Start(is_apart=True, is_acronym=self._may_be_acronym(word, is_followed=True))

    def _start(self, token: str, *, is_followed: bool, is_joined: bool) -> Start:
        """What a token may begin, by whether a name may go on behind it and whether a hyphen joins it to that."""
        start = self._bare.get(token)
        if start is None:
            bound(self._bare)
            start = self._bare[token] = self._learn_bare(token)
        sound = self._known.sound
        is_silent = start.is_function and not is_joined
        sounds_on = is_followed and not is_silent and sound is not None and sound.may_start(without_possessive(token))
        heard = start.heard and not is_silent
        is_acronym = self._may_be_acronym(token, is_followed=is_followed)
        further = start.goes_on or sounds_on
        if not (start.listed or further or heard or start.behind or is_acronym):
            return Start(is_ordinary=start.is_ordinary)
        return msgspec.structs.replace(
            start,
            heard=heard,
            sounds_on=sounds_on,
            is_function=is_silent,
            further=further,
            is_acronym=is_acronym,
        )

    def _learn_bare(self, token: str) -> Start:
        word, sound = without_possessive(token), self._known.sound
        longest = self._known.longest(token)
        is_function = token.lower() in self._function_words
        listed = longest > 0 and (longest == 1 or bool(self._known.listed((folded_token(word),))))
        heard = behind = is_ordinary = False
        if sound is not None and sound.may_be_whole(word):
            is_common = self._known.is_common(word)
            heard = not is_common and sound.sounds_whole(word)
            behind = is_common and sound.may_be_behind(word)
            is_ordinary = is_common and not is_function
        return Start(listed, heard, longest > 1, behind=behind, is_function=is_function, is_ordinary=is_ordinary)


def depends_on_before(text: str, offset: int) -> bool:
    """Whether what stands before a capital decides what it may begin: an article, or the word it goes on with."""
    return _is_inside(text, offset) or _particle_before(text, offset) is not None


def _particle_before(text: str, offset: int) -> re.Match[str] | None:
    """The article right before a word that may be a name."""
    is_close = text[offset - 2 : offset] in _ARTICLE_ENDS
    return _PARTICLE.search(text, max(0, offset - 4), offset) if is_close else None


def _is_inside(text: str, offset: int) -> bool:
    """Whether a capital stands inside a word: behind a letter, or behind an apostrophe after one."""
    before = text[offset - 1] if offset else " "
    return before.isalnum() or (before in APOSTROPHES and offset > 1 and text[offset - 2].isalnum())
