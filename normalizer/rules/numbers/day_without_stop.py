"""`am 1 Oktober`: a day of the month without the full stop that German sets behind it."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Day of the month without its full stop",
    why="German writes the day as an ordinal, 1. Oktober; English, Russian and French set no stop.",
    when=(" {month}",),
    find=pattern(
        r"""\b (?: am|ab|zum|vom|den|dem|bis|seit ) [ ] (?P<hit> (?P<day> 3[01] | [12]\d | [1-9] ) [ \u00a0]
        (?P<month> {month} ) ) (?! \w )""",
        reach=24,
    ),
    fix=lambda match, page: f"{match.group('day')}. {match.group('month')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("de",),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("Es ist bis zum ⟦1 Oktober⟧ fertig.", becomes="Es ist bis zum 1. Oktober fertig.", source="ru"),
        Flagged("Sie kam am ⟦12 März⟧ 2024.", becomes="Sie kam am 12. März 2024.", source="en"),
        Clean("Sie kam am 12. März, und im Mai 3 Mal.", because="the stop is there"),
        Clean("Ab 3 Maikäfern zahlt man.", because="no month"),
    ),
)
