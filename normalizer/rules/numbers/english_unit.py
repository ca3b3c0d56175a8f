"""A number before a unit that was left in English: `6 feet`, `200 pounds`, `40 degrees Fahrenheit`."""

import re
from collections.abc import Iterator

from normalizer.rulebook import (
    FLAG,
    STRONG,
    WEAK,
    Clean,
    Flagged,
    Hit,
    LanguageData,
    Page,
    Rule,
    alternatives,
    frequency,
    is_english,
    opens_sentence,
)

_BEFORE = re.compile(r"(?P<word>[^\W\d_]+)[ \u00a0'’]\Z")
_BEHIND = re.compile(r" (?P<word>[^\W\d_]+)| ?[.,;:!?…](?!\w)|\s*(?:\n|\Z)")
_NUMBER = re.compile(r"(?<![\w.,:/$€£-])\d+(?:[.,]\d+)*(?:[  -]\d{3})*[ \u00a0]\Z")
_REACH, _LONGEST = 40, 24


def _find(page: Page) -> Iterator[Hit]:
    unit, done = page.language.kept(_unit), 0
    for offset, _ in page.hits:
        match = unit.match(page.text, offset + 2) if offset >= done else None
        number = _NUMBER.search(page.text, max(0, offset - _LONGEST), offset + 2) if match else None
        if match is None or number is None:
            continue
        start, done = number.start(), match.end()
        if not page.view.quotes.touching(start, done) and _is_own(page, start, done):
            is_used = match.group() in page.word_set("english_unit_used")
            yield Hit(start, done, strength=WEAK if is_used else STRONG)


def _unit(language: LanguageData) -> re.Pattern[str]:
    words = (word for slot in ("english_unit", "english_unit_used") for word in language.words.get(slot, ()))
    return re.compile(rf"{alternatives(tuple(words))}(?![\w-])")


def _is_own(page: Page, start: int, end: int) -> bool:
    """Whether the sentence around is the language's own: no brackets, no name, no English on either side."""
    behind = _BEHIND.match(page.text, end)
    if behind is None or is_english(page, *page.view.context(start, end)):
        return False
    if behind["word"] and not _is_word(page, behind["word"]):
        return False
    if opens_sentence(page, start):
        return True
    before = _BEFORE.search(page.text, max(0, start - _REACH), start)
    if before is None:
        return False
    word = before["word"]
    return _is_word(page, word.lower() if opens_sentence(page, before.start()) else word)


def _is_word(page: Page, word: str) -> bool:
    """Whether a word is one of the language rather than of English, and no name; nouns of German have a capital."""
    if word in page.language.function_words:
        return True
    own = page.language.code
    return (word.islower() or own == "de") and frequency(word.lower(), own) > frequency(word.lower(), "en")


RULE = Rule(
    title="Unit left in English",
    why="The engine copied the unit with its number: feet, pounds, miles, degrees Fahrenheit.",
    when=tuple(f"{digit} {{{slot}}}" for digit in range(10) for slot in ("english_unit", "english_unit_used")),
    find=_find,
    safety=FLAG,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("Il mesure ⟦6 feet⟧ et pèse ⟦200 pounds⟧."),
        Flagged("Il roulait à ⟦70 miles per hour⟧ dans la rue."),
        Flagged("Il roulait à ⟦70 mph⟧ dans la rue.", source="en"),
        Flagged("Hacía ⟦40 degrees Fahrenheit⟧ en la calle.", language="es"),
        Flagged("Die Stadt liegt ⟦5 miles⟧ weiter im Norden.", language="de"),
        Flagged("Ha comprato ⟦3 gallons⟧ di latte.", language="it"),
        Flagged("A casa tem ⟦2,500 square feet⟧ e um jardim.", language="pt"),
        Clean("Il mesure 1,83 m (6 feet) ; un homme de 200 livres.", because="in brackets", source="en"),
        Clean("Il chante « 500 miles » et lit 20 feet Deep.", because="quoted; a title", source="en"),
        Clean("Había miles, 5 miles de personas y 3 pies.", because="Spanish", language="es"),
        Clean("It is 6 feet deep and 200 pounds in weight.", because="English", language="it"),
        Clean("Er liest Nobody 6 feet lang.", because="a name before it", language="de"),
        Clean("Il court 6 feet deep.", because="English behind it"),
    ),
)
