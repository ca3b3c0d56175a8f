"""Words English does not have, from the wording lexicons."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, phrases

RULE = Rule(
    title="Word that English does not have",
    why="The engine derived a word by the rules of the source language.",
    find=phrases("non-word"),
    safety=SUGGESTED,
    languages=("en",),
    owns=frozenset({"number", "negation"}),
    mqm="accuracy/non-word",
    examples=(
        Flagged("⟦The dazzlingness of⟧ the offensive", becomes="The lightning speed of the offensive"),
        Flagged("The ⟦dazzlingness⟧ was noted.", becomes="The lightning speed was noted."),
        Clean("multi-directional attacks and de-escalation", because="regular English derivations"),
        Clean("a dazzling victory", because="an English word"),
    ),
)
