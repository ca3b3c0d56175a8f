"""`According to told the mayor`: a verb behind “according to”."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, shape

RULE = Rule(
    title="Verb behind “according to”",
    why="Spanish and Portuguese go on with the verb: “según contó el alcalde”, “conforme informado pela polícia”.",
    when=("according to ",),
    find=shape(
        r"(?P<hit> [a-zA-Z] T [wv] ) (?= [APNr] )",
        where=lambda found: found.words()[0] == "according",
    ),
    strength=WEAK,
    languages=("en",),
    sources=("es", "pt", "gl", "ca", "it"),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦According to told⟧ the mayor, it is over.", source="es"),
        Flagged("It is over, ⟦according to reported⟧ by Reuters.", source="pt"),
        Clean("According to published figures, it is over.", because="a participle before its noun", source="es"),
        Clean("According to the mayor, it is over.", because="a noun", source="es"),
    ),
)
