"""`did not say nothing`, `nobody did not come`: a negation twice."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Negation twice",
    why="Slavic and Romance languages and Persian negate twice: “no dijo nada”, “никто не пришёл”.",
    when=(
        "nothing",
        "nobody",
        "no one ",
        "nowhere",
        "never ",
        "none ",
        "no any ",
        "not no ",
        " neither ",
        "without no",
        " did not ",
        " has not ",
        " have not ",
        " was not ",
        " were not ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: (?: did | does | do | has | have | had | will | could | can | is | was | are | would ) (?: \s not | n['’]t ) | cannot | won['’]t | can['’]t ) \s (?: [a-z]+ \s ){1,2}? (?: nothing | nobody | no\sone | nowhere | never )
          | (?: [Nn]obody | [Nn]o\sone | [Nn]othing | [Nn]ever | [Nn]one ) \s (?: did | does | has | had | was | is | will | can | could | would ) (?: \s not | n['’]t ) | (?:[Nn]obody|[Nn]o\sone|[Nn]one|[Nn]othing) \s (?:from|of|in|among) \s (?:the|them|us|these|those) \s (?:[a-z]+ \s){0,2}? (?: did | has | have | had | was | were | could | is | are ) \s not | (?:[Nn]obody|[Nn]othing|[Nn]o\sone|[Nn]ever)\scannot | (?:[Nn]obody|[Nn]othing|[Nn]o\sone)\snot | (?:has|have|had|is|are|was|were|without|with)\sno\sany
          | (?:[Nn]obody|[Nn]o\sone|[Nn]ever) \s (?: had | has | have | did | {deed_of_nobody} ) \s (?:us\s|me\s|them\s|him\s|her\s|you\s)? (?:nothing|nobody|never|no\s(?!less|more|doubt|one's)[a-z]+)
          | (?:[Nn]obody|[Nn]o\sone) \s {verb_of_nobody} \s (?:us\s|me\s|them\s|him\s|her\s)? (?:nothing|nobody|never) | (?: did | does | do | has | have | had | will | could | can | is | was | are | would ) \s not \s (?: no (?= \s [a-z]+ (?: \s* [.,;] | \s (?: in | for | of | to | on | at | with | about ) \b ) ) | [a-z]+ \s neither (?= \s [^.,]{2,60} \s nor \b ) ) | [Ww]ithout \s (?: no | nobody | nothing | never ) (?! \s less ) | (?: (?<![^\n]) | (?<= [.!?]\s ) | (?<= [“"] ) ) No \s (?: [a-z]+ \s ){1,2} (?: did | has | have | was | were ) \s not )(?! [\w’'-] )""",
        unless=(
            r"never\s\w+\s(?:never|no\sbones)\b",
            r"\w+(?:\snot|n['’]t)\s(?:for|that|as\sif|because|think|believe|know|mean|say\sthat|like|with)\b",
        ),
        reach=50,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He ⟦did not say nothing⟧.", source="*"),
        Flagged("⟦Nobody did not⟧ come.", source="*"),
        Flagged("They asked for help, but ⟦nobody did nothing⟧.", source="*"),
        Flagged("⟦No party did not⟧ back it; there ⟦is not no⟧ danger for us.", source="*"),
        Flagged("It ⟦will not pay neither⟧ the wages nor the bonus and left ⟦without nothing⟧.", source="*"),
        Flagged("⟦Nobody from the tourists did not⟧ suffer.", source="pl"),
        Flagged("⟦Nobody gave us no chances⟧, and he ⟦never said nothing⟧.", source="*"),
        Clean("He never said never, and never made no bones about it.", because="sayings"),
        Clean("No party backed it, and it will pay neither wages nor a bonus.", because="once"),
        Clean("He did not say anything; nobody came.", because="once"),
        Clean("It was not for nothing; he did not come, and nobody cared.", because="a phrase; two clauses"),
        Clean("He does not think nobody cared and it is not that nothing works.", because="two thoughts"),
    ),
)
