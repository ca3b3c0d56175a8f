"""A per cent sign with a space before it."""

from normalizer.rulebook import SAFE, WEAK, Clean, Flagged, Rule, in_columns, pattern, remove

RULE = Rule(
    title="Space before the per cent sign",
    why="French, German, Czech and Russian set a space before the sign.",
    when=(" %",),
    find=pattern(
        r"(?<=\d) (?P<hit> [ \u00a0\u202f] ) (?= % (?! [\w=] | \s\d+(?:\.\d+)?\s*(?:[.,;)](?!\d) | = | \Z | (?:is|are|equals|gives|leaves|returns|and|yields)\b) ) )",
        where=lambda match, page: not in_columns(page, match.start()),
        reach=12,
    ),
    fix=remove,
    safety=SAFE,
    strength=WEAK,
    languages=("en",),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("It rose by 50⟦ ⟧% in May.", becomes="It rose by 50% in May.", source="fr"),
        Flagged("some 3⟦ ⟧% and 4⟦ ⟧%.", becomes="some 3% and 4%.", source="de"),
        Clean("Expense     12,140     84,990     4.0 %", because="a column of a table", source="fr"),
        Clean("It rose by 50% in May, said the 10% club.", because="English writes so"),
        Clean("So 17 % 5 gives 2, and 9 % 4 is 1.", because="what is left of a division", source="fr"),
        Clean("use a %s or 5 %d mark", because="a format sign"),
    ),
)
