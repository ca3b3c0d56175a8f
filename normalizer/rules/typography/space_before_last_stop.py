"""A space before the stop that ends a line."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, keep, pattern

RULE = Rule(
    title="Space before the last stop of a line",
    why="Tokens of the engine were not joined again; writers slip so too, therefore evidence is asked for.",
    when=(" .", " !", " ?"),
    find=pattern(
        r"""(?<=[\w)\]”"’%]) (?P<hit> [ \u00a0\u202f]+ (?P<mark> [.!?] ) ) (?= [ \t]* (?: [\r\n] | \Z ) )""", reach=4
    ),
    fix=keep("mark"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en", "es", "it", "pt", "de"),
    mqm="fluency/typography",
    examples=(
        Flagged("It is planned today⟦ .⟧\n\nShare", becomes="It is planned today.\n\nShare", source="fr"),
        Flagged("Is it over⟦ ?⟧", becomes="Is it over?", source="fr"),
        Clean("It did not go well .", because="a slip that writers make", source=None),
        Clean("He waited . . .", because="a spaced ellipsis"),
    ),
)
