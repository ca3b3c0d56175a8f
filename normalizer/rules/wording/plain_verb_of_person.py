"""`The actress know the part`: a plain verb with one person."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Plain verb with one person",
    why="Engines lose the ending of the third person: “explica”, “sabe”.",
    when=(" {plain_verb_of_one} ",),
    find=pattern(
        r"""(?: (?: (?<![^\n]) | (?<= [.!?]\s ) ) (?: The | His | Her | Its | A ) \s (?: [a-z]+ \s )? (?: {profession} | {leading_person} )
          (?: , \s who )? ) \s
        (?P<hit> {plain_verb_of_one} (?= \s {after_verb_of_person} \b ) )""",
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("es", "pt", "it", "fr", "zh", "ja", "ko", "ca", "gl", "ru", "vi", "id", "tr"),
    mqm="fluency/grammar",
    examples=(
        Flagged("The actress ⟦know⟧ the part well.", source="es"),
        Flagged("The director, who ⟦manage⟧ the museum, left.", source="es"),
        Clean(
            "The actress knows the part; he saw the director run the film.",
            because="the ending; an infinitive",
            source="es",
        ),
        Clean("The actors know the part.", because="many", source="es"),
    ),
)
