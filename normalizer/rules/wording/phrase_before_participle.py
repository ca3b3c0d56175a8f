"""`The defence had on an acquittal pleaded`: the participle comes last, behind what belongs to it."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, shape

RULE = Rule(
    title="Participle at the end of its clause",
    why="German and Dutch put it last: “Die Verteidigung hatte auf Freispruch plädiert”.",
    find=shape(
        r"""(?P<hit> (?: [BH] r? [PT] (?: A [a\#]* [nN]+ | N+ ) | H O (?: P A? [a\#]* n )? ) r? [cw] ) (?= [.,;] )""",
        where=lambda found: not found.has("loose_preposition"),
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("The defence ⟦had on an acquittal pleaded⟧.", source="*"),
        Flagged("The parents ⟦have themselves for the ban pronounced⟧.", source="*"),
        Clean("The defence had pleaded for an acquittal.", because="the participle comes first"),
        Clean("It was, in the event, adjourned. It was like a thing possessed.", because="an aside; a comparison"),
    ),
)
