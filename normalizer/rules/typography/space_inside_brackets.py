"""Spaces between brackets and what they hold."""

from normalizer.rulebook import SAFE, WEAK, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Space inside brackets",
    why="Tokens of the engine were not joined again.",
    when=("( ", " )"),
    find=pattern(
        r"""(?P<hit> (?<=\() [ \u00a0]+ (?=[\w“"€$£]) | (?<=[\w”".!?%]) [ \u00a0]+ (?= \) (?:\s|[.,;:!?]|\Z) ) )""",
        reach=8,
    ),
    fix=remove,
    safety=SAFE,
    strength=WEAK,
    weight=0.3,
    mqm="fluency/typography",
    examples=(
        Flagged("the price (⟦ ⟧tax included⟦ ⟧) rose", becomes="the price (tax included) rose", source="*"),
        Flagged("the front (⟦ ⟧HTS) won", becomes="the front (HTS) won", source="*"),
        Clean("the front (HTS) won", because="no space"),
        Clean("happy ( : and sad : )", because="smileys"),
    ),
)
