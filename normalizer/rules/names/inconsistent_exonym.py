"""Two good English names of one place, mixed in one text."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, mention_hits

RULE = Rule(
    title="Two names for one place",
    why="Turkey and Türkiye are both in use, but not in one text.",
    find=mention_hits("inconsistent", kinds=("place",)),
    safety=SAFE,
    weight=0.5,
    languages=("en",),
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged(
            "Turkey and Russia agreed. ⟦Türkiye⟧ has stopped it.",
            becomes="Turkey and Russia agreed. Turkey has stopped it.",
        ),
        Flagged("Türkiye, then ⟦Turkey⟧, then Türkiye", becomes="Türkiye, then Türkiye, then Türkiye"),
        Clean("Türkiye voted. Türkiye waited.", because="one form throughout"),
        Clean("Turkey voted; the Turkish lira fell.", because="a country and its adjective"),
    ),
)
