"""`27 of December`, `14, 15 and 27 of December`: plain numbers of days with “of”."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Day with “of” and neither “the” nor an ending",
    why="Spanish, Portuguese, Polish and Russian number days so: “27 de diciembre”, “14, 15 и 27 декабря”.",
    when=(" of {month_lower}",),
    find=pattern(
        r"""(?<![\w.,$€£#/-]) (?<! [Tt]he\s ) (?<! \bof\s ) (?<! the\sday\s ) (?P<hit> (?P<days> (?: (?:[12]?\d|3[01]) (?: ,\s | \s(?:and|to|or)\s ) ){0,3} (?:[12]?\d|3[01]) ) \s of \s (?P<month> {month} ) )
        (?! [\w’'-] | \s \d{1,2}\b )""",
        unless=(
            r"(?<=the\s[A-Z][a-z]{3}day\s)\d|(?<=the\s[A-Z][a-z]{2}day\s)\d",
            r"\d+\sof\s(?:May|March)\b(?!\s*(?:[.,;]|\d|\Z))",
        ),
        reach=40,
    ),
    fix=lambda match, page: f"{match.group('month')} {match.group('days')}",
    safety=SUGGESTED,
    languages=("en",),
    sources=("es", "pt", "ru", "uk", "pl", "it", "ca"),
    owns=frozenset({"number"}),
    mqm="locale-convention/date-format",
    examples=(
        Flagged("They play on ⟦14, 15 and 27 of December⟧.", becomes="They play on December 14, 15 and 27."),
        Flagged("It was signed on ⟦3 of July⟧ in Bari.", becomes="It was signed on July 3 in Bari."),
        Clean("It was signed on the 3rd of July, on 3 July.", because="English"),
        Clean(
            "He died the Sunday 3 of March and the Friday 7 of June.", because="a date with its weekday, all of it odd"
        ),
        Clean("Some 20 of March Limited's 30 ships sank.", because="a name"),
    ),
)
