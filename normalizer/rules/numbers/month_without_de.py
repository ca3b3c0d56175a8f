"""`el 12 mayo`, `3 outubro`: a day and its month without the `de` between them."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

_LEAST = 5
"""How much stands before a date in its line that is no stamp."""

RULE = Rule(
    title="Day and month without “de”",
    why="Spanish and Portuguese say 12 de mayo; English, Russian and Italian set nothing between.",
    when=tuple(f"{digit} {{month}}" for digit in range(10)),
    find=pattern(
        r"(?<![\w.,:/-]) (?P<hit> (?P<day> 3[01] | [12]\d | [1-9] ) (?: º )? [ \u00a0] (?P<month> {month} ) ) (?! [\w-] )",
        reach=24,
        where=lambda match, page: page.view.line_at(match.start())[0] < match.start() - _LEAST,
    ),
    fix=lambda match, page: f"{match['day']} de {match['month'].lower()}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("es", "pt"),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged(
            "SAN PETERSBURGO, ⟦12 mayo⟧. El club ganó.",
            becomes="SAN PETERSBURGO, 12 de mayo. El club ganó.",
            source="ru",
        ),
        Flagged(
            "Ela chegou no dia ⟦3 outubro⟧.", becomes="Ela chegou no dia 3 de outubro.", source="en", language="pt"
        ),
        Clean("Llegó el 12 de mayo.", because="Spanish"),
        Clean("12 mayo 2019", because="the stamp of a page"),
    ),
)
