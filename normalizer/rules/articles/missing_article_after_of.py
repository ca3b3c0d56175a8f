"""`half of year`, `residents of city`: what something is part of, without its article."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Whole without its article",
    why="Slavic languages, Turkish, Persian and Chinese have no article: “половина года”.",
    when=("of {whole_of}",),
    find=pattern(
        r"""\b {part_of} \s of \s (?P<hit> {whole_of} ) (?= \s* (?: [.,;:)] | \Z | \n ) | \s (?: {bare_noun_follower} | who | can | [A-Z][a-z]+ ) \b )""",
        reach=40,
    ),
    fix=lambda match, page: f"the {match.group('hit')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("For the first half of ⟦year⟧ it fell.", becomes="For the first half of the year it fell.", source="*"),
        Flagged("The residents of ⟦village⟧ are angry.", becomes="The residents of the village are angry.", source="*"),
        Clean("The residents of the village protest.", because="the article is there"),
        Clean("It is the end of season ticket sales and part of city life.", because="part of another noun"),
        Clean("He gave part of road two away.", because="a number"),
    ),
)
