"""`in the year 1398 (solar)`, `1440 Hijri`, `2019 AD`: a year with the era or calendar of the source."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Year of another calendar",
    why="Persian and Arabic date by their own calendars, or tell the reader which era is meant.",
    when=(" 13", " 14", " ad", " hijri", " ce", " reiwa ", " heisei ", " showa "),
    find=pattern(
        r"""(?<![\w.,$€£-]) (?P<hit> 1[34]\d\d \s? (?: \(?{name_of_era}\b\)?(?:\s(?:solar|year|calendar))? )
          | (?:19|20)\d\d \s (?: AD | A\.D\. | CE ) (?![\w-])
          | 1[34]\d\d/(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01]) (?!\d)
          | (?<=\byear\s) 1(?:3[5-9]|4[0-4])\d (?=\s*[.,;)]|\s[a-z]) | (?<=\byear\sof\s) 1(?:3[5-9]|4[0-4])\d
          | (?: (?<=\bin\s) | (?<=\bof\s) | (?<=\bsince\s) | (?<=\buntil\s) ) (?: Reiwa | Heisei | Showa ) \s [1-6]?\d (?! \d | \s[(] ) )""",
        reach=24,
    ),
    weight=0.5,
    languages=("en",),
    sources=("fa", "ar", "tr", "ur", "ja"),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("In the year ⟦1398 (solar)⟧ it opened.", source="fa"),
        Flagged("He died in ⟦1440 Hijri⟧, in May.", source="ar"),
        Flagged("The budget of the year ⟦1402⟧ is cut.", source="fa"),
        Flagged("The war began in ⟦2011 AD⟧ there.", source="ar"),
        Flagged("It was signed on ⟦1402/03/15⟧ in Qom.", source="fa"),
        Flagged("It was built in the spring of ⟦Reiwa 4⟧.", source="ja"),
        Clean("The law of Reiwa 4 (2022) has the Reiwa era in its name.", because="the year is told", source="ja"),
        Clean("In 1398 AD the city fell; it had 1400 people in 2019.", because="years and counts", source="fa"),
        Clean("In the year 1453 it fell.", because="no year of that calendar", source="tr"),
    ),
)
