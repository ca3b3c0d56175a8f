"""Verbs of saying that English uses otherwise, from the wording lexicons."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, phrases

RULE = Rule(
    title="Verb of saying used as in the source",
    why="Each language has its own verbs for reporting what was said.",
    find=phrases("reporting-verb"),
    safety=SUGGESTED,
    languages=("en",),
    owns=frozenset({"number", "negation"}),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged(
            "The plant is closed, ⟦specifies the press release⟧.", becomes="The plant is closed, the statement says."
        ),
        Flagged(
            "“The train was late,” ⟦adds the press release⟧.",
            becomes="“The train was late,” the statement adds.",
        ),
        Clean("The statement says the plant is closed.", because="English reports so"),
        Clean("The press release specifies a date.", because="a verb with its object"),
    ),
)
