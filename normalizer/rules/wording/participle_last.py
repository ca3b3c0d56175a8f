"""`was by his uncle found`: a participle at the end of its clause."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Participle at the end of the clause",
    why="German and Dutch keep it for the end: “wurde von seinem Onkel gefunden”.",
    when=("{last_participle}",),
    find=pattern(
        r"""\b (?: was | were | been | being | has | have | had | be | is | are ) \s (?: also\s | then\s | now\s | still\s | yesterday\s | today\s | there\s | already\s | since\s{weekday}\s | on\s{weekday}\s | not\s | again\s )?
        (?P<hit> {preposition_between} \s
          (?: [\w’'-]+ \s ){1,6}? {last_participle} )
        (?= \s* (?: [.,;:”"] | \Z | \n ) | \s (?:and|but|(?:in)?to\s(?:the\s|a\s)?(?:hospital|clinic|prison|court)) \b )""",
        unless=(
            r"(?:in|on|at|from|for|with|by|to|under)\s(?:the\s|a\s)?(?:\w+\s)?{noun_with_participle}\b",
            r"\w+\s(?:\w+\s){0,5}?{sign_of_own_clause}\s",
        ),
        reach=90,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("de", "nl", "af", "sv", "da", "no", "hu", "tr"),
    mqm="fluency/word-order",
    examples=(
        Flagged("The boy was ⟦by his uncle found⟧.", source="de"),
        Flagged("The bridge is ⟦because of the storm closed⟧.", source="de"),
        Flagged("The man is yesterday ⟦by the judge released⟧.", source="nl"),
        Clean("He was at a meeting that was closed.", because="a clause of its own", source="de"),
        Clean("It was with those arrested.", because="the participle belongs to the noun", source="de"),
    ),
)
