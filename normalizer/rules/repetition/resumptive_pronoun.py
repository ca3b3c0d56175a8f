"""A pronoun that takes up the subject just named: `Braga and Faro they also have`."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Pronoun after its own subject",
    why="The engine supplied a pronoun that the sentence has no room for.",
    when=(" they ", " he ", " she "),
    find=pattern(
        r"""(?: \A | (?<=[.!?]\s) | (?<=\n) )
        (?! (?:In|On|At|For|When|If|But|And|As|Since|While|Because|That)\b )
        (?: [A-Z][\w-]+ \s and \s [A-Z][\w-]+ | [A-Z][\w-]+ \s [A-Z][\w-]+ )
        (?P<hit> \s (?:they|he|she) )
        (?= \s (?: also\s )? (?: {verb_behind_subject} | [a-z]{3,}ed ) \b )""",
        unless=(r"\s(?:they|he|she)\s(?:is|was|has|had)\s(?:said|called|known)\b",),
        reach=60,
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("pt", "es", "it", "ar", "he", "fr", "fa", "tr", "el", "ro"),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "Braga and Faro⟦ they⟧ also have markets.",
            becomes="Braga and Faro also have markets.",
            source="pt",
        ),
        Flagged("Maria Lopes⟦ she⟧ will come.", becomes="Maria Lopes will come.", source="pt"),
        Clean("In London they have elections.", because="a place comes first", source="pt"),
        Clean("Rui Costa he is called by fans.", because="the pronoun is the subject", source="pt"),
    ),
)
