"""`In total are there 40 houses`, `There lived in the house 12 people`: “there” as German and Dutch set it."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“There” as German and Dutch set it",
    why="“Auch am Sonntag gibt es Regen”, “er woonden 12 mensen in het huis”.",
    when=("is there ", "are there ", "was there ", "were there "),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.]\s ) ) (?: (?: Also\s(?:on|in|at)\s\w+ | In\s(?!no\b)\w+ | On\s\w+ | At\s(?!no\b)\w+ | Here | Now | Currently | Today | Yesterday | Tomorrow | Therefore | Meanwhile | For\s(?:this|that)(?:\s\w+)? | Also ) (?: \s (?!no\b|not\b|only\b) [\w-]+ ){0,4}? \s (?P<hit> (?: is | are | was | were ) \s there ) (?= \s [\w-]+ \s? [^?\n]{3,160}? \. ) (?! \s (?:no|any|anything) \b ) )""",
        reach=230,
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "de",
        "nl",
        "sv",
        "da",
        "no",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("In total ⟦are there⟧ 40 houses without power.", source="*"),
        Flagged("Also on Sunday ⟦is there⟧ rain in the north.", source="*"),
        Clean("In total there are 40 houses.", because="English"),
        Clean("In no way is there a plan. At noon is there a bus?", because="turned after “no”; a question"),
        Clean("Here is there anything to see.", because="“anything”"),
    ),
)
