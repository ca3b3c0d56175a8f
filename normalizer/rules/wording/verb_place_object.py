"""`received in his office the ambassador`: a place between verb and object."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Place between verb and object",
    why="Arabic, Spanish and French set the place first: “استقبل في مكتبه السفير”.",
    when=(
        "{verb_before_place} ",
        "met with in",
        "received yesterday",
        "received today",
        "discussed, ",
    ),
    find=pattern(
        r"""\b (?P<hit> {deed_of_office} \s (?: ,\s? )? (?: (?:yesterday|today|on\s{weekday}),? \s (?:,\s)? )? (?: in | at | during | with | on ) \s (?: his | her | the | its | their | [A-Z][\w-]+ ) (?: \s [\w’-]+ ){0,4}? (?: ,? \s (?:yesterday|today|on\s{weekday}),? )? ) (?<! with ) (?<! of ) \s
        (?= (?: the | a | an | ways | means | prospects | developments | a\snumber\sof | his | several ) \s {received_or_discussed} \b | (?: ways | prospects | means | aspects ) \s (?:of|to) \b )""",
        reach=90,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The king ⟦received in his office⟧ the ambassador of Japan.", source="*"),
        Flagged("They ⟦discussed during the meeting⟧ ways of helping.", source="*"),
        Clean("The king received the ambassador in his office.", because="the object comes first"),
        Clean("They met at the office. The minister left.", because="a new sentence"),
        Clean("He met in May with the minister.", because="“with” follows"),
    ),
)
