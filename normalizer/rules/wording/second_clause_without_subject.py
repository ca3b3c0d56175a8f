"""`My client is calm, will explain everything`, `When we arrived saw smoke`: a clause that begins with its verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, shape

RULE = Rule(
    title="Second clause without a subject",
    why="Italian, Chinese, Hebrew and Slavic languages leave out a subject that is known: “è sereno, chiarirà tutto”.",
    find=shape(
        r"""(?: ^ | (?<=") ) (?: (?: I | A? a? n+ | N+ ) (?: [BHM] [^,."S;:]* | [vw] [^,."S;:BHMvw]* ) , (?= [MH] r* [bcE] )
        | S I [vw] (?: P A? n )? r? (?= [vw] [nA\#S] ) ) (?P<hit> [MH] r* [bcE] | [vw] )""",
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("“My client is calm, ⟦will explain⟧ everything.”", source="*"),
        Flagged("“When we arrived at the house ⟦saw⟧ the smoke.”", source="*"),
        Clean("My client, he says, will explain it. He is calm and will explain it.", because="an aside; one subject"),
        Clean("When we arrived we saw the smoke.", because="the subject is there"),
    ),
)
