"""Times of day with `a.m.` and `p.m.`."""

import re
from collections.abc import Iterator

from normalizer.rulebook import STRONG, SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule

_TIME = re.compile(
    r"(?<![\w.,:])(?P<hour>1[0-2]|[1-9])(?:[:.](?P<minute>[0-5]\d))?[ \u00a0]?(?P<half>[apAP])\.?(?P<gap>[ \u00a0]?)[mM]\b"
)
_REACH = 8


def _find(page: Page) -> Iterator[Hit]:
    formats = page.words("clock")
    for offset, _ in page.hits:
        match = _TIME.search(page.text, max(0, offset - _REACH), offset + _REACH)
        if match and formats and not (match.group("gap") and _keeps_halves(formats)) and not _is_word(page, match):
            yield _hit(page, match, formats)


def _keeps_halves(formats: tuple[str, ...]) -> bool:
    """Whether the language counts twelve hours too, so that only the form can be wrong."""
    return "{half}" in formats[0]


def _is_word(page: Page, match: re.Match[str]) -> bool:
    """Whether the letters are a word of the language, as “am” is in German."""
    letters = match.group()[match.start("half") - match.start() :]
    return letters.lower() in page.language.function_words


def _hit(page: Page, match: re.Match[str], formats: tuple[str, ...]) -> Hit:
    hour, half, minute = int(match.group("hour")), match.group("half").lower(), match.group("minute")
    form = formats[0] if minute and minute != "00" else formats[1]
    fix = form.format(hour=hour % 12 + 12 * (half == "p"), hour12=hour, minute=minute, half=half)
    end, closes = _stop(page.text, match)
    fix += "." if closes and not fix.endswith(".") else ""
    return Hit(match.start(), end, fix=fix, strength=WEAK if _keeps_halves(formats) else STRONG)


def _stop(text: str, match: re.Match[str]) -> tuple[int, bool]:
    """Where the time ends with its own stop, and whether that stop ends the sentence too."""
    end = match.end()
    if text[end : end + 1] != "." or "." not in text[match.start("half") : end]:
        return end, False
    following = text[end + 1 :].split(maxsplit=1)[:1]
    return end + 1, not following or following[0][0].isupper()


RULE = Rule(
    title="Time of day in the English form",
    why="French, German, Italian and Portuguese count twenty-four hours; Spanish writes “a. m.” apart.",
    when=tuple(f"{before}{half}{after}" for before in ". " for half in "ap" for after in ("m", ".m")),
    find=_find,
    safety=SUGGESTED,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("La séance ouvre à ⟦3:30 p.m.⟧ lundi.", becomes="La séance ouvre à 15 h 30 lundi."),
        Flagged("Sie kommt um ⟦9 a.m.⟧ an.", becomes="Sie kommt um 9 Uhr an.", language="de"),
        Flagged("Abre a las ⟦9:15 p.m.⟧ hoy.", becomes="Abre a las 9:15 p. m. hoy.", source="en", language="es"),
        Flagged("Chega às ⟦12:05 a.m.⟧ de hoje.", becomes="Chega às 0h05 de hoje.", language="pt"),
        Clean("Er kommt am 3. Mai, 9 am Tisch.", because="“am” is a German word", language="de"),
        Clean("Abre a las 9:15 p. m. hoy.", because="Spanish form", language="es"),
    ),
)
