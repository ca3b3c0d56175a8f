"""`must have own worries`, `with own hands`: “own” without the word for who owns."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Own” without the word for who owns",
    why="“vlastní starosti”, “своими руками”, “mit eigenen Händen”: the source has one word for “its own”.",
    when=(" own ",),
    find=pattern(
        r"""(?<![\w’'-]) (?: have | has | had | having | need | needs | wants? | with | by | from | in | for | at | on | of | to | under | into | against | through | about | founded | opened | started | created | built | building | set\sup | organised | organized | bought | made | makes? | uses? | used | using | develops? | developed | produces? | produced | introduced | publishes | published | lost | used | gave | run | runs | written | wrote | shot )
          \s (?P<hit> own ) (?= \s (?! and\b | or\b | the\b | an?\b | it\b | them\b | up\b | more\b | less\b | their\b | his\b | her\b | its\b | our\b | my\b | your\b | brand | label | goals? | to\b | in\b | of\b | at\b | shares? | stocks? | property | land | homes? | houses? | cars? | [\w-]*ed\b | that\b | this\b | these\b | two\b | three\b | one\b | or\b | as\b | account\b | account | risk ) [a-z] )""",
        unless=(r"(?<=(?:[Tt]o|of)\s)own\s",),
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("A mouse must have ⟦own⟧ worries.", source="cs"),
        Flagged("He built it with ⟦own⟧ hands.", source="ru"),
        Clean("A mouse has its own worries; he built it with his own hands.", because="English"),
        Clean("They want to own shops; he scored on an own goal.", because="a verb; a set phrase"),
    ),
)
