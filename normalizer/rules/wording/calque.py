"""Phrases put word for word, from the wording lexicons."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, phrases

RULE = Rule(
    title="Phrase translated word for word",
    why="A set phrase of the source language was taken apart; English says it otherwise.",
    find=phrases("calque", "hearsay-conditional", "deictic-weekday"),
    safety=SUGGESTED,
    languages=("en",),
    owns=frozenset({"number", "negation"}),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("It is a ⟦hard blow⟧ for Assad.", becomes="It is a heavy blow for Assad.", source="fr"),
        Flagged("Turkey ⟦has stopped it until now⟧.", becomes="Turkey had held it back until now.", source="es"),
        Clean("He fell with one hard blow of the hammer.", because="a blow that is hard", source="fr"),
        Clean("They dealt him a heavy blow.", because="the English phrase"),
    ),
)
