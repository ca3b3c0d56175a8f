"""`It is not a gift, is a right`: the second half of a contrast without its subject."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Contrast without its second subject",
    why="Spanish, Italian and Portuguese leave the pronoun out: “No es un regalo, es un derecho”.",
    when=(
        ", is a ",
        ", is an ",
        ", is the ",
        ", are a ",
        ", are the ",
        ", was a ",
        ", was the ",
        ", is our ",
        ", is my ",
    ),
    find=pattern(
        r"""\b (?P<subject> [Ii]t | [Tt]his | [Tt]hat | [Tt]hey | [Tt]hese ) \s (?: (?:is|was|are|were) \s not | (?:is|was|are|were)n['’]t ) \s [^.,;:“”"\n]{3,60} , \s
          (?P<hit> (?P<verb> is | was | are | were ) ) (?= \s (?: an? | the | our | my | their | his | her ) \s \w )""",
        reach=90,
    ),
    fix=lambda match, page: (
        f"{'they' if match.group('subject').lower() in ('they', 'these') else 'it'} {match.group('verb')}"
    ),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("It is not a gift, ⟦is⟧ a right.", becomes="It is not a gift, it is a right.", source="es"),
        Flagged(
            "This was not luck, ⟦was⟧ the work of years.",
            becomes="This was not luck, it was the work of years.",
            source="it",
        ),
        Clean("It is not a gift, it is a right.", because="the subject is there", source="es"),
        Clean("The road, which is not wide, is a danger.", because="one sentence with a clause in it", source="es"),
    ),
)
