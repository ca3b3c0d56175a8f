"""A decimal comma where English writes a point."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, is_shown_as_written, pattern

RULE = Rule(
    title="Decimal comma",
    why="Most languages of Europe, and Turkish, write 3,2 for 3.2.",
    when=tuple(f"{a},{b}" for a in range(10) for b in range(10)),
    find=pattern(
        r"""(?<![\d.,:/-]) (?P<hit> (?P<whole> \d{1,3} ) , (?P<part> \d{1,2} ) )
        (?= \s? (?: % | percent\b | per\scent\b | [°º]C? | (?:{magnitude}|{unit}|{currency_word}|mld|mln|mlrd|Mrd|Mio)s?\b
          | points?\b | degrees?\b | [€$£](?!\d) | times\b ) )""",
        where=lambda match, page: not is_shown_as_written(match, page),
        reach=30,
    ),
    fix=lambda match, page: f"{match.group('whole')}.{match.group('part')}",
    safety=SAFE,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "de", "ru", "tr", "pl", "cs"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged(
            "Bread rose by ⟦6,3⟧% and fuel by ⟦1,1⟧ percent.", becomes="Bread rose by 6.3% and fuel by 1.1 percent."
        ),
        Flagged("It cost ⟦3,5⟧ million euros.", becomes="It cost 3.5 million euros."),
        Flagged("The risk is ⟦1,7⟧ times the usual one.", becomes="The risk is 1.7 times the usual one."),
        Flagged(
            "In May, German figures show, it rose by ⟦3,2⟧%.", becomes="In May, German figures show, it rose by 3.2%."
        ),
        Clean("It is 1,90 m high, in French figures.", because="a number as people write it"),
        Clean("It is shown as 3,5% there.", because="a number as a machine writes it"),
        Clean("The dam is at 4,1%; a load costs R1 200 or R1,80 a litre.", because="how South Africa writes"),
        Clean("The separator is wrong in 3,5 km.", because="the sentence speaks of the writing"),
        Clean("It cost 1,250 euros and 12,000 dollars.", because="thousands"),
        Clean("In groups 2,3 and 4", because="a list"),
    ),
)
