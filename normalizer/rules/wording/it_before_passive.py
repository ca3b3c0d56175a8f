"""`It was shot down 61 drones`, `It was opened a new school`: “it” in the place of a subject that follows."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“It” in the place of a subject that follows",
    why="Slavic languages, Spanish and Turkish report without a subject: “збито 61 дрон”, “se inauguró una escuela”.",
    when=(
        "it is ",
        "it was ",
        "it has been ",
        "it will be ",
        "it had been ",
        "it were ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> [Ii]t \s (?: is | was | were | has\sbeen | had\sbeen | will\sbe ) \s (?: also\s | already\s | not\s )? (?: necessary | present | indispensable | fundamental | missing | (?!indeed\b) [a-z]{3,}ed | {participle_of_deed} )
          (?: \s (?: down | up | out | off ) )? \s (?: {before_counted} | over (?! \s by\b ) | \d[\d.,]* ) \s [a-z]+ ) (?= \s [\w] | \s* [.,;] )""",
        unless=(
            r"(?:(?<=[Ww]hen\s)|(?<=[Oo]nce\s)|(?<=[Ii]f\s)|(?<=[Aa]fter\s)|(?<=until\s)|(?<=[Aa]s\s))it\s",
            r"[Ii]t\sis\smissing\s(?:the|an?|some|all)\b",
            r"[Ii]t\s(?:\w+\s){1,3}?{participle_with_complement}\s",
            r"[Ii]t\s(?:\w+\s){2,5}?(?:{before_counted}|\d+)\s(?:few\s|\d+\s)?{noun_of_adverbial}",
        ),
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦It was shot down 61 drones⟧ at night.", source="*"),
        Flagged("⟦It was opened a new⟧ school.", source="*"),
        Clean("It was shot down near a school; a new school was opened.", because="English"),
        Clean(
            "It was called a miracle, it was given the name; it is said the man left; it was decided the road is closed; it was announced the fair is over.",
            because="two objects; a clause",
        ),
        Clean("It is presided over by a judge; when it is removed the atom shrinks.", because="English"),
        Clean("It is missing the spot that others have; it was ranked 39 out of 52.", because="English"),
        Clean("It was built two years ago, and it was sold the same day; it is needed all year.", because="when"),
    ),
)
