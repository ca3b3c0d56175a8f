"""A score set apart by spaces and a long dash."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Score set with spaces",
    why="Spanish and Russian set scores as “0 – 4” or “0: 4”.",
    when=(" - ", ": ", " : ", " x ", " × "),
    find=pattern(
        r"""\b (?: (?: {lead_to_score} ) \s (?:\w+\s){0,4}?
          | (?= \d{1,2} \s [x×] \s \d{1,2} \s (?: victory | win | defeat | draw | loss ) \b ) )
        (?P<hit> (?P<home> \d{1,2} ) (?: \s – \s | \s?:\s? | \s[x×]\s ) (?P<away> \d{1,2} ) )
        (?! [\d%:] | \s?(?!in\b)(?:{unit}|{month}|[ap]\.?m)\b )""",
        unless=(r"\d{1,2}\s?:\s?[0-5]\d\b", r"\d{1,2}\s–\s\d{1,2}\s(?:percent|per|million|seats|votes)\b"),
        reach=60,
        look=lambda page, offset, literal: page.fold[offset - 1 : offset].isdigit(),
    ),
    fix=lambda match, page: f"{match.group('home')}-{match.group('away')}",
    safety=SUGGESTED,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("The match ended ⟦0 – 4⟧.", becomes="The match ended 0-4."),
        Flagged("They won the game ⟦3: 0⟧ at home.", becomes="They won the game 3-0 at home."),
        Flagged("Ceará beats Bahia by ⟦2 x 1⟧ away.", becomes="Ceará beats Bahia by 2-1 away."),
        Flagged("The ⟦2 x 0⟧ victory was deserved.", becomes="The 2-0 victory was deserved."),
        Clean("The meeting ended 18:30 sharp; they won 10 – 12 seats.", because="a time; a range"),
        Clean("They lost 4 - 2, but he stayed.", because="the dash of a typewriter"),
        Clean("The match ended 0-4.", because="English writes so"),
    ),
)
