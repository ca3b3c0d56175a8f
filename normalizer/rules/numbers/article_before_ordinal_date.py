"""`the 1st September`: an article and an ordinal, but no “of”."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Article before a date without “of”",
    why="“Le 1er septembre”, “der 22. Juli”: English writes September 1, or the 1st of September.",
    when=("st {month_lower}", "nd {month_lower}", "rd {month_lower}", "th {month_lower}"),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> the \s (?P<day> \d{1,2} ) (?:st|nd|rd|th) \s (?P<month> {month} ) )
        (?= \s* (?:[.,;:)]|\Z) | \s (?:19|20)\d\d\b | \s (?:in|at|with|to|and|the|a)\b )""",
        reach=24,
    ),
    fix=lambda match, page: f"{match.group('month')} {match.group('day')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "de", "es", "it", "pt", "uk", "ru"),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("It holds from ⟦the 1st September⟧.", becomes="It holds from September 1.", source="fr"),
        Flagged("signed on ⟦the 22nd July⟧ with them", becomes="signed on July 22 with them", source="uk"),
        Clean("It holds from the 1st of September.", because="English"),
        Clean("the 9th January festival", because="one of a row"),
    ),
)
