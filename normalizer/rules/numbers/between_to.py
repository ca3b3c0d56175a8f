"""`between 25 to 60`: two ways of giving a range in one."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Range that begins with “between” and goes on with “to”",
    why="“Entre 25 a 60”: Portuguese and Spanish join the ends of a range so; English says “between 25 and 60”.",
    when=("between ",),
    find=pattern(
        r"""\b [Bb]etween \s (?: (?: [$€£] \s? )? \d[\d.,]* (?: \s (?:million|billion|thousand|percent|per\scent|%) | % )? | the\s\d{1,2} | {weekday} | {month} )
        \s (?P<hit> to | until ) (?= \s (?: (?: [$€£] \s? | the\s )? \d | {weekday} | {month} ) )""",
        reach=60,
    ),
    fix=lambda match, page: "and",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("es", "pt", "it", "ru"),
    mqm="fluency/grammar",
    examples=(
        Flagged("Rooms cost between 40 ⟦to⟧ 90 euros.", becomes="Rooms cost between 40 and 90 euros.", source="es"),
        Flagged("between 90,000 ⟦to⟧ 120,000 people", becomes="between 90,000 and 120,000 people", source="ru"),
        Clean("Rooms cost between 40 and 90 euros, from 25 to 60.", because="either way"),
        Clean("The distance between 25 points to 60 others", because="no range"),
    ),
)
