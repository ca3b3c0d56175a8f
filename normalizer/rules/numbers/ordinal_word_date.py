"""`since the seventh of October`, `on the second of November`: the day of a date in words."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
    "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh",
    "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
)  # fmt: skip
_WORDS = "|".join(sorted(_ORDINALS, key=len, reverse=True))

RULE = Rule(
    title="Day of a date in words",
    why="Arabic and Persian say “the seventh of October”; newspapers in English write October 7.",
    when=(" of {month_lower}",),
    find=pattern(
        rf"""(?<![\w-]) (?P<hit> the \s (?P<day> {_WORDS} ) (?:\s day)? \s of (?:\s the \s month \s of)? \s (?P<month> {{month}} ) (?P<year> ,? \s (?:19|20)\d\d )? ) (?! [\w’'-] )""",
        unless=(r"the\s(?:fourth\sof\sJuly|first\sof\sMay|fifth\sof\sNovember)\b(?!\s\d)",),
        reach=40,
    ),
    fix=lambda match, page: (
        f"{match.group('month')} {_ORDINALS.index(match.group('day')) + 1}"
        + (f", {match.group('year').lstrip(', ')}" if match.group("year") else "")
    ),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("since ⟦the seventh of October 2023⟧", becomes="since October 7, 2023", source="ar"),
        Flagged("A team comes on ⟦the second of June⟧.", becomes="A team comes on June 2.", source="ar"),
        Clean("They danced on the fourth of July.", because="the name of a feast", source="ar"),
        Clean("A third of June was wet.", because="a part", source="ar"),
    ),
)
