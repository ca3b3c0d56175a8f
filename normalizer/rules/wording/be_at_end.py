"""`but of little use was.`: the verb at the end of its clause."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, shape

RULE = Rule(
    title="“Be” at the end of its clause",
    why="Portuguese, Turkish, Persian and Hindi may end with it: “mas de pouca utilidade foi”.",
    find=shape(r"""(?P<hit> (?<=[,n]) C P a* n B (?= \. ) | [cw] E (?= [.,] ) )"""),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("They had the ball until the end, ⟦but of little use was⟧.", source="*"),
        Flagged("The road is closed, ⟦and in bad shape is⟧.", source="*"),
        Flagged("The bridge must because of damage ⟦closed be⟧.", source="*"),
        Clean("He knew where it was and in what state the road is.", because="a question within"),
        Clean("It was of little use.", because="the verb comes first"),
    ),
)
