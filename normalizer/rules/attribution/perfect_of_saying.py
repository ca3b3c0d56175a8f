"""`“It is good”, the minister has said.`: the perfect in an attribution."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Perfect in an attribution",
    why="French, Italian, Spanish and German report in the perfect: “a déclaré le ministre”.",
    when=(" has {verb_told_in_perfect}", " has pointed out", " have said", " have explained", " have added"),
    find=pattern(
        r"""[”"»] ,? \s (?: (?P<turned> (?= has\s ) ) | (?: he | she | they | (?: the | his | her | its ) \s (?: [\w’-]+ \s ){0,4}? (?: {title_person} | {speaker} | {speaking_body} ) | (?: [A-Z][\w’-]+ \s ){0,2} [A-Z][\w’-]+ ) \s ) (?P<hit> (?: has | have ) \s (?: also\s | then\s )? (?: {verb_told_in_perfect} | pointed\sout ) ) (?(turned) (?= \s (?: the | an? | one\sof | his | her | its | [A-Z] ) ) | (?= \s* [.,:] | \s (?: on | in | at | to | this | after | during | about | before ) \b ) )""",
        reach=80,
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "fr",
        "it",
        "es",
        "de",
        "ca",
        "ro",
        "pt",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("“It is good”, the minister ⟦has said⟧.", source="*"),
        Flagged("“We won”, she ⟦has added⟧ in Rome.", source="*"),
        Flagged("“It is good”, ⟦has said⟧ one of his lawyers.", source="fr"),
        Flagged("“It is good”, ⟦has added⟧ Ionescu.", source="ro"),
        Clean("“It is good” has said nothing to anybody.", because="what was said is no subject"),
        Clean("“It is good”, the minister said.", because="the past"),
        Clean("The minister has said that “it is good”.", because="no attribution of a quotation before it"),
    ),
)
