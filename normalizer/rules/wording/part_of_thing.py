"""`The PS has for her part named a mayor`: “for his part” of a body."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“For his part” of a body",
    why="Parties and firms have a gender in the source: “le PS a, pour sa part”, “die Firma ihrerseits”.",
    when=("for his part", "for her part"),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<=[.!?,]\s) | (?<=[”"]\s) ) [Tt]he \s (?:[\w-]+\s){0,1}? (?: [A-Z]{2,7} | {thing_noun} ) ,? \s (?: (?:has|had|is|was|will) ,? \s )? for \s (?P<hit> his | her ) \s part\b""",
        reach=70,
    ),
    fix=lambda match, page: "its",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged(
            "The PNR has for ⟦her⟧ part named a mayor.",
            becomes="The PNR has for its part named a mayor.",
            source="fr",
        ),
        Flagged("The company, for ⟦his⟧ part, waits.", becomes="The company, for its part, waits.", source="es"),
        Clean("The mayor, for her part, waits.", because="a person", source="fr"),
        Clean("The head of the PNR has, for his part, named a mayor.", because="a person of the body", source="fr"),
    ),
)
