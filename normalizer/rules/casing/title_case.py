"""`El Alcalde Anuncia Un Nuevo Plan`: a headline with the capitals of English."""

import re
from collections.abc import Iterator, Sequence

from normalizer.rulebook import FLAG, STRONG, WEAK, Clean, Flagged, Hit, Page, Rule, Strength, is_english

_WORD = re.compile(r"(?<![\w-])(?:[^\W\d_]{1,5}['’])?[^\W\d_][\w-]*")
_MARK = re.compile(r"[«»“”„‹›\"()\[\]|/_@#•=]|\d{1,2}:\d\d")
_STOPS = (".", "!", ";", ",", "…", ":")
_WRITTEN_SO = ("es", "pt")
"""Whose bloggers give every word of a title a capital."""
_LEAST, _MOST, _LONGEST, _LEAST_PROSE = 5, 18, 160, 60
_SHARE, _LEAST_SMALL, _MOST_LINES = 0.8, 2, 3


def _find(page: Page) -> Iterator[Hit]:
    """Only where prose stands beside: and of more lines than a few like that a list of names is made."""
    found = [(start, end, how) for start, end in _bare_lines(page) if (how := _strength(page, start, end))]
    if 0 < len(found) <= _MOST_LINES and _has_prose(page):
        for start, end, strength in found:
            yield Hit(start, end, message="these capitals are those of an English headline", strength=strength)


def _bare_lines(page: Page) -> Iterator[tuple[int, int]]:
    """Lines that may be headlines, without the blanks and marks around them."""
    for start, end in page.view.lines:
        if end - start > _LONGEST or page.text.endswith(_STOPS, start, end):
            continue
        line = page.text[start:end]
        bare = line.strip().strip("*# ")
        if bare and not bare.endswith(_STOPS) and not _MARK.search(bare):
            first = start + line.index(bare)
            yield first, first + len(bare)


def _has_prose(page: Page) -> bool:
    """Whether a line of the text is a sentence of some length."""
    spans = page.view.lines
    return any(
        end - start > _LEAST_PROSE and page.text[start:end].rstrip().endswith(_STOPS[:2]) for start, end in spans
    )


def _strength(page: Page, start: int, end: int) -> Strength | None:
    """How sure words of a line have capitals that only English gives them: small ones, or a verb and all about it."""
    words = _WORD.findall(page.text, start, end)
    inner = [word for word in words[1:] if not word.isupper() or len(word) == 1]
    large = [word.lower() for word in inner if word[0].isupper()]
    if not _LEAST <= len(words) <= _MOST or len(large) <= len(inner) // 2 or is_english(page, start, end):
        return None
    small = page.language.function_words | page.word_set("preposition") | page.word_set("article")
    particles = frozenset(part for item in page.words("name_particle") for part in item.split())
    particles |= frozenset(word.lower() for word in page.words("formal_address"))  # German `Sie` has its capital
    sure = sum(word in small - particles for word in large)
    if len(large) >= _SHARE * len(inner) and sure >= _LEAST_SMALL:
        return WEAK if page.language.code in _WRITTEN_SO else STRONG
    if sure and len(large) == len(inner) and sum(word in small | particles for word in large) >= _LEAST_SMALL:
        return WEAK
    plain = [word for word in inner if word[0].islower()]
    is_told = page.language.code != "de" and all(word in small for word in plain) and _acts(page, large)
    return WEAK if is_told else None


def _acts(page: Page, large: Sequence[str]) -> bool:
    """Whether one of the words that have a capital is a verb of saying or helps one: names of bodies have none."""
    verbs = page.word_set("reporting_verb_present") | page.word_set("auxiliary")
    return len(large) >= _LEAST and any(word in verbs for word in large)


RULE = Rule(
    title="Headline with the capitals of English",
    why="English writes most words of a headline with a capital; these languages only the first and names.",
    find=_find,
    safety=FLAG,
    weight=0.5,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged(
            "⟦El Alcalde Anuncia Un Nuevo Plan Para La Ciudad⟧\n\n"
            "El alcalde dijo el lunes que el puente estaría cerrado durante tres meses.",
            language="es",
            source="en",
        ),
        Flagged(
            "⟦El Alcalde Anuncia un Nuevo Plan para la Vieja Ciudad⟧\n\n"
            "El alcalde dijo el lunes que el puente estaría cerrado durante tres meses.",
            language="es",
            source="en",
        ),
        Flagged(
            "⟦Le Maire Dit Que Le Pont Est Fermé Pour Toujours⟧\n\n"
            "Le maire a dit lundi que le pont serait fermé pendant trois mois au moins.",
            source="en",
        ),
        Flagged(
            "⟦Bürgermeister Kündigt Einen Neuen Plan Für Die Stadt An⟧\n\n"
            "Der Bürgermeister sagte am Montag, dass die Brücke drei Monate lang gesperrt sei.",
            language="de",
            source="en",
        ),
        Clean(
            "El Alcalde Anuncia Un Nuevo Plan Para La Ciudad", because="a title alone, of a book maybe", language="es"
        ),
        Clean(
            "Ministerio de Asuntos Exteriores y de Cooperación Europea\n\n"
            "El ministro dijo el lunes que el puente estaría cerrado durante tres meses.",
            because="the name of a body",
            language="es",
            source="en",
        ),
        Clean(
            "María De La Cruz De Los Santos Pérez\n\n"
            "El alcalde dijo el lunes que el puente estaría cerrado durante tres meses.",
            because="the name of a person",
            language="es",
            source="en",
        ),
        Clean(
            "Der Bürgermeister und die Stadt Köln kündigen einen Plan an\n\n"
            "Der Bürgermeister sagte am Montag, dass die Brücke drei Monate lang gesperrt sei.",
            because="a German headline",
            language="de",
            source="en",
        ),
        Clean(
            "Kennen Sie Ihre Bank Berlin\n\n"
            "Der Bürgermeister sagte am Montag, dass die Brücke drei Monate lang gesperrt sei.",
            because="capitals of politeness and of nouns",
            language="de",
            source="en",
        ),
        Clean(
            "The Mayor Says That The Bridge Is Closed For Good\n\n"
            "Le maire a dit lundi que le pont serait fermé pendant trois mois au moins.",
            because="an English headline",
            source="en",
        ),
        Clean(
            "« Le Maire Dit Que Le Pont Est Fermé »\n\n"
            "Le maire a dit lundi que le pont serait fermé pendant trois mois au moins.",
            because="a title in quotation marks",
            source="en",
        ),
        Clean(
            "Je Sais Que Tu Es Là\nElle Est Dans Le Vent\nOn A Tous Une Nuit\nIl Est Pour Nous Deux\n\n"
            "Cet album est sorti lundi, et la chanteuse en a vendu plus de mille en trois mois.",
            because="a list of titles",
            source="en",
        ),
    ),
)
