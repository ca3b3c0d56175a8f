"""Ordinals with the endings of English: `le 21st siècle`, `la 3rd vez`, `der 19th Platz`."""

import re
from collections.abc import Iterator

from normalizer.rulebook import (
    FLAG,
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Hit,
    Page,
    Rule,
    ending,
    frequency,
    opens_sentence,
)

_ORDINAL = re.compile(r"(?<![\w.,:/#@-])(?P<number>[1-9]\d{0,2})(?P<ending>st|nd|rd|th)(?![\w@/-]|\.\w)")
_BEFORE = re.compile(r"(?P<word>[^\W\d_]+)(?:[ \u00a0]|['’])\Z")
_BEHIND = re.compile(r"[ \u00a0](?:(?:de|di) )?(?P<word>[^\W\d_]+)(?:-[^\W\d_]+)?(?![\w&])")
_STOP = re.compile(r" ?[.,;:!?)…](?:\s|\Z)|\s*(?:\n|\Z)")
_REACH, _LONGEST, _MARGIN = 30, 6, 0.3
_ENDINGS = ("st", "nd", "rd", "th")


def _find(page: Page) -> Iterator[Hit]:
    for offset, literal in page.hits:
        match = _ORDINAL.search(page.text, max(0, offset - _LONGEST), offset + len(literal))
        is_here = match is not None and match.end() == offset + len(literal)
        if match is None or not is_here or page.view.quotes.touching(*match.span()):
            continue
        if match["ending"] == ending(int(match["number"])) and match.group() not in page.word_set("own_ordinal"):
            yield from _hits(page, match)


def _hits(page: Page, match: re.Match[str]) -> Iterator[Hit]:
    """The hit where words of the language, and no name, stand on both sides."""
    lead, noun = _lead(page, match.start()), _noun(page, match.end())
    if lead is None or noun in page.words("month_lower"):
        return
    is_alone = noun is None and _ends(page, match.end()) and lead not in ("", *page.words("feminine_lead"))
    if noun or is_alone:
        fix = _fix(page, int(match["number"]), lead, noun)
        strength = None if noun and not page.view.is_title(match.start()) else WEAK
        yield Hit(*match.span(), fix=fix, safety=SUGGESTED if fix else FLAG, strength=strength)


def _lead(page: Page, start: int) -> str | None:
    """The word of the language before an ordinal; empty where a sentence begins, None where something else stands."""
    if opens_sentence(page, start):
        return ""
    before = _BEFORE.search(page.text, max(0, start - _REACH), start)
    if before is None:
        return None
    word = before["word"].lower()
    is_word = before["word"].islower() or opens_sentence(page, before.start())
    if word in page.words("month_lower") or not is_word:
        return None
    return word if word in (*page.language.function_words, "l") or _is_own(page, word) else None


def _noun(page: Page, end: int) -> str | None:
    """The word of the language behind an ordinal, in lower case; names have a capital, but for nouns of German."""
    behind = _BEHIND.match(page.text, end)
    if behind is None or not (behind["word"].islower() or page.language.code == "de"):
        return None
    word = behind["word"].lower()
    return word if word not in page.language.function_words and _is_own(page, word) else None


def _ends(page: Page, end: int) -> bool:
    """Whether no noun belongs to an ordinal: a mark or a small word of the language follows."""
    behind = _BEHIND.match(page.text, end)
    is_small = behind is not None and behind["word"] in page.language.function_words
    return is_small or _STOP.match(page.text, end) is not None


def _is_own(page: Page, word: str) -> bool:
    return frequency(word, page.language.code) > frequency(word, "en") + _MARGIN


def _fix(page: Page, number: int, lead: str, noun: str | None) -> str | None:
    """The ordinal as the language writes it; none where nothing tells the gender."""
    if noun is None:
        return None
    is_feminine = lead in page.words("feminine_lead")
    if page.language.code != "de" and not is_feminine and lead not in page.words("masculine_lead"):
        return None
    if page.language.code == "es" and not is_feminine and number % 10 in (1, 3):
        return None  # 1.er, 3.er before a noun: people write 1º too
    forms = page.words("ordinal_first") if number == 1 else ()
    return (forms or page.words("ordinal"))[is_feminine].format(number=number)


RULE = Rule(
    title="Ordinal with the ending of English",
    why="French writes 21e, German 21., Spanish 21.º, Italian and Portuguese 21º; engines copy the figure of English.",
    when=tuple(f"{digit}{end}" for digit in range(10) for end in _ENDINGS if end == "th" or digit in range(1, 4)),
    find=_find,
    safety=SUGGESTED,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("Il vit au ⟦21st⟧ siècle.", becomes="Il vit au 21e siècle."),
        Flagged("C'est la ⟦1st⟧ fois.", becomes="C'est la 1re fois."),
        Flagged("Elle a terminé ⟦3rd⟧ de la course.", language="fr", source="en"),
        Flagged("Es la ⟦4th⟧ vez que gana.", becomes="Es la 4.ª vez que gana.", language="es"),
        Flagged("Quedó en el ⟦3rd⟧ puesto.", language="es"),
        Flagged("Er lebte im ⟦19th⟧ Jahrhundert.", becomes="Er lebte im 19. Jahrhundert.", language="de"),
        Flagged("Terminó ⟦4th⟧.", language="es", source="en"),
        Flagged("L'⟦11th⟧ congresso comincia.", language="it"),
        Flagged("È il ⟦12th⟧ giorno.", becomes="È il 12º giorno.", language="it"),
        Flagged("É a ⟦22nd⟧ edição.", becomes="É a 22ª edição.", language="pt"),
        Clean("Le 2nd jour, il marche sur la 5th Avenue et la 48th.", because="French; streets"),
        Clean("Il écoute « le 3rd jour » du 9th Wonder.", because="quoted; a name"),
        Clean("Der Laden an der 42nd Street und der 5th.", because="streets", language="de"),
        Clean("Es el 3rd Infantry, de la 4th generation.", because="English beside", language="es"),
        Clean("Le 12rd jour, le 3th jour.", because="no English"),
        Clean("Le 3rd mars et mars 3rd.", because="a date is a matter of its own"),
    ),
)
