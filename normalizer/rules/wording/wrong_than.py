"""`less of three hours`, `higher as last year`, `more that 20`: another word for “than”."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Another word in the place of “than”",
    why="“meno di tre ore”, “más de 20”, “höher als”: the particle was translated by itself.",
    when=(
        "{quantity_and_false_than} ",
        " {false_than_and_standard}",
        "{comparative_er} as ",
        "{comparative_er} of ",
        "{comparative_er} that ",
        "{comparative_er} from ",
        "% than ",
        " that in ",
        " that the ",
        " as in 19",
        " as in 20",
        "percent than ",
        "per cent than ",
        "times than ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: [Mm]ore | [Ll]ess | [Ff]ewer ) \s (?P<word> of | that | as ) (?= \s (?: \d | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | twenty | thirty | forty | fifty | half\s(?:a|an|the|of) | an?\s(?:hundred|thousand|million|year|month|week|hour|dozen|third|quarter) ) )
          | {comparative_er} \s (?: as | of | that | from ) (?= \s (?: last | expected | ever | usual | before | planned | previously | \d | in\s(?:the\s)?(?:19|20|previous|last|other|past) | the\s(?:previous|last|other|average|rest) | an?\s(?:year|month|week)\sago | those\sof | that\sof ) \b ) | {comparative_er} \s as (?= \s (?: the \s (?: old | new | previous | former | original ) \s (?: one | ones | model | building | bridge | version ) | those | its\spredecessor | his\spredecessor | that\sof ) \b ) | as \s {compared_with_as} \s that (?= \s (?: last | before | in\s(?:19|20) | the\s(?:previous|last|year) | those | a\syear\sago ) \b ) | more \s [a-z]+ \s as (?= \s (?: before | last | expected | ever | usual | in\s(?:19|20)\d\d | the\s(?:previous|last) ) \b ) | {change_before_share} \s (?:by\s)? [\d.,]+ \s? (?: % | percent | per\scent | times ) \s than )""",
        unless=(
            r"[Mm]ore\sof\s\d+\sof\b",
            r"\w+\sof\sthe\sother\s(?:two|pair)\b",
        ),
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("It took ⟦less of⟧ three hours.", source="*"),
        Flagged("Prices are ⟦higher as⟧ last year.", source="*"),
        Flagged("There were ⟦more that⟧ 20 people.", source="*"),
        Flagged("The hall is ⟦larger as⟧ the old one, and they play ⟦as well that⟧ last year.", source="*"),
        Clean("It took less than three hours; the more of them the better.", because="English; a quantity"),
        Clean("The elder of the two is the bigger of the other two.", because="one of two"),
        Clean("He saw no more of 12 of them.", because="a quantity"),
    ),
)
