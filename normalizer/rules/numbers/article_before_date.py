"""`until the May 12`: an article before a date."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Article before month and day",
    why="Greek, Persian, German and Spanish set one: “στις 12 Μαΐου”, “el 12 de mayo”, “am 12. Mai”.",
    when=("the {month_lower} ",),
    find=pattern(
        r"""(?<![\w-]) (?: [Oo]n | [Uu]ntil | [Ss]ince | [Ff]rom | [Bb]y | [Tt]ill | [Bb]efore | [Aa]fter | [Aa]s\sof | [Ff]or | and ) \s
          (?P<hit> the \s (?P<date> {month} \s \d{1,2} ) (?P<year> ,? \s (?:19|20)\d\d )? ) (?! [\w–-] )
          (?= \s* (?: [,.;:)] | \Z | \n ) | \s {word_behind_date} \b )""",
        reach=50,
    ),
    fix=lambda match, page: match.group("date") + (match.group("year") or ""),
    safety=SUGGESTED,
    languages=("en",),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("It is open until ⟦the May 12⟧.", becomes="It is open until May 12."),
        Flagged("As of ⟦the May 12⟧ there were forty.", becomes="As of May 12 there were forty."),
        Clean("It is open until May 12, after the May 12 attack.", because="English"),
        Clean("On the May 12 marches it rained.", because="an attribute"),
    ),
)
