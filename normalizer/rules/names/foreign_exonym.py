"""A place or group under its name in another language."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, mention_hits

RULE = Rule(
    title="Name in another language",
    why="The engine left a name as the source language writes it.",
    find=mention_hits("exonym", "clear-exonym", weak=("exonym",)),
    safety=SAFE,
    weight=0.5,
    languages=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged(
            "The city of ⟦Tombouctou⟧ is under blockade.",
            becomes="The city of Timbuktu is under blockade.",
            source="fr",
        ),
        Flagged("It left for ⟦Allemagne⟧ in May.", becomes="It left for Germany in May.", source="fr"),
        Flagged("He was arrested in ⟦Alemania⟧ in May.", becomes="He was arrested in Germany in May."),
        Clean("The club Alemania Aragón won; ALEMANIA.", because="no place is spoken of", source=None),
        Clean("It left for Germany and Timbuktu.", because="English names"),
        Clean("A road to Siria street", because="one word alone proves nothing", source=None),
    ),
)
