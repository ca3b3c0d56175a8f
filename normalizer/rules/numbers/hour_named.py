"""`around the hour 02:00`, `at the hour of 14:30`: a time of day with the word “hour” before it."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Word for hour before a time of day",
    why="Hebrew, Arabic, Persian and Turkish name the hour as such: “בסביבות השעה 02:00”, “ساعت ۱۴:۳۰”.",
    when=tuple(f"{hour} {digit}" for hour in ("hour", "hours", "hour of", "hours of", "o'clock") for digit in range(3)),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?:the\s)? (?:hours?|o['’]clock) \s (?:of\s)? (?P<time> (?:[01]?\d|2[0-4]) [:.] [0-5]\d ) ) (?! [\d:] )""",
        reach=24,
    ),
    fix=lambda match, page: match.group("time").replace(".", ":"),
    safety=SUGGESTED,
    languages=("en",),
    sources=("he", "ar", "fa", "tr", "el"),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("Around ⟦the hour 02:00⟧ he left.", becomes="Around 02:00 he left."),
        Flagged("They met at ⟦hour 14.30⟧.", becomes="They met at 14:30."),
        Clean("It took an hour 20 years ago.", because="how long"),
        Clean("In the last hour 12 ships came.", because="a number of ships"),
    ),
)
