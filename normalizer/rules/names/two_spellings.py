"""`Maxim Belskov` and `Maksim Belskov`: one person spelled in two ways."""

import re
from collections import defaultdict
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from normalizer.rulebook import WEAK, Clean, Evidence, Flagged, Hit, Page, Rule, fold

_CAPITAL, _REST = r"[^\W\d_a-z]", r"[^\W\d_]+(?:[-’'][^\W\d_]+)*"
_FULL = re.compile(rf"({_CAPITAL}(?<![\w’'-].){_REST}) (?P<family>(?:[Aa]l[- ])?{_CAPITAL}{_REST})(?![\w-])")
_WORD = re.compile(rf"{_CAPITAL}(?<![\w’'-].)[a-zà-ÿıšžčćğşńłőűœæ]{{5,}}(?![\w-])")
_LIKE = 0.75
_LEVELLED = (("x", "ks"), ("y", "i"), ("j", "i"), ("ph", "f"), ("kh", "h"), ("ch", "h"), ("ou", "u"), ("w", "v"))
_LEAST = 4


def _find(page: Page) -> Iterator[Hit]:
    found = sorted((*_people(page), *_words(page)), key=lambda hit: (hit.start, -hit.end))
    last = -1
    for hit in found:
        if hit.start >= last:
            yield hit
            last = hit.end


def _people(page: Page) -> Iterator[Hit]:
    matches = list(_FULL.finditer(page.text))
    bearers: dict[str, list[str]] = defaultdict(list)
    for match in matches:
        name = match.group()
        if name not in bearers[_key(match.group("family"))]:
            bearers[_key(match.group("family"))].append(name)
    if len(bearers) < sum(map(len, bearers.values())):
        yield from _others(matches)


def _others(matches: list[re.Match[str]]) -> Iterator[Hit]:
    first: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for match in matches:
        given, family = match.groups()
        for other_given, other_family in first[_key(family)]:
            if _is_same_person((given, family), (other_given, other_family)):
                other = f"{other_given} {other_family}"
                detail = f"the text also says “{other}”"
                yield Hit(*match.span(), message=detail, evidence=(Evidence("text", detail, other),))
                break
        else:
            first[_key(family)].append((given, family))


@lru_cache(maxsize=50_000)
def _key(family: str) -> str:
    """What family names share that differ in marks and joints alone."""
    return re.sub(r"[-’' ]", "", fold(family))


def _words(page: Page) -> Iterator[Hit]:
    """Long capitalised words that differ only in a doubled letter or the like."""
    first: dict[str, str] = {}
    for match in _WORD.finditer(page.text):
        word = match.group()
        known = first.setdefault(_sounds(word), word)
        if fold(known).lower() != fold(word).lower():
            detail = f"the text also says “{known}”"
            yield Hit(*match.span(), message=detail, evidence=(Evidence("text", detail, known),))


def _is_same_person(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two full names that end alike are one person's, written in two ways."""
    if one == other:
        return False
    given, other_given = _sounds(one[0]), _sounds(other[0])
    if given == other_given and one[0] != other[0]:
        return min(len(one[0]), len(one[1])) >= _LEAST and not (one[0].isupper() or other[0].isupper())
    if min(len(given), len(other_given)) < _LEAST or given[0] != other_given[0]:
        return False
    if given[-1] != other_given[-1] or given.startswith(other_given) or other_given.startswith(given):
        return False
    return SequenceMatcher(None, given, other_given).ratio() >= _LIKE


@lru_cache(maxsize=50_000)
def _sounds(name: str) -> str:
    """A given name as it sounds, roughly: what transliterations differ in is levelled."""
    level = fold(name).lower()
    for letters, sound in _LEVELLED:
        level = level.replace(letters, sound)
    return re.sub(r"(.)\1", r"\1", level)


RULE = Rule(
    title="One person spelled in two ways",
    why="An engine transliterates a name anew in every sentence, or drops its accents in some.",
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged("Maksim Belskov came. ⟦Maxim Belskov⟧ said so.", source="ru"),
        Flagged("Íñigo Beltrán came. ⟦Inigo Beltran⟧ said so.", source="es"),
        Flagged("They met in Luxembourg. ⟦Luxembbourg⟧ is old.", source="de"),
        Clean("Anna Belskova came with Boris Belskov.", because="two people", source="ru"),
        Clean("Marie Dupont and Marion Dupont; Julia Roth and Julian Roth", because="two names", source="fr"),
        Clean("Maksim Belskov came. Maksim Belskov said so.", because="one spelling", source="ru"),
    ),
)
