"""`a season very hard`: an adjective with its adverb behind the noun."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Adjective after its noun",
    why="Romance languages set the adjective behind: “un verano muy duro”.",
    when=(" very ", " so "),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?P<article> an? | the ) \s (?P<noun> [a-z]{3,} ) \s
          (?P<adjective> very \s [a-z]{3,} (?:\s and \s [a-z]{3,})? ) )
        (?= \s* (?: [.,;!?”"] | \Z ) )""",
        unless=(
            r"an?\s(?:bit|lot|little|day|year|week|month|few|couple|while|matter|way)\s",
            r"the\s\w+\svery\s{adverb_behind_very}\b",
        ),
    ),
    fix=lambda match, page: (
        f"a {match.group('adjective')} {match.group('noun')}"
        if match.group("article") != "the"
        else f"the {match.group('adjective')} {match.group('noun')}"
    ),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("es", "fr", "it", "pt"),
    mqm="fluency/word-order",
    examples=(
        Flagged("It has been ⟦a season very hard⟧.", becomes="It has been a very hard season.", source="es"),
        Flagged(
            "They had ⟦a team very strong and quick⟧, he said",
            becomes="They had a very strong and quick team, he said",
            source="es",
        ),
        Clean("He waited a day very patiently, a bit very late.", because="an adverb", source="es"),
        Clean("He knew the man very well.", because="an adverb", source="es"),
    ),
)
