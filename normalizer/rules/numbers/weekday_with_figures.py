"""`on Sunday (12/5)`, `on Monday 3/11`, `on Monday, 3. in the hall`: a weekday with its date in figures."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Weekday with its date in figures",
    why="“Minggu (12/5)”, “Δευτέρα 3/11”, “Montag, 3.”: English names the month, or the weekday alone.",
    when=(
        *(f"{{weekday_lower}} ({digit}" for digit in range(10)),
        *(f"{{weekday_lower}} {digit}" for digit in range(10)),
        *(f"{{weekday_lower}}, {digit}" for digit in range(10)),
    ),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> {weekday} (?: \s [(] | ,? \s ) (?:0?[1-9]|[12]\d|3[01]) [./] (?:0?[1-9]|1[0-2]) (?: [./] (?:20)?\d\d | \.(?=\s?[a-z)]) )? [)]? ) (?! [\w:/-] | [.,]\d | \s? (?: % | percent | million | [ap]\.?m | points ) )""",
        unless=(r"\w+,?\s\d{1,2}/\d{1,2}/",),
        reach=40,
    ),
    languages=("en",),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("He was held on ⟦Sunday (12/5)⟧ in Bali."),
        Flagged("The court met on ⟦Monday 3/11⟧."),
        Flagged("The hall opens ⟦Friday, 14.11.2025⟧."),
        Clean("He was held on Sunday, and on Monday at 3.15 p.m.", because="English"),
        Clean("It happened on Friday, 5/3/21, on the N5.", because="how the police write a date in full"),
        Clean("On Friday 3.5 million came; Friday 7.30 a.m.", because="an amount; a time"),
    ),
)
