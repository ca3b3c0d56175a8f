"""`on 2nd December`: a day with its ending before the month, and no “the”."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Day with its ending before the month",
    why="The engine read “2.” or “2º” as an ordinal: newspapers in English write December 2.",
    when=("st {month_lower}", "nd {month_lower}", "rd {month_lower}", "th {month_lower}"),
    find=pattern(
        r"""(?<![\w.,/-]) (?P<hit> (?P<day> [12]?\d | 3[01] ) (?:st|nd|rd|th) \s (?P<month> {month} ) ) (?! [\w’'-] )""",
        unless=(r"(?<=\b[Tt]he\s)\d",),
        reach=24,
    ),
    fix=lambda match, page: f"{match.group('month')} {match.group('day')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("They strike on ⟦2nd December⟧.", becomes="They strike on December 2.", source="fr"),
        Flagged("On Monday, ⟦8th May⟧, it opens.", becomes="On Monday, May 8, it opens.", source="pt"),
        Clean("They strike for the 2nd December in a row.", because="how often", source="fr"),
        Clean("They strike on December 2nd.", because="English order", source="fr"),
    ),
)
