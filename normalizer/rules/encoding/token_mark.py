"""Marks of the engine's tokens that were not joined again."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Token mark of an engine",
    why="Engines cut words into pieces and mark the cuts; the marks were left when the pieces were put together.",
    when=("▁", "@@ ", "@-@", "@,@", "@.@", "@/@"),
    find=pattern(
        r"""(?P<hit> \s? @ (?P<mark> [-,./] ) @ \s? | (?<=\w)@@\s(?=\w) | (?<=\s)▁ | (?P<space> ▁ ) )""",
    ),
    fix=lambda match, page: match.group("mark") or (" " if match.group("space") else ""),
    safety=SAFE,
    mqm="fluency/character-encoding",
    examples=(
        Flagged("a self⟦ @-@ ⟧directed plan", becomes="a self-directed plan"),
        Flagged("the Vuj⟦@@ ⟧cic team", becomes="the Vujcic team"),
        Flagged("The⟦▁⟧end", becomes="The end"),
        Clean("write to a@b.org or @me", because="an address"),
        Clean("cost @ 5 each", because="an old sign for a price"),
    ),
)
