"""`Despite that it rained`, `Thanks to that he came`: a preposition before a clause."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Preposition before a clause",
    why="“несмотря на то, что”, “dank dem, dass”, “malgré que”: English says although, because.",
    when=(
        "despite that ",
        "in spite of that ",
        "thanks to that ",
        "due to that ",
        "without that ",
        "instead of that ",
        "owing to that ",
        "because of that the ",
        "because of he ",
        "because of they ",
        "because of it is",
        "because of she ",
        "despite he ",
        "despite they ",
        "despite it ",
        "despite the fact the",
        "in spite it",
        "because of we ",
        "due to he ",
        "during he ",
        "despite of that",
        "because of the fact he",
    ),
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
