"""What the large collections of names have in common: packed streams, and entries cut to what was asked for."""

import bz2
import gzip
import io
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import IO, Any, BinaryIO, cast

from normalizer.errors import LexiconError
from normalizer.lexicon.strict_yaml import Value

_MAGIC = ((b"\x1f\x8b", gzip.open), (b"BZh", bz2.open))
_LONGEST_ACRONYM = 6
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to take of a collection: languages, kinds, and the list that other names go to."""

    languages: tuple[str, ...] = ("en",)
    kinds: frozenset[str] = frozenset()
    aliases: str = "variants"
    fallback_kind: str = ""

    def takes(self, kind: str) -> bool:
        """Whether entries of a kind are wanted; all are when none is named."""
        return bool(kind) and (not self.kinds or kind in self.kinds)


@dataclass(slots=True)
class Gathered:
    """The forms of an entry as they are found, each kept once."""

    names: dict[str, str] = field(default_factory=dict)
    acronyms: dict[str, list[str]] = field(default_factory=dict)
    lists: dict[str, list[str]] = field(default_factory=dict)
    _known: set[str] = field(default_factory=set)

    def name(self, code: str, form: str) -> None:
        """The name in a language; one that holds nothing is none."""
        form = tidied(form)
        if not form:
            return
        self.names[code] = form
        self._known.add(form)

    def form(self, key: str, form: str, code: str = "en") -> None:
        """A further form, in the list of a key; one that is known already is not wanted twice."""
        form = tidied(form)
        if not form or form in self._known:
            return
        self._known.add(form)
        if key == "acronym":
            self.acronyms.setdefault(code, []).append(form)
        else:
            self.lists.setdefault(key, []).append(form)

    def value(self, id_: str, kind: str, wikidata: str) -> dict[str, Value]:
        """The entry as keys and values of a lexicon."""
        value: dict[str, Value] = {"id": id_, "kind": kind, "name": dict(self.names)}
        if self.acronyms:
            value["acronym"] = {c: forms[0] if len(forms) == 1 else list(forms) for c, forms in self.acronyms.items()}
        value |= {
            key: list(self.lists[key]) for key in ("short", "variants", "weak", "alternates") if key in self.lists
        }
        if wikidata:
            value["wikidata"] = wikidata
        return value


def tidied(form: str) -> str:
    """A form composed, its blanks made plain, and without marks that cannot be seen; joiners stay.

    >>> tidied("Bashar \u200eal-Assad "), tidied("Cafe\u0301")
    ('Bashar al-Assad', 'Café')
    """
    if not form.isascii():
        form = _INVISIBLE.sub("", unicodedata.normalize("NFC", form))
    return " ".join(form.split())


def is_acronym(form: str) -> bool:
    """Whether a form reads as an acronym: a few capitals, perhaps with stops.

    >>> [is_acronym(form) for form in ("UN", "O.N.U.", "M23", "Nato", "IRAN TODAY", "X")]
    [True, True, True, False, False, False]
    """
    bare = form.replace(".", "")
    return 2 <= len(bare) <= _LONGEST_ACRONYM and bare.isalnum() and bare.isupper()


def unpacked(stream: BinaryIO) -> IO[bytes]:
    """The stream itself, or what a gzip or bzip2 stream holds."""
    buffered: Any = stream if hasattr(stream, "peek") else io.BufferedReader(cast("io.RawIOBase", stream))
    head = buffered.peek(4)
    for magic, opened in _MAGIC:
        if head.startswith(magic):
            return cast("IO[bytes]", opened(buffered))
    return cast("IO[bytes]", buffered)


def numbered_lines(stream: BinaryIO, name: str) -> Iterator[tuple[int, bytes]]:
    """The lines of a file that may be packed; raises `LexiconError` where it breaks off."""
    number = 0
    try:
        for number, line in enumerate(unpacked(stream), 1):
            yield number, line
    except (EOFError, OSError, ValueError) as error:
        advice = "the file is damaged or cut short, fetch it again"
        raise LexiconError(f"{name}:{number + 1}: cannot be unpacked further ({error}); {advice}") from None


def chosen(labels: Mapping[str, str], languages: Sequence[str]) -> dict[str, str]:
    """Of labels by language those that are wanted, in the order asked for.

    >>> chosen({"ar": "حلب", "en": "Aleppo", "sv": "Aleppo"}, ("en", "ar", "fr"))
    {'en': 'Aleppo', 'ar': 'حلب'}
    """
    return {code: labels[code] for code in languages if code in labels}
