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
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: (?: did | does | do | has | have | had | will | could | can | is | was | are | would ) (?: \s not | n['’]t ) | cannot | won['’]t | can['’]t ) \s (?: [a-z]+ \s ){1,2}? (?: nothing | nobody | no\sone | nowhere | never )
          | (?: [Nn]obody | [Nn]o\sone | [Nn]othing | [Nn]ever | [Nn]one ) \s (?: did | does | has | had | was | is | will | can | could | would ) (?: \s not | n['’]t ) | (?:[Nn]obody|[Nn]othing|[Nn]o\sone|[Nn]ever)\scannot | (?:[Nn]obody|[Nn]othing|[Nn]o\sone)\snot | (?:has|have|had|is|are|was|were|without|with)\sno\sany
          | (?:[Nn]obody|[Nn]o\sone) \s (?:did|does|knows|knew|says|said|sees|saw|wants|wanted|has|had|gives|gave|understands|understood|explains|explained|told|tells) \s (?:us\s|me\s|them\s|him\s|her\s)? (?:nothing|nobody|never) )(?! [\w’'-] )""",
        unless=(r"\w+(?:\snot|n['’]t)\s(?:for|that|as\sif|because|think|believe|know|mean|say\sthat|like|with)\b",),
        reach=50,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He ⟦did not say nothing⟧.", source="*"),
        Flagged("⟦Nobody did not⟧ come.", source="*"),
        Flagged("They asked for help, but ⟦nobody did nothing⟧.", source="*"),
        Clean("He did not say anything; nobody came.", because="once"),
        Clean("It was not for nothing; he did not come, and nobody cared.", because="a phrase; two clauses"),
        Clean("He does not think nobody cared and it is not that nothing works.", because="two thoughts"),
    ),
)
