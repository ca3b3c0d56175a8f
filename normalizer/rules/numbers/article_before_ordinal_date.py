"""`the 1st September`, `the 12. May`: an article before a date, but no “of”."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Article before a date without “of”",
    why="“Le 1er septembre”, “der 22. Juli”: English writes September 1, or the 1st of September.",
    when=(
        *(f"{end} {{month_lower}}" for end in ("st", "nd", "rd", "th")),
        *(f"{digit}{stop} {{month_lower}}" for digit in range(10) for stop in ("", ".")),
    ),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> the \s (?P<day> [12]?\d | 3[01] ) (?:st|nd|rd|th|\.)? \s (?P<month> {month} ) )
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
        Flagged("He came on Tuesday, ⟦the 12. May⟧.", becomes="He came on Tuesday, May 12.", source="de"),
        Clean("It holds from the 1st of September.", because="English"),
        Clean("the 9th January festival", because="one of a row"),
    ),
)
