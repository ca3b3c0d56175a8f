"""Spanish `y` before a word that begins with the sound i."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, frequency, pattern

_ACCENTED = re.compile(r"[áéíóúñ]")
_KNOWN, _NEARLY = 3.5, 0.5


def _sounds_as_i(match: re.Match[str], page: Page) -> bool:
    word = match.group("next")
    return word.lower() not in page.words("diphthong_start") and (
        word[0].islower() or _is_said_in_spanish(word.lower())
    )


def _is_said_in_spanish(name: str) -> bool:
    """Whether a name is Spanish or usual in Spanish; those of English are said with a sounded h, or with the i of “ice”."""
    if _ACCENTED.search(name):
        return True
    own, english = frequency(name, "es"), frequency(name, "en")
    is_usual = name[0] == "i" and own >= _KNOWN and own > english - _NEARLY
    return own > 0 and (own >= english or is_usual)


RULE = Rule(
    title="“Y” before the sound i",
    why="Spanish says “e” before a word that begins with i or hi; engines forget it.",
    when=(" y i", " y hi"),
    find=pattern(
        r"""(?<=[\w,»”\")]) [ \u00a0] (?P<hit> y ) [ \u00a0]
        (?P<next> (?: [íÍ] | [iI](?![aeouA-Z]) | [hH]i(?![aeoéó]) ) [a-záéíóúñü]+ ) (?! [\w-] )""",
        where=_sounds_as_i,
        unless=(r"y[ ][\w-]+\s(?:of|the|Street|City|Park|University)\b",),
        reach=30,
    ),
    fix=lambda match, page: "e",
    safety=SAFE,
    languages=("es",),
    sources=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("Habla francés ⟦y⟧ inglés.", becomes="Habla francés e inglés."),
        Flagged("Padres ⟦y⟧ hijos de Siria ⟦y⟧ Irán.", becomes="Padres e hijos de Siria e Irán."),
        Clean("Agua y hielo, cobre y hierro, átomos y iones.", because="a diphthong follows"),
        Clean("¿Y Isabel? Vino y se fue.", because="the word asks by itself"),
        Clean("Un ordenador y iPhone; teléfono y IBM.", because="said in the English way; letters"),
        Flagged("Hablaron Isabel ⟦y⟧ Inés de Italia ⟦y⟧ India.", becomes="Hablaron Isabel e Inés de Italia e India."),
        Clean("Leyó a Woolf y Isherwood, a Poe y Higgins.", because="English names, said in the English way"),
        Clean("Entre Nueva York y Imperial City hay un tren.", because="an English name"),
    ),
)
