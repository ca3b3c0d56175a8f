"""Quotation marks of English in a text of another language."""

import re
from collections.abc import Iterator

from normalizer.rulebook import (
    SAFE,
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Hit,
    LineMarks,
    Page,
    Rule,
    StraightMarks,
    Zone,
    may_be_swiss,
    reads_as_english,
)

_GUILLEMETS = ("»«", "«»")
_SEVERAL = 2
_OPENING, _CLOSING = '“"', '”"'


def _find(page: Page) -> Iterator[Hit]:
    text, zones = page.text, page.view.quotes.zones
    opening, closing = _own_marks(page)
    marks = LineMarks(page)
    for zone in zones:
        first, last = text[zone.start - 1], text[zone.end : zone.end + 1]
        if first not in _OPENING or not last or last not in _CLOSING:
            continue
        if _is_english_said(page, zone):
            continue
        straight = '"' in (first, last)
        if straight and not _are_sure(page, marks.at(zone.start)):
            continue
        safety = SUGGESTED if straight and page.language.quotation.get("close") == "“" else SAFE
        message = f"write {opening}…{closing}"
        yield Hit(zone.start - 1, zone.start, fix=opening, message=message, safety=safety)
        yield Hit(zone.end, zone.end + 1, fix=closing, message=message, safety=safety)


def _is_english_said(page: Page, zone: Zone) -> bool:
    """Whether a quotation is English: several of its function words, and more than of the language of the text."""
    words = page.text[zone.start : zone.end].lower().split()
    has_several = sum(word in page.word_set("english") for word in words) >= _SEVERAL
    return has_several and reads_as_english(page, zone.start, zone.end)


def _own_marks(page: Page) -> tuple[str, str]:
    """The marks of the language, with the space the text or the language sets inside them."""
    opening, closing = page.language.quotation.get("open", "“"), page.language.quotation.get("close", "”")
    pairs = _GUILLEMETS[:1] if page.language.code == "de" and not may_be_swiss(page) else _GUILLEMETS
    for pair in pairs if opening not in page.text else ():
        if opening not in pair and re.search(rf"{pair[0]}\w", page.text):
            return pair[0], pair[1]
    if page.language.spacing_after.get(opening) != "nbsp":
        return opening, closing
    place = page.text.find(opening)
    follows = page.text[place + 1 : place + 2] if place >= 0 else "\u00a0"
    space = follows if follows.isspace() and follows != "\n" else "\u00a0"
    return opening + space, space + closing


def _are_sure(page: Page, marks: StraightMarks) -> bool:
    """Whether the straight marks of a line are all in pairs, with nothing loose inside them."""
    loose = (page.text[zone.start].isspace() or page.text[zone.end - 1].isspace() for zone in marks.zones)
    return marks.are_paired and not any(loose)


RULE = Rule(
    title="English quotation marks",
    why="French writes « … », German „…“; engines keep the marks of English. House styles differ: evidence decides.",
    when=('"',),
    find=_find,
    safety=SAFE,
    strength=WEAK,
    weight=0.3,
    languages=("fr", "de"),
    sources=("en",),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("Il a dit ⟦“⟧non⟦”⟧ au maire.", becomes="Il a dit «\u00a0non\u00a0» au maire.", source="en"),
        Flagged('Le « oui » et le ⟦"⟧non⟦"⟧ du maire.', becomes="Le « oui » et le « non » du maire.", source="en"),
        Flagged("Er sagte ⟦“⟧nein⟦”⟧ dazu.", becomes="Er sagte „nein“ dazu.", source="en", language="de"),
        Flagged('Das ⟦"⟧Nein⟦"⟧ der Stadt.', becomes="Das „Nein“ der Stadt.", source="en", language="de"),
        Flagged("Das »Ja« und das ⟦“⟧Nein⟦”⟧.", becomes="Das »Ja« und das »Nein«.", source="en", language="de"),
        Flagged(
            "Auf der Straße: «Ja», ⟦“⟧Nein⟦”⟧.", becomes="Auf der Straße: «Ja», „Nein“.", source="en", language="de"
        ),
        Clean('Le "non" du maire.', because="a page of the web, written so", source=None),
        Clean("Le « non, dit “peut-être” » du maire.", because="a quotation within a quotation"),
        Clean('Ein 5" großes Loch und ein 3" langer "Stab', because="inches and a stray mark", language="de"),
        Clean("Il chantait “where is the house of my father” en marchant.", because="an English quotation"),
        Clean("Er sang “the wind is in the trees” dazu.", because="an English quotation", language="de"),
        Clean("Er sagte „nein“ dazu.", because="German marks", language="de"),
    ),
)
