"""`asked where is the money`: a question that kept its order inside a sentence."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Indirect question in the order of a direct one",
    why="Romance languages, Slavic ones and Chinese keep the order: “preguntó dónde está el dinero”.",
    when=(
        "where {verb_before_its_subject} ",
        "why {verb_before_its_subject} ",
        "how {verb_before_its_subject} ",
        "when {verb_before_its_subject} ",
    ),
    find=pattern(
        r"""\b (?: {before_indirect_question} | him | her | them | us | me ) \s (?P<hit> (?: where | why | how | when ) \s (?: is | are | was | were | did | does | has | have | will | can | could | should ) \s (?: the | he | she | it | they | we | his | her | this | these | their ) ) (?= \s [^?\n]{2,120} \. )""",
        reach=160,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He asked ⟦where is the⟧ money.", source="*"),
        Flagged("Nobody knows ⟦why did he⟧ leave.", source="*"),
        Clean("He asked where the money is.", because="English"),
        Clean("He asked him where is the money?", because="a question mark"),
    ),
)
