"""`Hana Dvořáková … Dvořák died`: the family name of a woman in the form of men."""

import re
from collections.abc import Iterator

from normalizer.rulebook import CAPITAL, SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule, frequency
from normalizer.rulebook.spelling import also_says

_LETTER = r"[^\W\d_]"
_FULL = re.compile(rf"(?<![\w’'.-]){CAPITAL}{_LETTER}+ (?P<family>{CAPITAL}{_LETTER}{{3,}})(?![\w-])")
_BARE = re.compile(
    rf"(?:\A|[\n\"“”]|[.!?:,;]\s|(?<![^\W\d_a-z])\b[a-z]+\s)(?P<name>{CAPITAL}{_LETTER}{{3,}})(?![\w-]|\s[^\W\d_a-z])"
)
_ENDS = (
    ("ová", ("", "a", "o", "e")),
    ("ova", ("ov",)),
    ("ková", ("ek",)),
    ("cová", ("ec",)),
    ("ská", ("ský",)),
    ("eva", ("ev",)),
    ("ina", ("in",)),
    ("skaya", ("sky", "skiy", "ski")),
    ("ska", ("ski", "sky", "skyi")),
    ("cka", ("cki",)),
)
_COMMON = 3.6


def _find(page: Page) -> Iterator[Hit]:
    """Look for bare names of men that only a woman of the text has borne so far."""
    families: dict[str, int] = {}
    for match in _FULL.finditer(page.text):
        families.setdefault(match.group("family"), match.start())
    known = {man: woman for woman in families for man in _forms_of_men(woman)}
    words = known.keys() & set(page.view.capitalised)
    for match in _BARE.finditer(page.text) if words else ():
        name = match.group("name")
        is_alone = name in words and match.start() < families.get(name, len(page.text))
        if is_alone and families[known[name]] < match.start() and _is_rare(name, page.language.code):
            yield also_says(*match.span("name"), known[name], fix=known[name])


def _is_rare(name: str, target: str) -> bool:
    return frequency(name.lower(), target) < _COMMON


def _forms_of_men(woman: str) -> Iterator[str]:
    """The names of men that a woman's family name may be made from."""
    for ending, ends in _ENDS:
        if woman.endswith(ending):
            yield from (woman[: -len(ending)] + end for end in ends)


RULE = Rule(
    title="Family name of a woman in the form of men",
    why="Slavic family names have two forms; the engine takes the ending of the woman's for a case ending.",
    when=("ova", "eva", "skaya", "ska ", "ska,", "cka ", "ina "),
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("cs", "sk", "ru", "uk", "be", "bg", "pl", "mk"),
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged(
            "The singer Hana Vaculíková died. ⟦Vaculík⟧ was 81.",
            becomes="The singer Hana Vaculíková died. Vaculíková was 81.",
            source="cs",
        ),
        Flagged(
            "Jana Hrubečková left. They thanked ⟦Hrubeček⟧ for it.",
            becomes="Jana Hrubečková left. They thanked Hrubečková for it.",
            source="cs",
        ),
        Flagged(
            "Desislava Karagyozova left. “No,” said ⟦Karagyozov⟧.",
            becomes="Desislava Karagyozova left. “No,” said Karagyozova.",
            source="bg",
        ),
        Clean("Hana Vaculíková and Petr Vaculík left. Vaculík was ill.", because="a man of that name", source="cs"),
        Clean("Hana Vaculíková left. Mr Vaculík was ill.", because="called a man", source="cs"),
        Clean("Hana Vaculíková left. Vaculíková was ill.", because="one form", source="cs"),
        Flagged(
            "Hana Vaculíková left. ⟦Vaculík⟧ was ill. Her man, Petr Vaculík, was not.",
            becomes="Hana Vaculíková left. Vaculíková was ill. Her man, Petr Vaculík, was not.",
            source="cs",
        ),
    ),
)
