"""`They are agree`: “be” with a plain verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Be” with a plain verb",
    why="“Sie sind einverstanden”, “están de acuerdo”: the adjective came out as a verb.",
    when=(" {agentless_verb} ",),
    find=pattern(
        r"""\b (?: [Hh]e | [Ss]he | [Ii]t | [Ww]e | [Tt]hey | I | [Yy]ou | who | people | [a-z]+s ) \s (?P<hit> (?: is | are | was | were | am ) \s (?: not\s | also\s | all\s )? {verb_never_passive} ) (?= \s (?: with | that | to | in | on | from | of | the | an? ) \b | \s* [.,;] )""",
        reach=30,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("They ⟦are agree⟧ with the plan.", source="*"),
        Flagged("The roads ⟦are belong⟧ to the city.", source="*"),
        Clean("They agree with the plan and are in need of help.", because="no “be”"),
        Clean("What they were, want made them; all they are, depend on it, is poor.", because="a clause of its own"),
    ),
)
