"""Large amounts in the form of English: `$5 million`, `3.5 billion dollars`, `$2 billones`."""

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
    Strength,
    alternatives,
    reads_as_english,
)

_WORDS = ("million", "billion", "trillion")
_FALSE = ("billiones", "billones", "Billionen", "billions", "bilioni")
"""What looks like the billion of English, and is a thousand times as much."""
_SIGNS = ("$", "€", "£")
_REACH, _BACK, _HUGE = 60, 22, 100
_BEHIND = re.compile(r" ?[.,;:!?)]|\s*(?:\n|\Z)| (?P<word>[^\W\d_]+)")


def _find(page: Page) -> Iterator[Hit]:
    amount, done = page.language.kept(_amount), 0
    for offset, _ in page.hits:
        match = amount.search(page.text, max(done, offset - _BACK), offset + _REACH) if offset >= done else None
        if match is None or match.start() > offset or page.view.quotes.touching(*match.span()):
            continue
        done = match.end()
        strength = _strength(page, match)
        if strength and not reads_as_english(page, *page.view.sentence_at(match.start())):
            yield Hit(*match.span(), fix=_fix(page, match, strength), strength=strength, message=_message(page, match))


def _amount(language: LanguageData) -> re.Pattern[str]:
    """A number before a word of magnitude, with the currency before or behind."""
    currency = alternatives(("dollars", "dollar", *language.words.get("currency_word", ())))
    large = "|".join(("[mbMB]illions?", "[tT]rillions?", *_FALSE))
    return re.compile(
        rf"(?<![\w.,$€£-])(?P<sign>(?:[A-Z]{{1,2}})?[$€£] ?)?(?P<number>\d+(?:[.,]\d+)*)[ \u00a0-](?P<large>{large})"
        rf"(?: (?P<of>de |di |d['’])?(?P<currency>{currency}))?(?![\w-])"
    )


def _strength(page: Page, match: re.Match[str]) -> Strength | None:
    """How sure it is that English was copied; None where the language may say so."""
    large, sign, currency = match["large"], match["sign"], match["currency"]
    if large not in page.word_set("magnitude"):
        needs_money = page.language.code in ("fr", "de")
        return STRONG if sign or currency or not needs_money else None
    if large in _FALSE:
        is_huge = _value(match) >= _HUGE and currency is not None
        is_own = page.language.code == "es"  # $3 billones are pesos in many countries
        return WEAK if (sign and not is_own) or is_huge else None
    is_plain = _value(match) < 2 and large.lower() == _WORDS[0] and not sign
    if is_plain or large.endswith("s") or not (sign or currency):
        return None
    return STRONG if sign or (page.language.code == "fr" and not match["of"]) else WEAK


def _value(match: re.Match[str]) -> float:
    """The number before the magnitude; a mark before one or two digits is decimal, one before three parts thousands."""
    plain = re.sub(r"[.,](?=\d{3}(?!\d))", "", match["number"])
    return float(plain.replace(",", ".")) if plain.count(".") + plain.count(",") < 2 else 0.0


def _message(page: Page, match: re.Match[str]) -> str:
    """What is wrong; the billion of English has nine noughts."""
    if match["large"].lower().startswith("bil"):
        return f"the billion of English is {page.words('english_billion')[0]}"
    return "an amount in the form of English"


def _fix(page: Page, match: re.Match[str], strength: Strength) -> str | None:
    """The amount in the form of the language, where both its parts are known for sure."""
    if strength == WEAK and not match["large"].lower().startswith("mil"):
        return None
    place = next((n for n, word in enumerate(_WORDS) if match["large"].lower().rstrip("s") == word), None)
    money = _currency(match)
    behind = _BEHIND.match(page.text, match.end())
    word = behind["word"] if behind else ""
    larges, moneys = page.words("large_number"), page.words("amount_of")
    is_known = place is not None and money is not None and place < len(larges) and money < len(moneys)
    if not is_known or _value(match) < 2 or (word is not None and word not in page.language.function_words):
        return None
    number = match["number"]
    if re.fullmatch(r"\d+[.,]\d{1,2}", number):
        number = number.replace(".", page.language.decimal)
    elif not number.isdigit():
        return None
    return f"{number} {larges[place or 0]} {moneys[money or 0]}"


def _currency(match: re.Match[str]) -> int | None:
    """Which of the signs the amount is in; none where the dollars are another country's."""
    sign = (match["sign"] or "").strip()
    if sign:
        return _SIGNS.index(sign) if sign in _SIGNS else None
    word = (match["currency"] or "").lower().replace("ó", "o")
    return 0 if word.startswith("dol") else 1 if word.startswith("euro") else None


RULE = Rule(
    title="Large amount in the form of English",
    why="Engines copy $5 million, and take the billion of English, which is 10⁹, for the word that looks like it.",
    when=tuple(
        f"{digit}{gap}{word}" for digit in range(10) for gap in " -" for word in (*_WORDS, "billones", "bilioni")
    ),
    find=_find,
    safety=SUGGESTED,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("en",),
    owns=frozenset({"number"}),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("Il a reçu ⟦$5 million⟧ hier.", language="fr"),
        Flagged("Il touche ⟦$1.5 million⟧ par an.", language="fr"),
        Flagged("Il a reçu ⟦$3.5 billion⟧ en mai.", becomes="Il a reçu 3,5 milliards de dollars en mai."),
        Flagged("La dette est de ⟦5 billion dollars⟧.", becomes="La dette est de 5 milliards de dollars."),
        Flagged("Recibió ⟦$5 million⟧ y se fue.", becomes="Recibió 5 millones de dólares y se fue.", language="es"),
        Clean("Pagó $3 billones por la empresa.", because="pesos of Colombia", source="en", language="es"),
        Flagged("Costó ⟦120 billones de dólares⟧.", source="en", language="es"),
        Flagged("Viven allí ⟦5 million⟧ de personas.", language="es"),
        Flagged("Er bekam ⟦€2 billion⟧ und ging.", becomes="Er bekam 2 Milliarden Euro und ging.", language="de"),
        Flagged("Ha pagato ⟦$7.2 billion⟧.", becomes="Ha pagato 7,2 miliardi di dollari.", language="it"),
        Flagged("Pagou ⟦US$ 5 million⟧ e saiu.", language="pt"),
        Clean("Il a reçu 5 millions de dollars, 1,5 million d'euros et 2 billions de dollars.", because="French"),
        Flagged("Il perd ⟦5 million d'euros⟧.", becomes="Il perd 5 millions d'euros.", source="en"),
        Flagged("La facture est de ⟦$1.2 billion de dollars⟧.", language="fr"),
        Flagged("Le budget est de ⟦700 billions de dollars⟧.", source="en", language="fr"),
        Flagged("Es kostet ⟦44 Billion Dollar⟧.", source="en", language="de"),
        Clean("Une ville de 5 million d'âmes.", because="a slip of the pen, and no money"),
        Clean("Er bekam 5 Millionen Dollar, 3 Billionen Dollar und 1 Million Euro.", because="German", language="de"),
        Clean("La deuda es de 30 billones de dólares.", because="so much it is", language="es"),
        Clean("Vio “The $5 million man” en el cine.", because="quoted", language="es"),
        Clean("They paid $5 million for the house.", because="English", language="es"),
    ),
)
