"""`“A crime”, hammered she.`: the pronoun behind the verb of saying."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, may_be, shape

RULE = Rule(
    title="Pronoun behind the verb of saying",
    why="French, German and Dutch turn it round: “martèle-t-elle”; English writes “she said”.",
    find=shape(
        r"""" ,? (?P<hit> (?P<verb> [wv] ) I ) (?= [.,] )""",
        where=lambda found: not found.has("turned_saying", "verb") and not may_be(found.words("verb")[0], "ns"),
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("“A crime”, ⟦hammered she⟧.", source="*"),
        Flagged("“We go on,” ⟦assured he⟧, and left.", source="*"),
        Clean("“A crime”, said she.", because="books write so"),
        Clean("“A crime”, she said.", because="the pronoun comes first"),
    ),
)
