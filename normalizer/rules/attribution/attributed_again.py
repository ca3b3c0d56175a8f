"""`thinks Jelle Smit of Hotel De Walvis, thus Smit`: the speaker named, and named again."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Attribution said again by name",
    why="Dutch, German and Turkish end reported speech with “aldus Smit”, “so Krüger”; engines keep it behind the verb.",
    when=(", according to ", ", thus ", ", so ", ", said ", ", says ", ", according "),
    find=pattern(
        r"""\b (?: {reporting_verb_past} | {reporting_verb_present} | thinks | thought | finds | believes ) \s (?: [\w’-]+ \s ){0,4}?
        (?P<name> [A-ZÀ-Þ][\w’-]{2,} ) (?: \s (?: of | from | at | by ) \s [^.,;:\n]{2,60} | , \s [^.,;:\n“”"]{2,60} )?
        (?P<hit> , \s (?: according \s to | thus | so | said | says ) \s (?: Mr\.?\s | Ms\.?\s | Mrs\.?\s )? (?P=name) ) (?= \s* [.;\n] | \s* \Z )""",
        reach=140,
    ),
    fix=remove,
    safety=SUGGESTED,
    languages=("en",),
    sources=("nl", "de", "tr", "sv", "da", "no"),
    mqm="accuracy/addition",
    examples=(
        Flagged(
            "“It is busy,” thinks Jelle Smit of Hotel De Walvis⟦, thus Smit⟧.",
            becomes="“It is busy,” thinks Jelle Smit of Hotel De Walvis.",
        ),
        Flagged(
            "“We are ready,” said farmer Piet Bakker⟦, according to Bakker⟧.",
            becomes="“We are ready,” said farmer Piet Bakker.",
        ),
        Clean("“We are ready,” said Piet Bakker, according to Visser.", because="another one"),
        Clean("“We are ready,” said Bakker, so Bakker went in.", because="a consequence"),
    ),
)
