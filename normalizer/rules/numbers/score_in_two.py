"""`el marcador 3: 1`, `alle 18: 30`: a score or a time with a space behind its colon."""

from normalizer.rulebook import SAFE, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Space within a score or a time",
    why="Engines cut numbers at the colon and did not join them again.",
    when=tuple(f"{digit}: {other}" for digit in range(10) for other in range(10)),
    find=pattern(
        r"(?<= [a-zà-ÿ(] [ ] ) \d{1,2} (?P<hit> : [ ] ) (?= \d{1,2} (?! [\w:/] | [.,]\d | [ ]?[%€$] ) )",
        unless=(r":\s\d{1,2}\s*(?:[-–]|,\s\d)",),
        reach=14,
    ),
    fix=lambda match, page: ":",
    safety=SAFE,
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
        Clean("Ecco il gruppo 3: 12, 14 e 15.", because="a list", language="it"),
    ),
)
