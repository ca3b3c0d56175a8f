"""A decimal point where the language writes a comma."""

import re
from collections.abc import Iterator

from normalizer.rulebook import (
    STRONG,
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Hit,
    LanguageData,
    Page,
    Rule,
    alternatives,
    may_be_swiss,
    reads_as_english,
)

_SLOTS = ("magnitude", "currency_word", "unit", "counted_noun")
_BEFORE = re.compile(r"([a-z]+)\.?\s\Z")
_FRANCS = re.compile(r"[ \u00a0](?:[Ff]ran(?:c|k|ch)|CHF|Fr\.)")
_BACK, _LEAD, _REACH = 24, 5, 40


def _find(page: Page) -> Iterator[Hit]:
    number, done = page.language.kept(_number), 0
    for offset, _ in page.hits:
        match = number.search(page.text, max(done, offset - _LEAD), offset + _REACH) if offset >= done else None
        if match is None or match.start("whole") > offset:
            continue
        done = match.end()
        if not _is_numbered(page, match.start("whole")) and not reads_as_english(page, *page.view.sentence_at(offset)):
            fix = f"{match['whole']}{page.language.decimal}{match['part']}"
            yield Hit(
                match.start("whole"),
                match.end("part"),
                fix=fix,
                strength=WEAK if _is_regional(page, match.end("part")) else STRONG,
            )


def _number(language: LanguageData) -> re.Pattern[str]:
    """A number with a point behind a currency, or before what is counted, which is no time of day."""
    counted = "|".join(alternatives(tuple(language.words.get(slot, ()))) for slot in _SLOTS)
    clock = alternatives(tuple(language.words.get("clock_word", ())))
    return re.compile(
        r"(?P<sign>[$€£][ \u00a0]?)?(?<![\w.,:/-])(?P<whole>\d{1,3})\.(?P<part>\d{1,2})(?(sign)(?!\w|[.,]\d)"
        rf"|(?![ \u00a0\u202f]{clock}\b)(?=[ \u00a0\u202f]?(?:%|€|°C)|[ \u00a0\u202f](?:{counted})\b))"
    )


def _is_numbered(page: Page, start: int) -> bool:
    """Whether the number is of a version, a section, or heads its line."""
    if page.view.line_at(start)[0] == start:
        return True
    before = _BEFORE.search(page.fold, max(0, start - _BACK), start)
    return before is not None and (before[1] == "version" or before[1] in page.word_set("part_of_text"))


def _is_regional(page: Page, end: int) -> bool:
    """Whether some countries of the language write the point, and the text may come from one."""
    if _FRANCS.match(page.text, end):
        return True
    return "." in page.words("other_decimal") or may_be_swiss(page)


RULE = Rule(
    title="Decimal point",
    why="English writes 3.5; these languages write 3,5. Switzerland and Mexico write the point too.",
    when=tuple(f"{a}.{b}" for a in range(10) for b in range(10)),
    find=_find,
    safety=SUGGESTED,
    weight=0.5,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("Une hausse de ⟦3.5⟧ % cette année.", becomes="Une hausse de 3,5 % cette année."),
        Flagged(
            "Es kostet ⟦2.8⟧ Milliarden Euro.", becomes="Es kostet 2,8 Milliarden Euro.", source="en", language="de"
        ),
        Flagged("Die Straße kostet ⟦2.8⟧ Millionen.", becomes="Die Straße kostet 2,8 Millionen.", language="de"),
        Flagged("Sube un ⟦4.5⟧% este mes.", becomes="Sube un 4,5% este mes.", source="en", language="es"),
        Flagged("Chiude con ⟦7.5⟧ punti.", becomes="Chiude con 7,5 punti.", language="it"),
        Flagged("Custa R$ ⟦189.90⟧ na loja.", becomes="Custa R$ 189,90 na loja.", language="pt"),
        Clean("Une hausse de 3,5 % cette année.", because="the comma is there"),
        Clean("Es beginnt um 14.30 Uhr in der großen Halle.", because="a time of day", language="de"),
        Clean("Avec la version 3.5 % de gain", because="the number of a version"),
        Clean("Sube un 4.5% este mes.", because="Mexico writes so", source=None, language="es"),
        Clean(
            "2.1 Personen und mehr\n\nAbschnitt 3.2 Personen der großen Stadt", because="numbered parts", language="de"
        ),
        Clean("Cela coûte 19.50 francs.", because="Switzerland writes so", source=None),
        Clean("Das kostet 1.95 Franken.", because="Switzerland writes so", source=None, language="de"),
    ),
)
