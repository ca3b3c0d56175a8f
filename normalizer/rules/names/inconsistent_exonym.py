"""Two good English names of one place, mixed in one text."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, mention_hits

RULE = Rule(
    title="Two names for one place",
    why="Turkey and Türkiye are both in use, but not in one text.",
    find=mention_hits("inconsistent", kinds=("place",)),
    safety=SAFE,
    weight=0.3,
    languages=("en",),
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged(
            "Turkey and Russia agreed. ⟦Türkiye⟧ has stopped it.",
            becomes="Turkey and Russia agreed. Turkey has stopped it.",
        ),
        Flagged("Türkiye voted. ⟦Turkey⟧ waited. Türkiye won.", becomes="Türkiye voted. Türkiye waited. Türkiye won."),
        Clean("Türkiye voted. Türkiye waited.", because="one form throughout"),
        Clean("Since 2022 Turkey has been Türkiye at the UN.", because="the sentence sets both apart"),
        Clean(
            "Türkiye voted. Türkiye won. The law of Turkey of 1926 was old.",
            because="the past, when it had the other name",
        ),
        Clean("Turkey voted; the Turkish lira fell.", because="a country and its adjective"),
    ),
)
