"""`the 89:th minute`: the colon that Swedish and Finnish set before the ending of an ordinal."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, ending, pattern

RULE = Rule(
    title="Colon before the ending of an ordinal",
    why="Swedish writes 89:e, Finnish 89:s; engines translate the ending and keep the colon.",
    when=(":th", ":st", ":nd", ":rd", ":e "),
    find=pattern(
        r"(?<![\w.,:/-]) (?P<hit> (?P<number> \d{1,4} ) : (?: th|st|nd|rd|e ) ) (?= [ ,.;)-] | \Z )",
        reach=10,
    ),
    fix=lambda match, page: match["number"] + ending(int(match["number"])),
    safety=SAFE,
    languages=("en",),
    sources=("sv", "fi"),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("It was in the ⟦89:th⟧ minute.", becomes="It was in the 89th minute."),
        Flagged("Their ⟦2:nd⟧ goal came late.", becomes="Their 2nd goal came late."),
        Clean("It was in the 89th minute, at 12:30.", because="no colon; a time"),
        Clean("See Psalm 3:the morning", because="another word"),
    ),
)
