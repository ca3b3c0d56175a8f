"""`$500`, `€4.99`, `$2 milliards`: the sign of a currency before the number, as English writes it."""

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
    localised,
    reads_as_english,
)

_SIGNS = "$€£"
_ENGLISH = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+\.\d{1,2}")
_REACH = 60


def _find(page: Page) -> Iterator[Hit]:
    amount, done = page.language.kept(_amount), 0
    for start, _ in page.hits:
        match = amount.match(page.text, start, start + _REACH) if start >= done else None
        if match is None or page.text[start - 1 : start].isalnum() or page.view.quotes.touching(*match.span()):
            continue
        done = match.end()
        if not reads_as_english(page, *page.view.sentence_at(start)):
            yield Hit(start, match.end(), fix=_fix(page, match), strength=STRONG if match["large"] else WEAK)


def _amount(language: LanguageData) -> re.Pattern[str]:
    """A sign, a number and perhaps a large one of the language behind it: `$2 milliards`."""
    large = alternatives(tuple(language.words.get("magnitude", ())))
    return re.compile(
        rf"(?P<sign>[{_SIGNS}]) ?(?P<number>\d{{1,3}}(?:[.,\u202f\u00a0]\d{{3}})*(?:[.,]\d{{1,2}})?|\d+(?:[.,]\d{{1,2}})?)"
        rf"(?![\d/:-]|[.,]\d)(?P<large>[ \u00a0](?:{large})(?!\w))?(?![ \u00a0]?[{_SIGNS}])"
    )


def _fix(page: Page, match: re.Match[str]) -> str | None:
    """The amount with its currency behind it; none where a number stands between that takes no `de`, as `mille`."""
    number, large = match["number"], match["large"]
    if _ENGLISH.fullmatch(number):
        number = localised(number, page.language)
    if not large:
        return f"{number}\u00a0{match['sign']}"
    moneys = page.words("amount_of")
    if not moneys or large.strip() not in page.words("large_number"):
        return None
    return f"{number}{large} {moneys[_SIGNS.index(match['sign'])]}"


RULE = Rule(
    title="Currency before the number",
    why="English writes $500; French, German and Italian write the currency behind the number.",
    when=tuple(f"{sign}{digit}" for sign in _SIGNS for digit in range(10)),
    find=_find,
    safety=SUGGESTED,
    weight=0.5,
    languages=("fr", "de", "it"),
    sources=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/currency-format",
    examples=(
        Flagged(
            "Les dégâts dépassent ⟦$2 milliards⟧, dit-elle.",
            becomes="Les dégâts dépassent 2 milliards de dollars, dit-elle.",
            language="fr",
        ),
        Flagged("Es kostet ⟦€4.99⟧ im Monat.", becomes="Es kostet 4,99\u00a0€ im Monat.", source="en", language="de"),
        Flagged("Un rimborso di ⟦$1,500⟧.", becomes="Un rimborso di 1.500\u00a0$.", source="en", language="it"),
        Clean("Cela coûte 500 $ ou 2 milliards de dollars.", because="the currency stands behind"),
        Clean(
            "Er zahlte A$500 und schrieb $1 in die Datei, sagte er.",
            because="another dollar",
            source=None,
            language="de",
        ),
        Clean("Il chante « a $20 bill » ce soir.", because="quoted"),
        Clean("They paid $500 for the house and left.", because="English", language="it"),
    ),
)
