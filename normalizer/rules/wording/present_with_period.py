"""`She lives in London for three years`: the present for what has lasted until now."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Present with a period that lasts until now",
    why="“vive da tre anni”, “arbeitet seit drei Jahren”, “работает три года”: English has the perfect.",
    when=tuple(f" {unit}" for unit in ("years", "months", "weeks", "decades")),
    find=pattern(
        r"""(?<! the\s ) (?<![\w’'-]) (?P<hit> (?: lives | works | (?: is | are ) \s {lasting_participle} ) (?: \s (?! will\b | plans\b | about\b ) [\w’'-]+ ){0,4} \s for \s
            (?: more\sthan\s | almost\s | about\s | over\s | nearly\s | already\s )? (?: two | three | four | five | six | seven | eight | nine | ten | many | several | \d+ ) \s (?: years | months | weeks | decades ) ) (?! \s (?: of | to | in ) \b | [\w’'-] )""",
        reach=90,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("She ⟦lives in London for three years⟧.", source="*"),
        Flagged("They ⟦are waiting for a flat for ten years⟧.", source="*"),
        Clean("She has lived in London for three years.", because="the perfect"),
        Clean("He works for two years of pay; it is closed for three months in winter.", because="another period"),
    ),
)
