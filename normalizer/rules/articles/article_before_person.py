"""`The Kyriakos Mitsotakis spoke`, `said the Lefèvre`: an article before the name of a person."""

import re
from collections.abc import Iterator

from normalizer.rulebook import (
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Hit,
    Page,
    Rule,
    capitalise_like,
    is_ordinary,
    late,
    name_ends,
)

_NAMED = late(
    r"(?P<the>[Tt](?<![\w’'-].)he) (?P<name>(?P<first>[A-Z][a-zà-ž]+)(?: (?P<last>[A-Z][a-zà-ž]+))?)(?![\w’'-])"
)
_FULL = late(r"(?<![\w’'-])(?P<first>[A-Z][a-zà-ž]+)(?= (?P<last>[A-Z][a-zà-ž]+)(?![\w’'-]))")


def _find(page: Page) -> Iterator[Hit]:
    families: frozenset[str] | None = None
    for match in _NAMED.finditer(page.text):
        if not name_ends(page, match.end()):
            continue
        families = _families(page) if families is None else families
        is_person = _is_full_name(page, match) if match.group("last") else match.group("first") in families
        if is_person:
            yield Hit(match.start(), match.end(), fix=capitalise_like(match.group("the"), match.group("name")))


def _is_full_name(page: Page, match: re.Match[str]) -> bool:
    """Whether a given name stands before a word that English hardly knows: no newspaper, club or ship."""
    last = match.group("last")
    return _is_given(page, match.group("first")) and not last.endswith("s") and not is_ordinary(last.lower(), "en")


def _families(page: Page) -> frozenset[str]:
    """The names that stand behind a given name somewhere, without towns."""
    full = ((match.group("first"), match.group("last")) for match in _FULL.finditer(page.text))
    names = {last for first, last in full if _is_given(page, first) and not last.endswith("s")}
    return frozenset(names - page.word_set("town"))


def _is_given(page: Page, word: str) -> bool:
    return word in page.word_set("female_name") or word in page.word_set("male_name")


RULE = Rule(
    title="Article before the name of a person",
    why="Greek, Portuguese, Catalan and German speech give people an article: “ο Τσίπρας”, “o João”, “der Müller”.",
    when=("the ",),
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦The Pedro Quintela⟧ spoke to us.", becomes="Pedro Quintela spoke to us.", source="pt"),
        Flagged(
            "Ana Quintela won. They asked ⟦the Quintela⟧ about it.",
            becomes="Ana Quintela won. They asked Quintela about it.",
            source="pt",
        ),
        Clean("The Carolina Panthers won; the Ana Quintela prize is his.", because="a club; part of another noun"),
        Clean(
            "He read the Charlotte Observer, and Ana Torres left the Torres.", because="a paper; a family or a river"
        ),
    ),
)
