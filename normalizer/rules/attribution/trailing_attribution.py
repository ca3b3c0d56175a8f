"""`“…,” warned the delegate, he assured.`: a second attribution after the first one's comma."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Second attribution after a comma",
    why="“…”, a prévenu le délégué, a-t-il assuré: the pronoun repeats who has just been named.",
    when=(", he ", ", she ", ", they "),
    find=pattern(
        r"""[”"»] ,? \s (?: {reporting_verb_past} | {reporting_verb_present} )
        \s (?: [^\W\d_][\w’'-]* [\s] ){0,6} [^\W\d_][\w’'-]*
        (?P<hit> , \s (?:he|she|they) \s (?: {reporting_verb_past} | {reporting_verb_present} ) ) (?= \s* \. (?: \s | \Z ) )""",
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
            "“We will hold,” warned the delegate Yannick Le Tallec⟦, he assured⟧.",
            becomes="“We will hold,” warned the delegate Yannick Le Tallec.",
        ),
        Flagged("“No”, said Ana Lopes⟦, she added⟧. It rained.", becomes="“No”, said Ana Lopes. It rained."),
        Clean("“No”, said Ana Lopes. It rained, she added.", because="another sentence"),
        Clean("“No” was the answer, he said.", because="one attribution"),
    ),
)
