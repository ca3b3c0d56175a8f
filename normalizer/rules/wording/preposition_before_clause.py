"""`Despite that it rained`, `Thanks to that he came`: a preposition before a clause."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Preposition before a clause",
    why="“несмотря на то, что”, “dank dem, dass”, “malgré que”: English says although, because.",
    when=("{preposition_and_clause} ",),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: [Dd]espite | [Ii]n\sspite\sof | [Tt]hanks\sto | [Dd]ue\sto | [Ww]ithout | [Oo]wing\sto ) \s that | [Bb]ecause\sof (?= \s (?: he | she | they | we | it\s(?:is|was|has) ) \s ) | [Dd]espite (?= \s (?: he | she | they | we | it\s(?:is|was|has|rained) ) \s ) | [Dd]ue\sto (?= \s (?: he | she | they | we | it\s(?:is|was|has) ) \s ) ) (?= \s (?: he | she | it | they | we | the | there | his | its | their | all | many | some | [A-Z][a-z]+ ) \s [a-z] )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦Despite that⟧ it rained, they played.", source="*"),
        Flagged("⟦Because of⟧ he was late, we left.", source="*"),
        Clean("Although it rained, they played; because he was late.", because="English"),
        Clean("Despite that, it rained; thanks to that rain.", because="a pronoun"),
    ),
)
