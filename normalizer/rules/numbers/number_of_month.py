"""`to Sunday 9 of July`, `on 15th of May`: a day that lost its article or its ordinal."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Day without its article or ordinal",
    why="“del 3 al 9 de julio”, “am 15. Mai”: English says July 9, or the 9th of July.",
    when=(" of {month_lower}",),
    find=pattern(
        r"""(?<![\w,.:/-]) (?<! [Tt]he\s ) (?<! ,\s ) (?P<hit> (?: (?P<day> [12]?\d | 3[01] ) | (?: (?<=[Oo]n\s) | (?<=[Ff]rom\s) | (?<=[Uu]ntil\s) | (?<=by\s) | (?<=since\s) ) (?P<ordinal> [12]?\d | 3[01] ) (?:st|nd|rd|th) ) \s of \s (?: the\s )? (?: {month} | this\smonth ) ) (?! [\w’'-] )""",
        reach=24,
    ),
    weight=0.5,
    languages=("en",),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("From Monday to Sunday ⟦9 of July⟧ it is open.", source="*"),
        Flagged("He left on ⟦15th of May⟧ in the rain.", source="*"),
        Clean("He left on the 15th of May or May 9.", because="English"),
        Clean("He won the 9th of the May races.", because="a row of races"),
    ),
)
