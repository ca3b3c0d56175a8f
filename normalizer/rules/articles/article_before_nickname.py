"""`the Mono Ríos`: an article before a nickname that stands with a surname."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, capitalise_like, pattern

RULE = Rule(
    title="Article before a nickname",
    why="“el Mono Ríos”, “la Pulga Gómez”: Spanish and Portuguese give nicknames an article.",
    when=("the {nickname_left_es} ",),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?P<the> [Tt]he ) \s (?P<name> {nickname_left_es} \s [A-ZÁÉÍÓÚÑ][a-zà-ÿ]{2,} ) ) (?! [\w’'-] )""",
        unless=(r"[Tt]he\s\w+\s{kind_with_capital}\b",),
        reach=40,
    ),
    fix=lambda match, page: capitalise_like(match.group("the"), match.group("name")),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("es", "pt", "ca", "gl"),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦The Pulga Gómez⟧ scored twice.", becomes="Pulga Gómez scored twice.", source="es"),
        Flagged("He saw ⟦the Chino Rojas⟧.", becomes="He saw Chino Rojas.", source="es"),
        Clean("The Mexican Rojas and Chino Rojas scored.", because="no nickname; no article", source="es"),
        Clean("They crossed the Negro River.", because="a place", source="es"),
    ),
)
