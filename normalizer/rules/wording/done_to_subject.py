"""`It has been arrested for fraud a man`: the subject of a passive comes last, and `it` holds its place."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, shape

RULE = Rule(
    title="Subject behind a passive with “it”",
    why="Italian, Spanish and Romanian put the subject behind the verb: “È stato denunciato per truffa un uomo”.",
    find=shape(
        r"""(?: ^ | (?<=[.,"]) ) (?P<hit> Q (?: B | H E ) r? c (?: P [Aa\#]* n )? (?: A [a\#]* n | \# n ) ) (?= [.,PSH] | $ )""",
        where=lambda found: found.words()[0] == "it" and not found.has("believed") and not found.has("time_word"),
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("⟦It has been arrested for fraud a man⟧ of 66 years.", source="*"),
        Flagged("⟦It was also found a rifle⟧.", source="*"),
        Clean(
            "It was awarded a prize. It is held every year. It is thought the storm, which is large, may turn.",
            because="an object; a time; what is thought follows",
        ),
        Clean("There was found a rifle.", because="English says “there”"),
    ),
)
