"""`“…,” warned the delegate, he assured.`: a quotation that two verbs close."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Attribution taken up again",
    why="The engine supplied a second attribution for the inverted one of the source.",
    when=(", he ", ", she ", ", they "),
    find=pattern(
        r"""[”"»] \s? ,? \s? (?: {reporting_verb_past} | {reporting_verb_present} ) \s [^.!?“”"«»\n]{3,80}?
        (?P<hit> , \s (?:he|she|they) \s (?: {reporting_verb_past} ) ) (?= \s* \. (?:\s|\Z) )""",
        reach=120,
    ),
    fix=remove,
    safety=SUGGESTED,
    languages=("en",),
    sources=("fr", "es", "it", "pt"),
    owns=frozenset({"copy"}),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "“It will be hard,” warned Yann Le Gall⟦, he assured⟧.", becomes="“It will be hard,” warned Yann Le Gall."
        ),
        Flagged("“I wait,” said Corradi, moved⟦, he said⟧.", becomes="“I wait,” said Corradi, moved."),
        Clean("“It will be hard,” warned Yann. He assured them of it.", because="a sentence of its own"),
        Clean("“No,” said Ann, and when they left, he said “yes”.", because="another quotation follows"),
    ),
)
