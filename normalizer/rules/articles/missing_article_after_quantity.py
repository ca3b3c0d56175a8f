"""`Both of teams`, `most of people`: “of” after a quantity without an article."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Of” after a quantity without an article",
    why="“оба из”, “la plupart des gens”, “çoğu”: English says both teams, or both of the teams.",
    when=(
        "of {counted_noun}",
        "of teams",
        "of countries",
        "of sides",
        "of cities",
        "of experts",
        "of cases",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: [Bb]oth | [Mm]ost | [Ss]ome | [Mm]any | [Aa]ll | [Nn]one | [Ff]ew | [Ss]everal | [Oo]ne | [Ee]ach | [Hh]alf | [Tt]wo | [Tt]hree ) \s of ) (?= \s (?: {counted_noun} | teams | countries | sides | cities | experts ) (?: \s* [.,;)] | \s {counted_plural_follower} \b ) )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦Both of⟧ teams won.", source="*"),
        Flagged("⟦Most of⟧ residents were at home.", source="*"),
        Clean("Both of the teams won; most residents were at home.", because="English"),
        Clean("He read one of people’s favourites; a lot of people came.", because="a genitive; an amount"),
    ),
)
