"""`The defence had on an acquittal pleaded`: the participle comes last, behind what belongs to it."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, shape

RULE = Rule(
    title="Participle at the end of its clause",
    why="German and Dutch put it last: “Die Verteidigung hatte auf Freispruch plädiert”.",
    find=shape(
        r"""(?P<hit> [BH] r? [PT] (?: A [a\#]* [nN]+ | N+ ) r? c | H (?: A [a\#]* n | O ) r* (?: [PT] A? [a\#]* [nN]+ ) r? c
        | (?: [BH] r? [PT] (?: A [a\#]* [nN]+ | N+ ) | H O | H (?: A [a\#]* n | O ) [PT] A? [a\#]* [nN]+ ) r? [cw] (?= [.,;] ) )""",
        where=lambda found: not found.has("loose_preposition") and not found.has("inverting_word"),
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("The defence ⟦had on an acquittal pleaded⟧. She ⟦had with a knife taken⟧ it.", source="*"),
        Flagged("The parents ⟦have themselves for the ban pronounced⟧.", source="*"),
        Flagged("He ⟦had his wife with a knife threatened⟧.", source="*"),
        Clean("The defence had pleaded for an acquittal.", because="the participle comes first"),
        Clean("It was, in the event, adjourned. It was like a thing possessed.", because="an aside; a comparison"),
        Clean("It had by no means gone.", because="English says so"),
    ),
)
