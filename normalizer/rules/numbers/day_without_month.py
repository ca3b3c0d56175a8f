"""`plays on day 5, at home`: a day of the month by the word “day” and its number."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, ordinal, pattern

RULE = Rule(
    title="Day of the month as “day 5”",
    why="“no dia 5”, “el día 5”: English says the 5th.",
    when=tuple(f" day {digit}" for digit in range(1, 10)),
    find=pattern(
        r"""\b (?: [Oo]n | [Uu]ntil | [Ss]ince | [Nn]ext ) \s (?P<hit> day \s (?P<day> [12]?\d | 3[01] ) ) (?! [\d:/-] | [.,]\d )
        (?= \s* [.,;)] | \s (?: at | in | and | when | with | against | there | the ) \b )""",
        reach=30,
    ),
    fix=lambda match, page: f"the {ordinal(int(match.group('day')))}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("pt", "es", "gl", "ca"),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("They play again on ⟦day 5⟧, at home.", becomes="They play again on the 5th, at home.", source="pt"),
        Flagged("The fair is open until ⟦day 22⟧.", becomes="The fair is open until the 22nd.", source="es"),
        Clean("He gave up on day 5 of the trial and on Day 6.", because="counted from a start", source="pt"),
        Clean("The patient improved by day 3 in a row.", because="counted", source="pt"),
    ),
)
