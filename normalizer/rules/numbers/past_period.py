"""`the past week he left`, `the day of Tuesday`, `of Monday to Friday`: a stretch of time as the source puts it."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Stretch of time as the source puts it",
    why="“la semana pasada”, “il giorno martedì”, “de lunes a viernes”.",
    when=(
        "the past week",
        "the past month",
        "the past year",
        "the past summer",
        "the past winter",
        "the past season",
        "the day of {weekday_lower}",
        "day of {weekday_lower}",
        "of {weekday_lower} to ",
        "the week past",
        "the month past",
        "the year past",
        "the month last",
        "this year 2",
        *(f"in {the}{which} {{weekday_lower}}" for the in ("the ", "") for which in ("last", "past", "next")),
        *(f"in last {period}" for period in ("week", "month", "year", "night", "summer", "winter")),
        "the 3 of the",
        "the 4 of the",
        "the 5 of the",
        "the 6 of the",
        "the 7 of the",
        "the 8 of the",
        "the 9 of the",
        "the 10 of the",
        "the 11 of the",
        "the 12 of the",
        "in the 1",
        "in the 2",
        "in the 3",
    ),
    find=pattern(
        r"""(?P<hit> (?<! \w ) [Ii]n \s (?: (?:the\s)? (?: last | past | next ) \s {weekday} (?! [\w’'s] ) | last \s (?: week | month | year | night | summer | winter ) (?= \s* [.,;] | \s (?: in | at | the | he | she | they | it ) \b | \Z ) ) | (?<! [Oo]ver\s ) (?<! [Ii]n\s ) (?<! during\s ) (?<! [Dd]uring\s ) (?<! for\s ) (?<! [Ff]or\s ) (?<! of\s ) (?<! from\s ) (?<! within\s ) (?<! since\s ) (?<! throughout\s ) (?<! and\s ) (?<! through\s ) (?<! across\s ) (?<! was\s ) (?<! is\s ) (?<! [\w-] ) the \s past \s (?: week | month | year | summer | winter | season ) (?= \s* [.,;] | \s (?: in | at | the | he | she | they | it | to | with | by | a ) \b )
          | (?<! \w ) (?: the\s )? day \s of \s {weekday} (?! [\w’'-] | \s\d ) | (?<! \w ) of \s {weekday} \s (?: to | until ) \s {weekday} (?! [\w’'-] ) | (?<! \w ) the \s (?: week | month | year ) \s (?: past | last ) (?= \s* [.,;] | \s (?: it | he | she | they | the ) \b ) | (?<! \w ) (?: in\s )? this \s year \s 20\d\d
          | (?: (?<=[Aa]t\s) | (?<=[Uu]ntil\s) | (?<=[Ff]rom\s) ) the \s (?: [1-9] | 1[0-2] ) \s (?: of | in ) \s the \s (?: morning | afternoon | evening | night ) | (?<! \w ) [Ii]n \s the \s (?: [12]?\d | 3[01] ) (?:st|nd|rd|th)? \s (?:of\s)? {month} )""",
        reach=30,
    ),
    weight=0.5,
    languages=("en",),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("He left ⟦the past week⟧ in tears.", source="*"),
        Flagged("It is open ⟦of Monday to Friday⟧.", source="*"),
        Flagged("It began at ⟦the 3 of the afternoon⟧.", source="*"),
        Flagged("It passed ⟦in the last Tuesday⟧, and ⟦in last year⟧.", source="*"),
        Clean("It rained over the past week and in the past year.", because="English"),
        Clean("The past week’s rain; the day of rest; the year past midnight.", because="a genitive; another day"),
    ),
)
