"""`tomorrow in the noon`, `Monday in the evening`, `July 30th evening`, `in the 18:00`: a time of day as the source puts it."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Time of day as the source puts it",
    why="“mañana a mediodía”, “lunedì sera”, “7月30日晚”, “στις 18:00”: English says tomorrow at noon, on Monday evening, at 6 p.m.",
    when=(
        *(
            f"{day} {word} the "
            for word in ("in", "by", "at", "through")
            for day in ("tomorrow", "yesterday", "today", "{weekday_lower}")
        ),
        "in the noon",
        "in the midday",
        "in the midnight",
        "noon hours",
        "hours of ",
        "h of {weekday_lower}",
        "zero hours",
        *(f"{end} {part}" for end in ("st", "nd", "rd", "th") for part in ("morning", "evening", "afternoon", "night")),
        *(f"in the {digit}" for digit in range(10)),
        "after midnight",
    ),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?: tomorrow | yesterday | today | (?<! [Tt]his\s ) {weekday} ) \s (?:in|by|at|through) \s the \s (?: morning | afternoon | evening | night | noon | midday )
          | [Ii]n \s (?:the\s)? hours \s of \s (?:the\s)? (?: dawn | night | morning | afternoon | evening | early\smorning )
          | (?: (?:the | at | from | until)\s){1,2} [012]?\dh (?:[0-5]\d)? \s of \s {weekday} | [Ii]n \s the \s (?: noon | midday | midnight ) (?: \s hours )? | (?: (?: at | around | during ) \s )? (?:the\s)? noon \s hours
          | {month} \s [1-3]?\d (?:st|nd|rd|th) \s (?: morning | afternoon | evening | night )
          | [Ii]n \s the \s [012]?\d [:.] [0-5]\d (?= \s* [,.;] (?!\d) | \s (?: there | the | he | she | they | it | we | of | in | on | to ) \b )
          | (?: one | two | three | four | five | [1-5] ) (?: \s o['’]clock )? \s after \s midnight )
        (?! [\w’'-] | \s (?: of\sthe | sun | heat | session | hours | papers | news | service | race ) \b )""",
        reach=40,
    ),
    languages=("en",),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("It will rain until ⟦tomorrow in the noon⟧."),
        Flagged("He left on ⟦July 30th evening⟧ by train."),
        Flagged("⟦In the 18:00⟧ there is a rally."),
        Flagged("They waited until ⟦two after midnight⟧ outside."),
        Flagged("She died ⟦yesterday by the afternoon⟧."),
        Flagged("It happened ⟦in hours of the dawn⟧."),
        Flagged("It is shut ⟦from the 20h of Friday⟧ on."),
        Clean("He left on Monday evening, and tomorrow he works at noon.", because="English"),
        Clean("In the midday sun it rained; in the 4:30 race he fell.", because="part of a noun"),
    ),
)
