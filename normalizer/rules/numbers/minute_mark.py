"""`the 88'`: a minute of play with the mark of the source."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, ordinal, pattern

RULE = Rule(
    title="Minute of play with a mark",
    why="Italian and Spanish write the minute as 88'; German as “67. minute”.",
    when=(*(f"{digit}'" for digit in range(10)), ". minute", "the minute "),
    find=pattern(
        r"(?<![\w.]) (?P<hit> (?:the\s)? (?P<minute> \d{1,3} ) (?: ['’′](?![\w'’′]) | \. \s [Mm]inute\b ) | the \s minute \s (?P<number> \d{1,3} ) (?![\w:]) )",
        unless=(r"the\s\d0['’′]",),
        where=lambda match, page: match.group("hit").startswith("the") or "inute" in match.group("hit"),
        reach=16,
    ),
    fix=lambda match, page: f"the {ordinal(int(match.group('minute') or match.group('number')))} minute",
    safety=SUGGESTED,
    languages=("en",),
    sources=("it", "es", "de", "pt"),
    owns=frozenset({"number"}),
    mqm="locale-convention/time-format",
    examples=(
        Flagged("He scored at ⟦the 88'⟧.", becomes="He scored at the 88th minute."),
        Flagged("in ⟦the 67. minute⟧ of the game", becomes="in the 67th minute of the game"),
        Flagged("He scored in ⟦the minute 72⟧.", becomes="He scored in the 72nd minute."),
        Clean("a wall of 6' and a man of 5'11", because="feet and inches"),
        Clean("the 90' and the 80' hits", because="decades"),
    ),
)
