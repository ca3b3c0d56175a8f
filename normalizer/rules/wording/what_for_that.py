"""`All what the minister said`, `everything what happened`: “what” behind “all”, “everything” and the like."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“What” behind “all”, “everything” and the like",
    why="“tout ce que”, “alles, was”, “всё, что”, “todo lo que”: English has “that”, or nothing.",
    when=(
        "all what ",
        "everything what ",
        "nothing what ",
        "something what ",
        "anything what ",
        "thing what ",
        "everything, what ",
        "all, what ",
        "something, what ",
        "nothing, what ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?: (?<! [Aa]t\s ) (?<! [Aa]fter\s ) (?<! [Aa]bove\s ) [Aa]ll | [Ee]verything | [Nn]othing | [Ss]omething | [Aa]nything | [Tt]he\s(?:only|first|last|main)\sthing ) (?P<hit> ,? \s what ) (?= \s {relative_opener} \b [^?\n]* [.!”"\n] )""",
        reach=160,
    ),
    fix=lambda match, page: " that",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("All⟦ what⟧ the minister said is false.", becomes="All that the minister said is false.", source="*"),
        Flagged(
            "We must clear up everything⟦, what⟧ happened.",
            becomes="We must clear up everything that happened.",
            source="*",
        ),
        Clean("All that he said is false; it is not at all what we asked for.", because="English"),
        Clean("After all, what is true is true.", because="a phrase"),
    ),
)
