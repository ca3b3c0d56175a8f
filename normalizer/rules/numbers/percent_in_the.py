"""`70 in the percent`, `20 in the hundred`: a share as Arabic and Italian tell it."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Share with “in the hundred”",
    why="“70 في المئة”, “el 20 por ciento”: English says 70 percent.",
    when=(" in the percent", " in the per cent", " in the hundred", " in the %", " in a hundred", " in percent"),
    find=pattern(
        r"""(?: (?<! won\s ) \b (?P<led> by | rose | fell | reached | reaches ) \s )? (?<![\w/-]) (?P<hit> (?P<number> \d{1,3} (?: [.,]\d{1,2} )? ) \s (?: in \s (?: the\s )? per\s?cent | in \s the \s % | (?(led) in \s the \s hundred | (?!) ) ) )
        (?= \s* (?: [,;.)] | \Z ) | \s (?: of | in | and | from | to | by | on | since | for | this | last | at | during | compared ) \b )""",
        reach=24,
    ),
    fix=lambda match, page: f"{match.group('number').replace(',', '.')} percent",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ar", "fa", "it", "es"),
    owns=frozenset({"number"}),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("It covers ⟦65 in the percent⟧ of the need.", becomes="It covers 65 percent of the need.", source="ar"),
        Flagged("Sales fell by ⟦30 in the hundred⟧.", becomes="Sales fell by 30 percent.", source="ar"),
        Clean(
            "He finished 12 in the hundred metres; 3 in the percentage table.", because="a race; a noun", source="ar"
        ),
        Clean("She ran 11.4 in the hundred at school.", because="a race", source="ar"),
        Clean("It covers 65 percent, one in the hundred.", because="English; a word", source="ar"),
    ),
)
