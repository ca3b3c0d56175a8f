"""`11:21 p. m.`: the two letters of the half of the day set apart."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Space inside “p.m.”",
    why="Spanish and Greek set a space there: “11:21 p. m.”, “11.21 μ. μ.”",
    when=(" p. m.", " a. m."),
    find=pattern(r"(?<=\d) \s (?P<hit> (?P<half> [ap] ) \. \s m \. )", reach=10),
    fix=lambda match, page: f"{match.group('half')}.m.",
    safety=SAFE,
    weight=0.5,
    languages=("en",),
    sources=("es", "el", "ca"),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("It left at 11:21 ⟦p. m.⟧ sharp.", becomes="It left at 11:21 p.m. sharp."),
        Flagged("Doors open at 9 ⟦a. m.⟧", becomes="Doors open at 9 a.m."),
        Clean("It left at 11:21 p.m. sharp.", because="English sets none"),
        Clean("See vol. 3, p. m. and note.", because="no time of day"),
    ),
)
