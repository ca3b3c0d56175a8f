"""A name or term glossed with itself: `X (X)`."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Gloss that repeats the word before it",
    why="The source gave the original name in brackets; translated, both are one.",
    when=(" (",),
    find=pattern(
        r"(?<![\w-]) (?P<term> \w[\w'’.-]* (?: [ ] [\w'’.&-]+ ){0,5} ) (?P<hit> \s \( \s? (?P=term) \s? \) )",
        unless=(r"\s\(\w{1,2}\)", r"\s\(\d+\)"),
        reach=80,
    ),
    fix=lambda match, page: "",
    safety=SAFE,
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("Its head, Satoru Iwata⟦ (Satoru Iwata)⟧, spoke.", becomes="Its head, Satoru Iwata, spoke."),
        Flagged("the so-called tribunal⟦ (tribunal)⟧ of peers", becomes="the so-called tribunal of peers"),
        Clean("the World Health Organization (WHO)", because="an acronym"),
        Clean("plan a (a) and b", because="a letter of a list"),
        Clean("In 2015 (2015) it rained.", because="a number"),
    ),
)
