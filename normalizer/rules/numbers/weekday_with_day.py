"""`on Wednesday 12 in Seville`: a weekday and the number of the day, without its month."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Weekday and day without a month",
    why="“el miércoles 12”, “mercoledì 12”, “mercredi 12”: English names the month too, or the weekday alone.",
    when=(
        *(f"{{weekday_lower}} {digit}" for digit in range(1, 10)),
        "day, the 1",
        "day, the 2",
        "today, the ",
    ),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?: {weekday} (?: ,?\sthe )? \s (?: [12]\d | 3[01] ) (?:st|nd|rd|th)?
            | (?: this | last | (?:the\s)? (?:next|past|coming) | the ) \s {weekday} \s [1-9] (?! [\w:/-] )
            | [Tt]oday,\sthe \s [1-3]?\d (?:st|nd|rd|th) ) )
        (?= \s* (?: [.;)] | ,(?!\s(?:19|20)\d\d) | \Z | \n ) | \s (?: in | at | and | the | a | by | with | when | from | to | for ) \b (?!\s{month}) )""",
        unless=(r"{weekday}\s\d+\sto\s\d",),
        reach=24,
    ),
    weight=0.5,
    languages=("en",),
    sources=("es", "it", "fr", "pt", "ca", "ro"),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("The trial starts on ⟦Wednesday 12⟧ in Seville.", source="es"),
        Flagged("He appears ⟦today, the 12th⟧, in court.", source="es"),
        Flagged("It opens ⟦the next Thursday 4⟧ in town.", source="es"),
        Clean("It starts on Wednesday 12 March and on Wednesday.", because="with its month; alone", source="es"),
        Clean("They won on Monday 21 to 14.", because="a result", source="es"),
    ),
)
