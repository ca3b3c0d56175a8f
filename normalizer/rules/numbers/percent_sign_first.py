"""A per cent sign before its number."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Per cent sign before the number",
    why="Turkish writes %12 for 12%.",
    when=("%",),
    find=pattern(r"(?<![\w%/.=&]) (?<!\d\s) (?P<hit> %\s? (?P<number> \d{1,3}(?:[.,]\d+)? ) ) (?! [\w%/] )", reach=10),
    fix=lambda match, page: f"{match.group('number')}%",
    safety=SAFE,
    languages=("en",),
    sources=("tr", "az"),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("Production increased by ⟦%12⟧.", becomes="Production increased by 12%."),
        Flagged("a rise of ⟦%3.5⟧ in May", becomes="a rise of 3.5% in May"),
        Flagged("a rise of ⟦% 3.5⟧ in May", becomes="a rise of 3.5% in May"),
        Clean("It rose by 50 % 20 years ago.", because="the sign belongs to the number before it"),
        Clean("It rose by 50% in May.", because="English writes so"),
        Clean("The code a%20b stands for a space, %20/ too.", because="an escape"),
    ),
)
