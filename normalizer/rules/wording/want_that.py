"""`He wants that his son comes`: a “that” clause after “want”."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“That” clause after “want”",
    why="“quiere que venga”, “will, dass er kommt”, “хочет, чтобы”: English has “wants him to come”.",
    when=("{verb_without_that} that ",),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: {verb_without_that} | wanting | avoiding ) \s (?:also\s)? that ) (?= \s (?: {clause_behind_want} | [A-Z][a-z]+ | [a-z]+s ) \s (?! \s* [.,;] ) )""",
        unless=(r"\w+\sthat\s(?:more|all)\b",),
        reach=30,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He ⟦wants that⟧ his son comes home.", source="*"),
        Flagged("They ⟦avoided that⟧ the fire spread.", source="*"),
        Clean("He wants his son to come home.", because="English"),
        Clean("They want that. He wants that to stop; we want that more than ever.", because="a pronoun"),
    ),
)
