"""`He did not say when will the hearing be held`: a question inside a sentence with its verb first."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Question inside a sentence with its verb first",
    why="Hebrew, Persian, Slavic and Romance languages ask the same way inside and outside: “מתי יתקיים הדיון”.",
    when=tuple(
        f"{word} {{auxiliary_of_question}} " for word in ("when", "where", "why", "how", "what", "whom", "whether")
    ),
    find=pattern(
        r"""(?<![\w-]) {before_inner_question} \s
          (?: to \s us \s | us \s | me \s | exactly \s | about \s )?
          (?P<hit> (?: when | where | why | how | what | whom | whether | how \s (?:many|much|long|far) ) \s
            {auxiliary_of_question}
            \s (?: the | he | she | it | they | this | that | these | a | his | her | their | its | [A-Z][a-z]+ ) (?! \s (?: needed | wanted | called ) \b ) ) (?= \s [\w ,'’-]{3,160} [.;"”] )""",
        unless=(r"what\s(?:is|are|was|were)\b",),
        reach=200,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("He did not say ⟦when will the⟧ hearing be held.", source="he"),
        Flagged("She asked ⟦why did the⟧ bus stop there.", source="pl"),
        Clean("He did not say when the hearing will be held.", because="English order", source="he"),
        Clean("She asked: why did the bus stop?", because="a question", source="pl"),
        Clean("He knows what is the matter here.", because="“what” is the subject", source="pl"),
    ),
)
