"""`has no Handy`, `the Vorstoss`, `the huachicol`: a noun that the source language has for an everyday thing."""

import re
from collections.abc import Iterator

from normalizer.rulebook import WEAK, Clean, Flagged, Hit, Page, Rule, has_meaning, is_cited, left_hit, left_words

_SLOT = "noun_left_"
_LANGUAGES = (
    "fr",
    "es",
    "it",
    "pt",
    "de",
    "nl",
    "sv",
    "da",
    "no",
    "fi",
    "pl",
    "cs",
    "hu",
    "ro",
    "tr",
    "he",
    "id",
    "ko",
    "ja",
    "ru",
    "uk",
    "sk",
    "hr",
    "sr",
)
_WORD_BEFORE = re.compile(r"(?:\A|[^\w’'@#/.&-]|[\w,;:]\s|[.!?]\s)\Z")
_OPENS = re.compile(r"(?:\A|\n|[.!?][”\"]?\s)\Z")
_AFTER = re.compile(r"(?:['’]s)?(?:[\s.,;:!?)”\"’]|\Z)(?!(?:de|del|della|di|do|da|van|von|der|des|du|\()\b)")
_NAME_BEHIND = re.compile(r"\s(?P<word>[A-Z][a-z]+)")
_IN_NAME = re.compile(r"\b(?:d[aeio]|d[ao]s|dei|degli|l[ao]s|von|van|du)\s\Z")
_REACH, _REACH_OF_NAME = 3, 8


def _find(page: Page) -> Iterator[Hit]:
    for start, end, sources in left_words(page, _SLOT, _LANGUAGES):
        if _stands_alone(page, start, end):
            yield left_hit(page, start, end, "a word", sources)


def _stands_alone(page: Page, start: int, end: int) -> bool:
    """Whether a word stands in a sentence by itself, neither given on purpose nor part of a name."""
    before = _WORD_BEFORE.search(page.text, max(0, start - _REACH), start)
    if before is None or _AFTER.match(page.text, end) is None or is_cited(page, start, end):
        return False
    if _OPENS.search(page.text, max(0, start - _REACH), start) and page.text.startswith(",", end):
        return False
    if _IN_NAME.search(page.text, max(0, start - _REACH_OF_NAME), start):
        return False
    behind = _NAME_BEHIND.match(page.text, end)
    return behind is None or not has_meaning(behind.group("word").lower())


RULE = Rule(
    title="Noun of the source language",
    why="The engine copies what only the source language has a word for, or takes its capital for that of a name.",
    when=tuple(f"{edge}{{{_SLOT}{code}}}" for edge in (" ", "\n") for code in _LANGUAGES),
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("His aunt has no ⟦Handy⟧ and no ticket.", source="de"),
        Flagged("It was asked for by the ⟦Klubobmann⟧ Ewald Brunnmayr.", source="de"),
        Flagged("It was cold.\n⟦Verglas⟧ is expected.", source="fr"),
        Flagged("It was late. ⟦Bomberos⟧ came from the town.", source="es"),
        Flagged("The road slid. ⟦Spasateli⟧ found the ⟦vrio⟧ governor.", source="ru"),
        Clean("A handy tool; the Handy Company; Al Handy sang.", because="English; names", source="de"),
        Clean("She wrote “Handy” on it; the phone (Handy) rang.", because="cited", source="de"),
        Clean("It was late. Handy, 30, sang, and then\nHandy, the singer, left.", because="a surname", source="de"),
        Clean("The Cuerpo de Bomberos came.", because="the end of a name", source="es"),
        Clean("The Badi von Solln is closed.", because="part of a name", source="de"),
    ),
)
