"""A sentence read as a row of word classes: one character for each word and mark.

The letters:

    n noun   N name   v finite verb   w past or participle   c participle   b plain verb   g -ing form
    a adjective   r adverb   A determiner   # number   P preposition   T to   C and, or, but
    S that, because, when, who   I he, she, we   Q it, you, this, there   O him, himself
    M modal   B is, was   E be, been   H has, had   D does, did
    marks stand for themselves, and " for every mark of quotation

The class is the commonest one of the word, or the one that the words beside it ask for: a plain verb
after `to`, a noun after `the`; an unknown word is a noun. It is a guess at the level of a dictionary:
rules should ask for whole shapes.
"""

import re
from functools import lru_cache

import msgspec

from normalizer.lexicon.word_classes import word_classes

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?|[^\W\d_]+(?:[.'’-][^\W\d_]+)*|\S")
_QUOTES = frozenset('"“”„‟«»‹›「」『』')
_OPENING = _QUOTES | {"¿", "¡"}
_DASHES = frozenset("–—-")
_ENDINGS = (
    ("ly", "r"),
    ("ing", "g"),
    ("ed", "dc"),
    ("ises", "z"),
    ("izes", "z"),
    ("tion", "n"),
    ("ions", "s"),
    ("ous", "a"),
    ("ic", "a"),
    ("al", "a"),
    ("ss", "n"),
    ("s", "sz"),
)
_NOUNISH = frozenset("nsa#")
_MEANINGS = "nsvzdcgar"
_FINITE, _NOUNS = frozenset("zdBHM"), frozenset("ns")
_LINKS = frozenset("AOTIQ")


class Reading(msgspec.Struct, frozen=True):
    """The words and marks of a sentence in lower case, where each stands in it, and their classes in one row."""

    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    classes: str


@lru_cache(maxsize=4_096)
def read_classes(sentence: str) -> Reading:
    """The reading of a sentence.

    >>> read_classes("The old man saw a fire.").classes
    'AanvAn.'
    >>> read_classes("Rained 140 millimeters in Rome.").classes
    'w#nPN.'
    """
    found = [match.span() for match in _TOKEN.finditer(sentence)]
    raw = [sentence[start:end] for start, end in found]
    options = [_options(word, not place or raw[place - 1] in _OPENING) for place, word in enumerate(raw)]
    classes: list[str] = []
    before = ""
    for place, own in enumerate(options):
        following = options[place + 1] if place + 1 < len(options) else ""
        letter = _resolved(own, before, following)
        if letter == "n" and classes and classes[-1] == '"' and following in _LINKS and set(own) & set("vz"):
            letter = "v" if "z" in own else "b"  # what follows a quotation, before somebody
        classes.append(letter)
        if letter not in 'r"':
            before = letter
    return Reading(tuple(word.lower().replace("’", "'") for word in raw), tuple(found), "".join(classes))


def may_be(word: str, letters: str) -> bool:
    """Whether a lower-case word may be of one of these classes, as the table knows it.

    >>> may_be("fire", "v"), may_be("council", "v")
    (True, False)
    """
    return any(letter in letters for letter in word_classes().get(word, "").rstrip("i"))


def has_meaning(word: str) -> bool:
    """Whether the table has a lower-case word as a noun, verb, adjective or adverb.

    >>> has_meaning("fire"), has_meaning("would"), has_meaning("huachicol")
    (True, False, False)
    """
    return may_be(word, _MEANINGS)


def is_mostly(word: str, letter: str) -> bool:
    """Whether a lower-case word is of one class more often than of any other.

    >>> is_mostly("minor", "a"), is_mostly("fire", "v")
    (True, False)
    """
    return word_classes().get(word, "").startswith(letter)


def is_only_verb(word: str) -> bool:
    """Whether a lower-case word is a finite verb and no noun: what begins a predicate.

    >>> is_only_verb("knows"), is_only_verb("was"), is_only_verb("bars")
    (True, True, False)
    """
    classes = word_classes().get(word, "")
    return classes[:1] in _FINITE and bool(classes) and _NOUNS.isdisjoint(classes)


def is_intransitive(word: str) -> bool:
    """Whether a lower-case word is a form of a verb that takes no object.

    >>> is_intransitive("died"), is_intransitive("gave")
    (True, False)
    """
    return word_classes().get(word, "").endswith("i")


def _options(word: str, begins: bool) -> str:
    """The classes a word may have, or the letter of a mark, number or name."""
    first = word[0]
    if first.isdigit():
        return "#"
    if not first.isalpha():
        return '"' if first in _QUOTES else "-" if first in _DASHES else first
    own = word_classes().get(word.lower().replace("’", "'"), "")
    if first.isupper() and not begins and own != "I":
        return "N"
    return own or ("N" if first.isupper() else _by_ending(word))


def _by_ending(word: str) -> str:
    tail = word.rpartition("-")[2]
    if tail != word:
        return word_classes().get(tail, "") or "a"
    return next((letters for ending, letters in _ENDINGS if word.endswith(ending)), "n")


def _resolved(options: str, before: str, following: str) -> str:
    """The one class of a word between the class before it and the options of the word behind it."""
    options = options.rstrip("i")
    if len(options) == 1 and options not in "svzd":
        return options
    if options == "QA":
        return "A" if following and (following[0] in _NOUNISH or following == "N") else "Q"
    asked = _asked_for(options, before, following)
    return asked or _commonest(options, before, following)


def _asked_for(options: str, before: str, following: str) -> str:
    """The class that the word before asks for, empty when it asks for none that is possible."""
    if before in ("T", "M", "D"):
        return "b" if "v" in options else ""
    if before == "I":
        return "v" if set(options) & set("dzv") else ""
    if before == "H":
        return "c" if "c" in options else ""
    if before in ("B", "E"):
        return next((letter for letter in "cga" if letter in options), "")
    if before and before in "A#aP":
        return _in_noun_phrase(options, before, following)
    return ""


def _in_noun_phrase(options: str, before: str, following: str) -> str:
    leads = bool(following) and (following[0] in _NOUNISH or following == "N")
    if options[0] in "ac" and leads and "a" in options:
        return "a"
    if "n" in options or "s" in options:
        return "n"
    if "g" in options:
        return "g"
    if leads:
        return "a" if set(options) & set("ac") else ""
    if options[0] == "a":
        return "a"
    return "n" if before == "A" and options[0] == "c" else ""


def _commonest(options: str, before: str, following: str) -> str:
    """The commonest class; a noun that may be a verb is one between a noun and what verbs are followed by."""
    first = options[0]
    if first in "ns":
        if before and before in "nNQ" and following in _LINKS and set(options) & set("vz"):
            return "v" if "z" in options else "b"
        return "n"
    if "d" in options and (first in "dc" or (first == "a" and before and before in "nNQ")):
        return "w" if "c" in options else "v"
    return {"z": "v", "v": "b"}.get(first, first)
