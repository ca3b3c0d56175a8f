"""`The mayor said that “respected the law”`: quoted words whose verb has no subject."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Quoted verb without its subject",
    why="“garantiu que ‘cumpriu a lei’”: the pronoun that Romance and Slavic languages leave out is wanted after “that”.",
    when=('that "',),
    find=pattern(
        r"""(?: {reporting_verb_past} | {reporting_verb_present} | guaranteed | guarantees ) \s that \s (?P<hit> [“"] (?: will | would | must | cannot ) \s (?! power\b ) [a-z]{2,} \b | [“"] (?: [a-z]{3,}ed | {verb_opening_quotation} | never\s\w+ed | always\s\w+ed ) \s (?: not\s )? {behind_opening_verb} \b )""",
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
