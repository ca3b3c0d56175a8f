"""`Serious the conditions of the rider`: a sentence that begins with what is said of its subject, without a verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Adjective first, without a verb",
    why="Italian, Spanish and Portuguese begin so: “Gravi le condizioni”, “Grande la soddisfazione”.",
    when=(
        "{adjective_first} the ",
        "{adjective_first} also the ",
        "{adjective_first} was the ",
        "{adjective_first} were the ",
        "{adjective_first} are the ",
    ),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<=[.!?]\s) | (?<=[.!?][”"]\s) ) (?P<hit> (?:Very\s|Also\s|More\s|Still\s)? (?= [A-Z] | (?<=\s) ) (?i: {adjective_first} ) \s (?:also\s|then\s|was\s|were\s|are\s)? the \s [\w-]+ )
        (?= \s (?: of | for | by | in | caused | suffered | on | at | made | from ) \s [^?\n]* \. )""",
        reach=160,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("it", "es", "pt", "ca", "gl", "ro", "fr", "el"),
    mqm="fluency/word-order",
    examples=(
        Flagged("It burned all night. ⟦Serious the conditions⟧ of two workers.", source="it"),
        Flagged("⟦Great the satisfaction⟧ of the mayor for the result.", source="it"),
        Clean("The conditions of two workers are serious.", because="a sentence as English has it", source="it"),
        Clean("Serious the actor never was.", because="nothing follows that belongs to it", source="it"),
    ),
)
