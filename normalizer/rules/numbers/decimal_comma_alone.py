"""`rose to 43,5.`, `from 3,5 to 4%`, `1,0845 dollars`: a decimal comma with no word of measure behind it."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Decimal comma before a stop, a range or in a rate",
    why="Most languages of Europe write 3,2 for 3.2; rates of exchange have four figures behind the comma.",
    when=tuple(f"{a},{b}" for a in range(10) for b in range(10)),
    find=pattern(
        r"""(?<![\w.,:/-]) (?P<hit> (?P<whole> \d{1,3} ) , (?P<part> \d{1,2} | (?! \d?000 | 19\d\d | 20\d\d ) \d{4} ) ) (?! [\w,:/] | [.]\d | -\w )
        (?: (?<= ,\d{4} ) (?= \s (?: [a-z] | [A-Z]{3}\b ) | \s* [.;)] )
          | (?<! ,\d{4} ) (?= \s (?: to | and | or ) \s [-–]? \d{1,3} (?: , \d{1,2} )? \s? (?: % | percent | per\scent | [°º] | degrees | {magnitude} | {unit} | {currency_word} | points ) (?! \w )
            | \s? [–-] \s? \d{1,3} , \d{1,2} \s? (?: % | percent | per\scent | [°º] | degrees | {magnitude} | {unit} | points ) (?! \w )
            | \s [–-] \s [a-z] | \s (?: to | for | per | against ) \s (?: the | one | a ) \s (?: {currency_word} ) \b
            | (?<= \b(?:at|to|by)\s\d,\d ) \s* [.;)] | (?<= \b(?:at|to|by)\s\d\d,\d ) \s* [.;)] | (?<= \b(?:at|to|by)\s\d,\d\d ) \s* [.;)] | (?<= \b(?:at|to|by)\s\d\d,\d\d ) \s* [.;)]
            | (?<= \bkm\s\d,\d ) | (?<= \bkm\s\d\d,\d ) | (?<= \bkm\s\d\d\d,\d ) | (?<= \bmagnitude\s\d,\d ) | (?<= \bdegree\s\d,\d ) | (?<= \brate\sof\s\d,\d ) ) )""",
        reach=40,
    ),
    fix=lambda match, page: f"{match.group('whole')}.{match.group('part')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("The rate went from ⟦3,5⟧ to 4%.", becomes="The rate went from 3.5 to 4%.", source="es"),
        Flagged("The index rose to ⟦43,5⟧.", becomes="The index rose to 43.5.", source="de"),
        Flagged("One euro buys ⟦1,0845⟧ dollars.", becomes="One euro buys 1.0845 dollars.", source="it"),
        Flagged(
            "It hit a tree at km ⟦12,5⟧ of the road.", becomes="It hit a tree at km 12.5 of the road.", source="fr"
        ),
        Clean("See groups 2,3 and 4; verses 3,16.", because="a list; a verse", source="de"),
        Clean("It rose from 3.5 to 4%, to 43.5.", because="English", source="de"),
    ),
)
