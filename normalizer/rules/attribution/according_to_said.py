"""`According to police, they said that two died`: the speaker is named twice."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Speaker given twice",
    why="Arabic, Persian and Turkish say both: “بحسب الوزارة … قالت”.",
    when=(", {said_again}",),
    find=pattern(
        r"""(?<![\w’'-]) (?: [Aa]ccording\sto \s [^.,;:”"\n]{3,60} | (?:[Ss]ays|[Ss]aid) \s (?:the\s|[A-Z]) [^.,;:”"\n]{2,50} ) , \s (?P<hit> (?: he | she | it | they ) \s (?: also\s )? (?: said | says | stated | reported | noted | added | announced ) | said (?= \s that\b ) | it \s was \s (?: reported | said | stated ) ) (?= \s* (?: [.,:] | \Z ) | \s that\b )""",
        reach=110,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("According to the police, ⟦they said⟧ that two died.", source="*"),
        Flagged("“It rained,” says the head of the House, ⟦he said⟧.", source="*"),
        Clean("According to the police, two died.", because="once"),
        Clean("According to him, he said nothing; “No,” said Ada, he said nothing.", because="another clause"),
    ),
)
