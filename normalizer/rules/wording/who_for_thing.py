"""`the bridge who was built`: “who” for a thing."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Who” for a thing",
    why="“qui”, “que”, “die”, “который” stand for persons and things.",
    when=(" who ", " whom "),
    find=pattern(
        r"""(?<! of\s ) (?<! in\s ) (?<! at\s ) (?<! on\s ) (?<! to\s ) (?<! by\s ) (?<! with\s ) (?<! from\s ) (?<! near\s ) (?<! around\s ) (?<! into\s ) (?<! inside\s ) (?<! outside\s ) (?<! for\s ) (?<! aboard\s ) (?<![\w’'-]) (?: [Tt]he | [Aa]n? | [Tt]h(?:is|at|ese|ose) | [Nn]ew | [Mm]any | [Ss]ome | [Oo]ther | [Tt]wo | [Tt]hree | [Ff]our | [Ii]ts ) \s {inanimate_noun} (?P<comma> ,? ) \s (?P<hit> who | whom ) (?= \s (?:
            {verb_of_relative_thing} | [a-z]{2,}ed | [a-z]{3,}s ) \s )""",
        reach=40,
    ),
    fix=lambda match, page: "which" if match.group("comma") else "that",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The bridge ⟦who⟧ was built is closed.", becomes="The bridge that was built is closed.", source="*"),
        Flagged("The law, ⟦who⟧ has two parts, is new.", becomes="The law, which has two parts, is new.", source="*"),
        Clean("The bridge that was built; the man of the house who was ill.", because="a person"),
        Clean("He asked at the bridge who would come.", because="a question"),
    ),
)
