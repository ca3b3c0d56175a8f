"""`the 5-th floor`, `35-years-old`: a number joined to an ending as the source does."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, ordinal, pattern

RULE = Rule(
    title="Number joined to an ending by a hyphen",
    why="Russian writes 5-й and 35-летний: English has 5th and 35-year-old.",
    when=(*(f"{digit}-{end}" for digit in range(10) for end in ("st", "nd", "rd", "th")), "years-old"),
    find=pattern(
        r"""(?<![\w.,-]) (?P<hit> (?P<number> \d{1,4} ) - (?:st|nd|rd|th) (?= [\s,.;)] )
          | (?P<age> \d{1,3} ) [-\s] years-old (?= \s [a-z] ) ) (?! [\w-] )""",
        reach=16,
    ),
    fix=lambda match, page: (
        f"{match.group('age')}-year-old" if match.group("age") else ordinal(int(match.group("number")))
    ),
    safety=SAFE,
    languages=("en",),
    sources=("ru", "uk", "fr", "es", "it"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("It is on the ⟦5-th⟧ floor.", becomes="It is on the 5th floor."),
        Flagged("A ⟦35-years-old⟧ man left.", becomes="A 35-year-old man left."),
        Clean("A 35-year-old man on the 5th floor.", because="English"),
        Clean("He lived in the 1990-th-something years.", because="a longer compound"),
    ),
)
