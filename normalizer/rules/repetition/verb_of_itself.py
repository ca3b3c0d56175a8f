"""`started to start`, `exceeded more than`: a verb or a word of degree that says the same twice."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Verb that repeats itself",
    why="Two verbs or adverbs of the source have one English word: “عادوا للعودة”, “超过…以上”.",
    when=(
        *(f"{end} to " for end in ("ed", "es", "ught", "ried", "ing", "gan", "nt")),
        "exceed",
        "surpass",
        "{said_twice_of_measure}",
    ),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?P<stem> [a-z]{4,}? ) (?: e?d | e?s | ing | ting | ped )? \s to \s (?P=stem) e? (?![\w-])
        | began \s to \s (?: begin | start ) (?![\w-]) | started \s to \s begin (?![\w-]) | sought \s to \s seek (?![\w-]) | tried \s to \s try (?![\w-])
        | (?: exceed | surpass ) (?: ed | es | s | ing )? \s (?: more \s than | over | the\smore\sthan ) (?= \s \d | \s (?:one|two|three|five|ten)\b )
        | (?: about | around | approximately | nearly | almost ) \s (?: about | around | approximately ) (?= \s [\d$€£] )
        | (?: over \s more \s than | more \s than \s over | at \s least \s (?:over|more\sthan) ) (?= \s [\d$€£] ) )""",
        on="fold",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/addition",
    examples=(
        Flagged("The children ⟦started to start⟧ again.", source="ar"),
        Flagged("The queue ⟦exceeds more than⟧ 40 ships.", source="zh"),
        Flagged("It cost ⟦about approximately⟧ 20 euros.", source="tr"),
        Clean("They met face to face and went door to door.", because="an idiom of place", source="ar"),
        Clean("They returned to work; they began to return.", because="two words", source="ar"),
    ),
)
