"""`in city`, `in village Petrovka`: a kind of place that has lost its article."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern, stands_once

RULE = Rule(
    title="Kind of place without its article",
    why="Slavic languages, Turkish, Persian and Chinese have no article: “в городе”, “в селе Петровка”.",
    when=(
        "in {bare_locality}",
        "from {bare_locality}",
        "of {bare_locality}",
        "to {bare_locality}",
        "near {bare_locality}",
        "around {bare_locality}",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?: [Ii]n | [Ff]rom | to | [Nn]ear | around | across | throughout | inside | outside | through | entered | leave | left | of (?= \s {settlement_with_name} \b (?! \s {noun_behind_settlement}\b ) ) ) \s
        (?P<hit> {bare_locality} | (?:town|street|city) (?= \s [A-Z] ) )
        (?= \s* (?: [.,;:)] | \Z | \n ) | \s (?: {locality_follower} | and\s(?:the|its|his|has|was|is) )\b | \s [A-Z][a-z] )""",
        where=stands_once,
        reach=50,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("Two people died in ⟦city⟧ yesterday.", source="*"),
        Flagged("A house burned in ⟦village⟧ Petrovka.", source="*"),
        Clean("Two people died in the city.", because="the article is there"),
        Clean("He went from village to village and from country to country.", because="a pair"),
        Clean("They drove from city to city, in city traffic.", because="part of another noun"),
        Clean("He has a life in general, by car; from house to house.", because="set phrases"),
    ),
)
