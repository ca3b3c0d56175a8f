"""`on 4-5 November`, `the 4-5 of May`, `the Sunday 9 June`: days before their month in the order of the source."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Days in the order of the source",
    why="“4-5 listopada”, “le dimanche 9 juin”: newspapers in English write November 4–5, on Sunday, June 9.",
    when=(
        *(f"{digit} {{month_lower}}" for digit in range(10)),
        *(f"{digit} of {{month_lower}}" for digit in range(10)),
    ),
    find=pattern(
        r"""(?<![\w.,/-]) (?P<hit> (?: the\s )? (?: [1-9] | [12]\d | 3[01] ) [-–] (?: [1-9] | [12]\d | 3[01] ) \s (?: of\s )? {month}
          | [Tt]he \s {weekday} ,? \s [1-3]?\d (?: st|nd|rd|th )? \s (?: of\s )? {month} ) (?! [\w’'-] )""",
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("It meets on ⟦4-5 November⟧.", source="pl"),
        Flagged("They vote ⟦the Sunday 9 June⟧ in town.", source="fr"),
        Clean("It meets on November 4–5, and on Sunday, June 9.", because="English", source="pl"),
        Clean("It ended 4-5. May was dry.", because="a result", source="pl"),
    ),
)
