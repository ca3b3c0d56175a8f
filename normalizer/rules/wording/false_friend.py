"""Words that look like their source and mean something else, from the wording lexicons."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, phrases

RULE = Rule(
    title="False friend",
    why="The word looks like the one of the source and means something else in English.",
    find=phrases("false-friend"),
    safety=SUGGESTED,
    languages=("en",),
    owns=frozenset({"number", "negation"}),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("The ⟦chef of the company⟧ resigned.", becomes="The head of the company resigned.", source="de"),
        Flagged("He was ⟦arrested for concussion⟧.", becomes="He was arrested for extortion."),
        Clean("The chef of the restaurant resigned.", because="a cook"),
        Clean("It was a manifestation of anger.", because="the English meaning"),
    ),
)
