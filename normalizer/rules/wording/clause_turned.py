"""`After it rained, came the sun`: a main clause that begins with its verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Main clause that begins with its verb",
    why="German and Dutch: “Nachdem es geregnet hatte, kam die Sonne”.",
    when=(
        ", {verb_of_happening} ",
        ", {auxiliary_or_finding} the",
        ", is the ",
        ", are the ",
        ", had he",
        ", has he",
        ", can he",
        ", could he",
        ", must he",
        ", was he",
        ", had she",
        ", has she",
        ", was she",
        ", have they",
    ),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.]\s ) ) {conjunction_opening} \s [^.,;:?!\n“”"]{6,100} , \s (?P<hit> (?: {verb_of_happening} | {auxiliary_or_finding} | have | is | are ) ) \s (?= (?: the | an? | he | she | they | it | his | her | two | three | many ) \s [^?\n]{6,200} \. )""",
        reach=330,
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "de",
        "nl",
        "sv",
        "da",
        "no",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("After the rain had stopped, ⟦came⟧ the sun at last.", source="*"),
        Flagged("Because the road was icy, ⟦slid⟧ the car into a tree.", source="*"),
        Clean("After the rain had stopped, the sun came.", because="English"),
        Clean("If it rains, is the road still open?", because="a question"),
    ),
)
