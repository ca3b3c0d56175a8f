"""A currency sign in another language's place."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Space after a currency sign",
    why="The amount was set as the source sets it.",
    when=("$ ", "€ ", "£ "),
    find=pattern(
        r"(?<![\w]) (?P<sign> (?:US|A|C|R)?\$ | € | £ ) (?P<hit> [ \u00a0] ) (?= \d (?! \d* (?! (?:k|m|bn|tn|mn|mln|K|M|B)\b ) [A-Za-z] ) )",
        unless=(r"(?<=\d\s[€£$])",),
        reach=6,
    ),
    fix=remove,
    safety=SAFE,
    weight=0.3,
    languages=("en",),
    mqm="locale-convention/currency-format",
    examples=(
        Flagged("a profit of $⟦ ⟧33.8 billion", becomes="a profit of $33.8 billion"),
        Flagged("about €⟦ ⟧20 each", becomes="about €20 each"),
        Clean("it costs $20 or €5", because="English writes so"),
        Clean("type this: $ 7z a -bd backup", because="a prompt and a command"),
        Clean("it costs 5 € 20 times a year, 10€ 5 times", because="the sign belongs to the number before it"),
    ),
)
