"""`died two people`, `voted 18 councillors`: a verb and then those who act."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Verb before those who act",
    why="Slavic and Romance languages and Arabic set new persons last: “murieron dos personas”, “погиб мужчина”.",
    when=("{intransitive_inverted} ",),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> {intransitive_inverted} \s (?:about\s|now\s|today\s|more\sthan\s|over\s|around\s|only\s|also\s|at\sleast\s|some\s){0,2} (?: the | an? | two | three | four | five | six | seven | eight | nine | ten | dozens\sof | hundreds\sof | thousands\sof | several | many | some | all | all\sthe | such | \d[\d.,]* | (?:two|three|several|many)\ssuch ) \s
          (?: [\w-]+ \s ){0,2}? {people_noun} ) (?! [\w’'-] | \s (?:of\sall|later|ago|before|after\sthe|time) \b )""",
        unless=(r"{verb_before_complement}\s(?:the|an?|some|many|all|such|all\sthe)\s",),
        reach=50,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("In the fire ⟦died two people⟧.", source="*"),
        Flagged("For the project ⟦voted 18 councillors⟧.", source="*"),
        Flagged("To the scene ⟦came two ambulances⟧.", source="*"),
        Clean("Two people died in the fire.", because="the verb comes last"),
        Clean("He died a man of honour; he lived a man.", because="what he was"),
        Clean("They attended the meeting; the event attended by many people.", because="an object"),
    ),
)
