"""`The mayor said that “respected the law”`: quoted words whose verb has no subject."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Quoted verb without its subject",
    why="“garantiu que ‘cumpriu a lei’”: the pronoun that Romance and Slavic languages leave out is wanted after “that”.",
    when=('that "',),
    find=pattern(
        r"""(?: {reporting_verb_past} | {reporting_verb_present} | guaranteed | guarantees ) \s that \s (?P<hit> [“"] (?: will | would | must | cannot ) \s (?! power\b ) [a-z]{2,} \b | [“"] (?: [a-z]{3,}ed | did | was | were | is | has | had | will | can | never\s\w+ed | always\s\w+ed | does | won | lost | made | took | gave | went | wants | hopes | knows | feels | kept | met | sold | paid | found | saw ) \s (?: not\s )? (?: the | an? | all | his | her | its | their | with | to | no | in | by | every | any | two | been | be | what | for | of | on | it | this | that ) \b )""",
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The mayor said that ⟦“respected the⟧ law”.", source="*"),
        Flagged("The firm assures that ⟦“complied with⟧ all rules”.", source="*"),
        Flagged("The club said that ⟦“will prove⟧ its innocence”.", source="*"),
        Clean("The mayor said that he “respected the law”.", because="the subject is there"),
        Clean("The mayor said that “respected men were asked”.", because="a participle before its noun"),
    ),
)
