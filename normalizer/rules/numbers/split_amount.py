"""`12€50`, `12 euros 50`: the currency between the whole and the cents."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Currency between the whole and the cents",
    why="French says “12 euros 50” and writes 12€50.",
    when=tuple(f"{sign}{digit}" for sign in ("€", "euros ", "francs ") for digit in range(10)),
    find=pattern(
        r"""(?<![\w.,]) (?P<hit> (?P<whole> \d{1,4} ) (?: \s? € | \s (?P<word> euros|francs ) \s ) (?P<cents> \d\d ) )
        (?! [\w.,-]\w | \w | \s(?:%|years|people|times|days|million|billion)\b )""",
        reach=20,
    ),
    fix=lambda match, page: (
        f"{match.group('whole')}.{match.group('cents')} {match.group('word')}"
        if match.group("word")
        else f"€{match.group('whole')}.{match.group('cents')}"
    ),
    safety=SUGGESTED,
    languages=("en",),
    sources=("fr",),
    owns=frozenset({"number"}),
    mqm="locale-convention/currency-format",
    examples=(
        Flagged("The ticket costs ⟦12€50⟧ now.", becomes="The ticket costs €12.50 now."),
        Flagged("It costs ⟦3 euros 20⟧ each.", becomes="It costs 3.20 euros each."),
        Clean("It costs €12.50, or 12 euros and 50 cents.", because="English"),
        Clean("They paid 12 euros 20 times.", because="a count"),
    ),
)
