"""`before two days`, `from ten years`: the time that has passed, as the source counts it."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Time passed, as the source counts it",
    why="“قبل يومين”, “da dieci anni”, “vor zwei Tagen”: English says two days ago, for ten years.",
    when=(
        "{time_passed_begins} ",
        "{time_since}",
        *(f"before {digit}" for digit in (1, 2, 3)),
        *(f"from {digit}" for digit in (1, 2, 3, 4, 5)),
        "there is 1",
        "there is 2",
        "there are two y",
        "there are three y",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> [Tt]here \s (?:is|are) \s (?: two | three | four | five | six | ten | \d{1,2} | several | some ) \s (?: years | months | weeks | days | hours ) (?= , \s ) | (?: [Bb]efore | [Ff]rom | [Ss]ince ) \s (?: about\s | more\sthan\s | almost\s | nearly\s | over\s | only\s )? (?: an? (?:\sfew)? | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | twenty | \d{1,2} | several | many | some | few ) \s (?: years? | months? | weeks? | days? | hours? | minutes? | decades? ) ) (?= \s* [.,;] | \s (?! gestation\b | to\b | ago\b | in\sprison | until\b | after\b | before\b | later\b | of\b | earlier\b | up\b | or\b | previously\b | have\b | has\b | had\b | old\b | passed\b | were\b | was\b | are\b | is\b ) [a-z]+ )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦Before two days⟧ the minister came.", source="*"),
        Flagged("It has worked ⟦from 12 years⟧ in the port.", source="*"),
        Flagged("He lives in Rome ⟦since ten years⟧.", source="*"),
        Clean("Two days ago the minister came; it has worked for 12 years.", because="English"),
        Clean(
            "From 10 years to life; since two years ago; before three days had passed; from five days up.",
            because="a span",
        ),
        Clean("This may be done from 13 weeks gestation on.", because="an age"),
        Clean("It was before the day.", because="no number"),
    ),
)
