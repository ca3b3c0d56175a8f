"""Spanish `o` before a word that begins with the sound o."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, pattern


def _sounds_as_o(match: re.Match[str], page: Page) -> bool:
    return match.group("next").lower() not in page.words("hard_h")


RULE = Rule(
    title="“O” before the sound o",
    why="Spanish says “u” before a word that begins with o or ho; engines forget it.",
    when=(" o o", " o ho"),
    find=pattern(
        r"(?<=[\w,»”\")]) [ \u00a0] (?P<hit> o ) [ \u00a0] (?P<next> (?: [oó] | ho | hó ) [a-záéíóúñü-]+ ) (?! \w )",
        where=_sounds_as_o,
        reach=30,
    ),
    fix=lambda match, page: "u",
    safety=SAFE,
    languages=("es",),
    sources=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("Siete ⟦o⟧ ocho hombres.", becomes="Siete u ocho hombres."),
        Flagged("Días ⟦o⟧ horas en un bar ⟦o⟧ hotel.", becomes="Días u horas en un bar u hotel."),
        Clean("Un juego o hobby, el fútbol o hockey.", because="the h is said in these"),
        Clean("El tipo O o AB; Ana o Oscar.", because="letters and names are left alone"),
    ),
)
