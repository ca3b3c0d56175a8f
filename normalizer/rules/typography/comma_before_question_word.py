"""`must examine, how it can be paid`: the comma that other languages set before an indirect question."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern, remove

_WORDS = ("how", "why", "whether", "what", "where")

RULE = Rule(
    title="Comma before an indirect question",
    why="German, Slavic languages and Hungarian set one before every clause: “prüfen, wie”, “ví, kde”, “знает, почему”.",
    when=tuple(f", {word} " for word in _WORDS),
    find=pattern(
        r"""(?<![\w-]) {asking_verb} (?P<hit> , ) (?= \s (?: """
        + "|".join(_WORDS)
        + r""" ) \s [^,.;:!?\n]{3,120} [.;:!?\n”"] )""",
        reach=140,
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/punctuation",
    examples=(
        Flagged(
            "The town must examine⟦,⟧ how it can be paid.",
            becomes="The town must examine how it can be paid.",
            source="de",
        ),
        Flagged("Nobody knows⟦,⟧ where the money is.", becomes="Nobody knows where the money is.", source="cs"),
        Flagged(
            "The council will decide⟦,⟧ whether the pool stays.",
            becomes="The council will decide whether the pool stays.",
            source="de",
        ),
        Clean("The town must examine how it can be paid.", because="no comma", source="de"),
        Clean("As he knows, how it can be paid, by whom and when, is open.", because="an insertion", source="de"),
        Clean("She explained to Kay, who was the mayor, the plan.", because="a relative clause", source="de"),
    ),
)
