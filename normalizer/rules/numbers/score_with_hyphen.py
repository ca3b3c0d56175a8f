"""A score set apart by spaces and a hyphen."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Score set with spaces around a hyphen",
    why="Spanish and Russian set scores as “0 - 4”; so do people at a typewriter.",
    when=(" - ",),
    find=pattern(
        r"""\b (?: {lead_to_score} ) \s (?:\w+\s){0,4}? (?P<hit> (?P<home> \d{1,2} ) \s - \s (?P<away> \d{1,2} ) )
        (?! [\d%:] | \s?(?!in\b)(?:{unit}|{month}|[ap]\.?m)\b )""",
        unless=(r"\d{1,2}\s-\s\d{1,2}\s(?:percent|per|million|seats|votes)\b",),
        reach=60,
        look=lambda page, offset, literal: page.fold[offset - 1 : offset].isdigit(),
    ),
    fix=lambda match, page: f"{match.group('home')}-{match.group('away')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("The match ended ⟦0 - 4⟧.", becomes="The match ended 0-4.", source="es"),
        Flagged("They lost ⟦4 - 2⟧ to Kazan.", becomes="They lost 4-2 to Kazan.", source="ru"),
        Clean("They won 10 - 12 seats.", because="a range", source="es"),
        Clean("The match ended 0-4.", because="English writes so", source="es"),
    ),
)
