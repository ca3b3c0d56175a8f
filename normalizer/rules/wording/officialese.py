"""The language of offices put word for word, from the wording lexicons."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, phrases

RULE = Rule(
    title="Officialese translated word for word",
    why="Offices of other countries write a language that English newspapers do not.",
    find=phrases("officialese"),
    safety=SUGGESTED,
    languages=("en",),
    owns=frozenset({"number", "negation"}),
    mqm="style/unidiomatic",
    examples=(
        Flagged(
            "Two drones fell ⟦on the territory of⟧ the region.", becomes="Two drones fell in the region.", source="ru"
        ),
        Flagged(
            "Fraudsters stole ⟦monetary means⟧ from pensioners.",
            becomes="Fraudsters stole money from pensioners.",
            source="ru",
        ),
        Clean("Two drones fell in the region.", because="plain English"),
        Clean("The wolf marks its territory of forty miles.", because="a territory that is one"),
    ),
)
