"""Numbers with the comma and point of English."""

import re
from collections.abc import Iterator

from normalizer.rulebook import (
    SAFE,
    STRONG,
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Hit,
    LanguageData,
    Page,
    Rule,
    localised,
    reads_as_english,
)

_NUMBER = re.compile(
    r"(?<![\w.,:/-])(?:\d{1,3}(?:,\d{3})+\.\d{1,2}|\d{1,3}(?:,\d{3})+)(?![\w/:-]|[.,]\d)(?P<next>[ \u00a0]?[^\W\d_]*)"
)
_LEAST = 5


def _find(page: Page) -> Iterator[Hit]:
    counted, done = page.language.kept(_counted), -1
    for offset, _ in page.hits:
        match = _NUMBER.search(page.text, max(done, offset - 12, 0), offset + 40) if offset >= done else None
        if match is None:
            continue
        done = match.end()
        number = match.group()[: match.start("next") - match.start()]
        is_sure = "." in number or number.count(",") > 1
        following = match.group("next").strip()
        if number.startswith("0"):
            continue
        is_told = is_sure or following.lower() in counted or _is_round(page, number, following)
        if is_told and not reads_as_english(page, *page.view.sentence_at(match.start())):
            yield _hit(page, match.start(), number, is_sure)


def _counted(language: LanguageData) -> frozenset[str]:
    """The nouns that a language counts, and its currencies, in lower case."""
    slots = ("counted_noun", "currency_word")
    return frozenset(word.lower() for slot in slots for word in language.words.get(slot, ()))


def _is_round(page: Page, number: str, following: str) -> bool:
    """Whether a figure with one comma can hardly be a decimal: it ends in noughts, and no measure stands behind it."""
    measures = page.word_set("unit") | page.word_set("magnitude")
    is_measured = following in measures and following not in page.word_set("clock_word")  # `9,500 ore`
    if is_measured or len(following) == 1:
        return False
    return number.endswith("00") or _is_counted(page, following)


def _is_counted(page: Page, noun: str) -> bool:
    """Whether a word is a plural that is counted, as far as its ending shows."""
    is_plural = len(noun) >= _LEAST and noun.endswith(page.words("plural_ending"))
    return is_plural and noun.lower() not in page.language.function_words


def _hit(page: Page, start: int, number: str, is_sure: bool) -> Hit:
    may_be_decimal = not is_sure and number[1] == ","
    regional = "." in page.words("other_decimal")  # Mexico
    return Hit(
        start,
        start + len(number),
        fix=localised(number, page.language),
        strength=WEAK if regional or may_be_decimal else STRONG,
        safety=SAFE if is_sure and not regional else SUGGESTED,
    )


RULE = Rule(
    title="Number with English marks",
    why="English writes 1,234.5; these languages write 1.234,5 (French 1 234,5). Engines copy the figure.",
    when=tuple(f"{a},{b}" for a in range(10) for b in range(10)),
    find=_find,
    safety=SAFE,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("en",),
    weight=0.5,
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged(
            "Le coût est de ⟦1,234,500⟧ euros.", becomes="Le coût est de 1\u202f234\u202f500 euros.", language="fr"
        ),
        Flagged("Es kostet ⟦1,234.50⟧ Euro.", becomes="Es kostet 1.234,50 Euro.", language="de"),
        Flagged("Viven aquí ⟦12,500⟧ personas.", becomes="Viven aquí 12.500 personas.", source="en", language="es"),
        Flagged("Ci sono ⟦3,400⟧ studenti.", becomes="Ci sono 3.400 studenti.", source="en", language="it"),
        Clean("In total there are 3,400 students in the town.", because="a sentence in English", language="it"),
        Flagged("Unter ⟦2,300⟧ Nutzern.", becomes="Unter 2.300 Nutzern.", source="en", language="de"),
        Flagged("Voir ⟦1,284⟧ évaluations.", becomes="Voir 1\u202f284 évaluations.", source="en"),
        Flagged("Circa ⟦17,400⟧ studenti.", becomes="Circa 17.400 studenti.", language="it"),
        Clean("Le litre est à 1,859 euros, le taux à 0,500.", because="decimals", source=None),
        Clean("La asta mide 1,200 metros y pesa 3,500 kg.", because="measures with a decimal comma", language="es"),
        Clean("Cuesta 1,234,500 pesos.", because="Mexico writes so", source=None, language="es"),
        Clean("Il mesure 1,234 mètre et coûte 2,50 euros.", because="a decimal comma", language="fr"),
        Clean("Die Gruppen 1,200,3 und 4,5", because="a list", language="de"),
    ),
)
