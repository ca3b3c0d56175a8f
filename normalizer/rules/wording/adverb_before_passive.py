"""`Earlier was reported that`, `Also was decided`: a passive without a subject."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Passive without a subject",
    why="Slavic languages, Spanish and Turkish: “Ранее сообщалось, что”, “También se decidió”.",
    when=(
        "was {fact_told} that",
        "is {thing_thought} that",
        "is reported that",
        "is said that",
        "is known that",
        "is noted that",
        "is stated that",
        "was {agreed_to} to",
        "is {advised_to} to",
        "is necessary ",
        "is planned to",
        "is possible to",
        "is proposed to",
        "is not excluded",
        "is worth ",
    ),
    find=pattern(
        r"""(?: (?: (?<![^\n]) | (?<= [.!?]\s ) | (?<= [“"] ) | , \s (?:and|but|while)\s | \b and \s | \b that \s | \b as \s | \b where \s ) (?P<lead> (?: (?=\w[a-z])(?i:{adverb_before_told}) | [Ss]o | [Bb]ecause ) \s | (?<= and\s ) | (?<= but\s ) ) )
        (?P<hit> (?: is | was | has\sbeen ) \s (?:also\s|not\s)? (?: (?: {fact_told} | {thing_thought} | emphasised ) \s that | (?: {agreed_to} | {advised_to} ) \s to | not\sexcluded\sthat | worth \s (?:noting|mentioning|remembering|recalling) ) )""",
        reach=50,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("Earlier ⟦was reported that⟧ the plant is shut.", source="*"),
        Flagged("Now ⟦is possible to⟧ see it.", source="*"),
        Clean("Earlier it was reported that the plant is shut.", because="the subject is there"),
        Clean("The plan was agreed to and was decided on.", because="a subject"),
    ),
)
