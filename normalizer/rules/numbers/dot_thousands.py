"""Thousands set off by a point."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Point between thousands",
    why="German, Spanish, Italian, Portuguese and Turkish write 1.300 for 1,300.",
    when=tuple(f"{a}.{b}" for a in range(10) for b in range(10)),
    find=pattern(
        r"""(?<![\w.,:/-]) (?P<hit> [1-9]\d{0,2} (?:\.\d{3}){1,3} ) (?! [\d.,-]*\d | [-/:] )
        (?= \s (?! points\b ) (?: {currency_word} | {counted_noun} | hectares? | (?i:euros?) ) \b | \s?[€]
          | (?<= \d\.000 ) \s (?: years | days | homes | jobs | metres | meters | square | cubic ) \b | (?<= \d\d\.000 ) \s (?: billion | million | cubic | square | metric | new | more | {unit} ) \b )""",
        reach=30,
    ),
    fix=lambda match, page: match.group("hit").replace(".", ","),
    safety=SUGGESTED,
    languages=("en",),
    sources=("de", "es", "it", "pt", "tr", "id", "nl"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("The fires burned ⟦1.300⟧ hectares.", becomes="The fires burned 1,300 hectares."),
        Flagged("It amounts to ⟦40.000⟧ euros.", becomes="It amounts to 40,000 euros."),
        Flagged("Some ⟦12.000⟧ cubic metres of mud fell.", becomes="Some 12,000 cubic metres of mud fell."),
        Flagged("It rose to ⟦25.000⟧ billion dong.", becomes="It rose to 25,000 billion dong."),
        Flagged("The core is ⟦7.000⟧ years old.", becomes="The core is 7,000 years old."),
        Clean("She scored 14.500 points.", because="what is measured has decimals"),
        Clean("It took 1.234 seconds and 0.125 litres.", because="decimals"),
        Clean("Version 2.100 of the file, at 10.120.3.4", because="a version and an address"),
    ),
)
