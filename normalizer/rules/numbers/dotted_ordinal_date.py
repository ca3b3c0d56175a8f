"""`1. January`: the stop of an ordinal in a date."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Ordinal stop in a date",
    why="German, Czech, Finnish and Serbian write “1. Januar”.",
    when=(". {month_lower}",),
    find=pattern(
        r"(?<![\w.]) (?P<hit> (?:the\s)? (?P<day> [12]?\d | 3[01] ) \. \s (?P<month> {month} ) ) (?! \w )",
        unless=(r"\d+\.\s\w+\s\d{1,2}(?!\d)",),
        where=lambda match, page: (
            page.text[max(0, match.start() - 4) : match.start()].rstrip(" \t\u00a0")[-1:].isalnum()
            or page.text[max(0, match.start() - 5) : match.start()] == "day, "
        ),
        reach=20,
    ),
    fix=lambda match, page: f"{match.group('day')} {match.group('month')}",
    safety=SAFE,
    languages=("en",),
    sources=("de", "cs", "fi", "sr", "is", "no", "da"),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("It opens on ⟦1. January⟧ 2024.", becomes="It opens on 1 January 2024."),
        Flagged("since ⟦the 24. December⟧ last year", becomes="since 24 December last year"),
        Flagged("They play on Sunday, ⟦5. October⟧.", becomes="They play on Sunday, 5 October."),
        Clean("They won 2. January 5 was the next match.", because="a sentence ended"),
        Clean("1. Ribbed off\n2. October sales", because="a numbered list"),
        Clean("1. January sales", because="a numbered heading"),
    ),
)
