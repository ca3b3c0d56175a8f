"""`2,5 Prozent`, `3 por ciento`: per cent in the words of the source."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _in_english(match: re.Match[str], page: Page) -> str:
    return f"{match.group('number').replace(',', '.')} percent"


RULE = Rule(
    title="Per cent in another language",
    why="The engine kept Prozent, por ciento, pour cent, procent.",
    when=(" {percent_left}",),
    find=pattern(
        r"(?<![\w.,]) (?P<hit> (?P<number> \d{1,3} (?:[.,]\d{1,2})? ) \s {percent_left} ) (?! [\w-] )", reach=12
    ),
    fix=_in_english,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("de", "es", "pt", "fr", "it", "nl", "pl", "cs", "ro", "hu", "ru", "uk", "tr", "da", "sv"),
    owns=frozenset({"number"}),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("Prices rose by ⟦2,5 Prozent⟧ in May.", becomes="Prices rose by 2.5 percent in May.", source="de"),
        Flagged("He got ⟦40 por ciento⟧ of it.", becomes="He got 40 percent of it.", source="es"),
        Clean("Prices rose by 2.5 percent and 3 per cent.", because="English", source="de"),
        Clean("A song called Cien por ciento.", because="no number", source="es"),
    ),
)
