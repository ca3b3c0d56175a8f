"""Offices and institutions taken literally, from the wording lexicons."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, phrases

RULE = Rule(
    title="Office or institution translated word for word",
    why="English has its own names for the offices of other countries.",
    find=phrases("office-title"),
    safety=SUGGESTED,
    languages=("en",),
    owns=frozenset({"number", "negation"}),
    mqm="terminology/wrong-term",
    examples=(
        Flagged("The ⟦tenant of Matignon⟧ flew to Chad.", becomes="The prime minister flew to Chad."),
        Flagged("The ⟦Kremlin speaker⟧ flew to Ankara.", becomes="The Kremlin spokesman flew to Ankara."),
        Clean("The tenant of the flat flew to Chad.", because="a tenant who pays rent"),
        Clean("The head of the Russian delegation flew to Ankara.", because="not an office"),
    ),
)
