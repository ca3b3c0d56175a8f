"""`did not went`, `does not works`: an inflected verb after “did” or “does”."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Inflected verb after “did” or “does”",
    why="The engine marked past or person twice.",
    when=(
        "did not ",
        "didn't ",
        "does not ",
        "doesn't ",
        "do not ",
        "don't ",
    ),
    find=pattern(
        r"""\b (?: did | does | do ) (?: \s not | n['’]t ) \s (?: even\s | also\s | yet\s | only\s )? (?P<hit> {past_irregular} | {verb_third_person} | (?! need\b | shed\b | wed\b | embed\b | breed\b ) [a-z]{2,} (?<!e)ed ) (?! [\w’'-] )""",
        reach=30,
    ),
    languages=("en",),
    weight=0.5,
    mqm="fluency/grammar",
    examples=(
        Flagged("He did not ⟦went⟧ to school."),
        Flagged("The plan does not ⟦works⟧."),
        Clean("He did not go; the plan does not work.", because="the plain verb"),
        Clean("He did not need it; the plan did no harm.", because="the plain verb"),
    ),
)
