"""`Herr Schmidt`, `Mme Dupont`: a form of address of the source language."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_WOMEN = frozenset(
    {
        "Frau",
        "Fräulein",
        "Madame",
        "Mme",
        "Mlle",
        "Señora",
        "Señorita",
        "Sra",
        "Dona",
        "Doña",
        "Signora",
        "Pani",
        "Hanım",
        "Dra",
    }
)


def _english(match: re.Match[str], page: Page) -> str:
    title = "Ms" if match.group("title").rstrip(".") in _WOMEN else "Mr"
    return f"{title} {match.group('name')}"


RULE = Rule(
    title="Form of address left in the source language",
    why="The engine copies Herr, Mme, Señor or Pan before a name.",
    when=("{source_address_lower} ", "{source_address_lower}. "),
    find=pattern(
        r"(?<![\w’'-]) (?P<hit> (?P<title> {source_address} \.? ) \s (?P<name> [A-ZÀ-Þ][\w’-]{2,} ) ) (?! \s? [’'] s \s [A-Z] )",
        unless=(
            r"(?:Madame|Don|Dona|Lady)\s(?:Tussaud|Bovary|Butterfly|Quixote|Quijote|Giovanni|Juan|Carlos|Pasquale)",
        ),
        reach=40,
    ),
    fix=_english,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("de", "fr", "es", "it", "pt", "pl", "tr", "cs", "nl"),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("It was ⟦Herr Schmidt⟧ who called.", becomes="It was Mr Schmidt who called.", source="de"),
        Flagged("A letter of ⟦Mme. Dupont⟧ came.", becomes="A letter of Ms Dupont came.", source="fr"),
        Clean("She read Madame Bovary and saw Don Giovanni.", because="works", source="fr"),
        Clean("It was Mr Schmidt, the Frau of the story.", because="no name follows", source="de"),
    ),
)
