"""`el marcador 3: 1`, `alle 18: 30`: a score or a time with a space behind its colon."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_LEAD, _REACH = re.compile(r"([^\W\d_]+) \d{1,2}\Z"), 24


def _is_no_part(match: re.Match[str], page: Page) -> bool:
    """Whether no chapter, page or table has the number."""
    start = match.start("hit")
    lead = _LEAD.search(page.fold, max(0, start - _REACH), start)
    return lead is None or lead[1] not in page.word_set("part_of_text")


RULE = Rule(
    title="Space within a score or a time",
    why="Engines cut numbers at the colon and did not join them again.",
    when=tuple(f"{digit}: {other}" for digit in range(10) for other in range(10)),
    find=pattern(
        r"(?<= [a-zà-ÿ(] [ ] ) \d{1,2} (?P<hit> : [ ] ) (?= \d{1,2} (?: \s* [.;)!?] | , [ ] [^\d] | \s* \Z | [ ] {preposition} [ ] ) )",
        where=_is_no_part,
        reach=14,
    ),
    fix=lambda match, page: ":",
    safety=SUGGESTED,
    strength=WEAK,
    weight=0.5,
    languages=("fr", "es", "de", "it", "pt"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("Terminó con el marcador 3⟦: ⟧1.", becomes="Terminó con el marcador 3:1.", source="ru", language="es"),
        Flagged(
            "Comincia alle 18⟦: ⟧30 in piazza.", becomes="Comincia alle 18:30 in piazza.", source="en", language="it"
        ),
        Clean("Terminó 3:1.", because="no space", language="es"),
        Clean(
            "La tabla 2: 15 países, el capítulo 3: 14.", because="what is counted; a part of the text", language="es"
        ),
        Clean("Ecco il gruppo 3: 12, 14 e 15.", because="a list", language="it"),
    ),
)
