"""`begins the day 12`, `on the 14th` without a month: a day by its number."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Day by its number",
    why="“el día 12”, “no dia 4”: Spanish and Portuguese say “the day 12”; Japanese and Korean leave the month out.",
    when=("the day ", "next day ", "past day ", "day of the ", "clock "),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: on\s | until\s | from\s | of\s )? (?: the | this | next | the\snext | the\spast | last ) \s day \s (?: [12]?\d | 3[01] ) (?: \s of \s {month} )?
          | (?: at | around | until | from ) \s clock \s (?: [01]?\d | 2[0-4] ) (?: [.:] [0-5]\d )? )
        (?! [\d,.:]*\d | \s (?: of\sthe(?!\s(?:month|current)) | of\shis | of\sher | of\stheir ) \b
          | \s (?! {word_behind_day} \b ) [a-z] )""",
        reach=40,
    ),
    weight=0.5,
    languages=("en",),
    sources=("es", "pt", "it", "ca", "gl", "sv", "da", "no", "fi"),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("The fair begins ⟦the day 12⟧ in Vigo.", source="es"),
        Flagged("They may apply ⟦until the day 30⟧ of the month.", source="es"),
        Flagged("It starts ⟦at clock 18⟧.", source="sv"),
        Clean("The fair begins on May 12, the day of the vote.", because="the month is there", source="es"),
        Clean("It was the day 12 million people voted.", because="a number of people", source="es"),
        Clean("The next day 12 people were held.", because="people counted", source="es"),
    ),
)
