"""A space before a comma or stop that should stand behind it: `he said ,and left`."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Space on the wrong side of a mark",
    why="Arabic, Persian and Chinese set spaces otherwise, and tokens of engines are joined to the wrong side.",
    when=tuple(f" {mark}{letter}" for mark in ",." for letter in "abcdefghijklmnopqrstuvwxyz"),
    find=pattern(
        r"""(?<=[a-z)\]”"]) (?P<hit> [ \u00a0] (?P<mark> [,.] ) ) (?= (?<=,)[a-z]+[\s,.] | (?<=\.)[A-Z][a-z]{2,}[\s,] )""",
        unless=(r"\s\.(?:Net|Com|Org|Inc)\b",),
        reach=24,
    ),
    fix=lambda match, page: f"{match.group('mark')} ",
    safety=SUGGESTED,
    weight=0.5,
    languages=("en", "fr", "es", "it", "pt", "de"),
    mqm="fluency/typography",
    examples=(
        Flagged("He said⟦ ,⟧confirming that it was over", becomes="He said, confirming that it was over"),
        Flagged("They landed in Lingang⟦ .⟧Among them", becomes="They landed in Lingang. Among them"),
        Clean("He said, confirming it. Among them", because="the spaces stand right"),
        Clean("Written in .Net code and posted on .com sites", because="names that begin with a stop"),
    ),
)
