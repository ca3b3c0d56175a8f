"""`He wants that his son comes`: a “that” clause after “want”."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“That” clause after “want”",
    why="“quiere que venga”, “will, dass er kommt”, “хочет, чтобы”: English has “wants him to come”.",
    when=(
        "want that ",
        "wants that ",
        "wanted that ",
        "allow that ",
        "allows that ",
        "wait that ",
        "waiting that ",
        "waits that ",
        "waited that ",
        "let that ",
        "permit that ",
        "permits that ",
        "prefer that ",
        "avoid that ",
        "avoids that ",
        "avoided that ",
        "prevent that ",
        "prevents that ",
        "prevented that ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: want | wants | wanted | wanting | wait | waits | waited | waiting | avoid | avoids | avoided | avoiding | prevent | prevents | prevented ) \s (?:also\s)? that ) (?= \s (?: he | she | they | it | we | you | the | his | her | their | all | every | everyone | nobody | people | no | there | more | our | these | another | [A-Z][a-z]+ | [a-z]+s ) \s (?! \s* [.,;] ) )""",
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
