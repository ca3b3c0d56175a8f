"""`Lan Hai` and `Lanhai`, `Jean-Pierre` and `Jean Pierre`: a name joined in one place and apart in another."""

import re
from collections.abc import Iterator

from normalizer.rulebook import CAPITAL, WEAK, Clean, Flagged, Hit, Page, Rule, fold, frequency
from normalizer.rulebook.spelling import also_says

_WORD = rf"{CAPITAL}[^\W\d_]{{2,}}"
_DOUBLE = re.compile(rf"(?<![\w’'.-]){_WORD}[- ]{_WORD} {_WORD}(?![\w-])")
_COMPOUND = re.compile(rf"(?<![\w’'.-]){_WORD}[- ]{_WORD}(?![\w’'-])")
_GIVEN = re.compile(
    rf"(?<![\w’'.-])({CAPITAL}[^\W\d_]+)(?= (?P<given>{CAPITAL}[^\W\d_]+(?:-[a-z][^\W\d_]+)?)(?![\w-]))"
)
_PAIR = re.compile(rf"(?<![\w’'.-])({CAPITAL}[^\W\d_]+)(?= (?P<last>{CAPITAL}[^\W\d_]+)(?![\w’'-]))")
_JOINTS = re.compile("[-’' ]")
_LEAST, _RARE = 6, 1.5


def _find(page: Page) -> Iterator[Hit]:
    found = {hit.start: hit for hit in (*_words(page), *_compounds(page), *_doubles(page), *_givens(page))}
    return iter([found[start] for start in sorted(found)])


def _words(page: Page) -> Iterator[Hit]:
    """Two capitalised words that the text also writes as one that nobody else writes."""
    words = (word for word in page.view.capitalised if len(word) >= _LEAST)
    rare = {word.lower(): word for word in words if frequency(fold(word), page.language.code) < _RARE}
    for match in _PAIR.finditer(page.text) if rare else ():
        joined = rare.get("".join(match.groups()).lower())
        if joined:
            yield also_says(match.start(), match.end("last"), joined)


def _compounds(page: Page) -> Iterator[Hit]:
    """Pairs of capitalised words that are joined by a hyphen and accented in one place, and neither in another."""
    if any(map(str.isalpha, page.strange)):
        yield from (hit for hit, known, seen in _hyphened(page, _COMPOUND) if not (known + seen).isascii())


def _doubles(page: Page) -> Iterator[Hit]:
    """Full names of three words whose first two are joined by a hyphen in one place and not in another."""
    yield from (hit for hit, _, _ in _hyphened(page, _DOUBLE))


def _givens(page: Page) -> Iterator[Hit]:
    """Full names whose last word has a hyphen in one place, as Korean ones have, and not in another."""
    first: dict[tuple[str, str], str] = {}
    for match in _GIVEN.finditer(page.text) if "-" in page.text else ():
        family, given = match.groups()
        known = first.setdefault((family, _JOINTS.sub("", fold(given))), given)
        if ("-" in known) != ("-" in given):
            yield also_says(match.start(), match.end("given"), f"{family} {known}")


def _hyphened(page: Page, pattern: re.Pattern[str]) -> Iterator[tuple[Hit, str, str]]:
    """The names that an earlier one is but for its hyphen, with both."""
    first: dict[str, str] = {}
    for match in pattern.finditer(page.text) if "-" in page.text else ():
        seen = match.group()
        known = first.setdefault(_JOINTS.sub("", fold(seen)), seen)
        if ("-" in known) != ("-" in seen):
            yield also_says(*match.span(), known), known, seen


RULE = Rule(
    title="Name joined in one place and apart in another",
    why="An engine writes a name as one word or as two, sentence by sentence.",
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged("They met in Sainte-Élodie. ⟦Sainte Elodie⟧ is old.", source="fr"),
        Flagged("Jean-Pierre Lacoste came. ⟦Jean Pierre Lacoste⟧ left.", source="fr"),
        Flagged("Han Seo-jun came. ⟦Han Seojun⟧ left.", source="ko"),
        Flagged("The ship Lanhai sails; ⟦Lan Hai⟧ is new.", source="zh"),
        Clean("The New Caledonia's vote; the New Caledonians voted.", because="a genitive and a people", source="fr"),
        Clean("Facebook grew. Face Book sales rose.", because="a word that people know", source="fr"),
        Clean("Jean-Pierre Lacoste came. Jean-Pierre Lacoste left.", because="one spelling", source="fr"),
    ),
)
