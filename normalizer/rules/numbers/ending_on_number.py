"""`5'i are in hospital`, `1990'da`: a Turkish ending on a number."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Ending of the source language on a number",
    why="Turkish sets the endings of numbers behind an apostrophe: “5'i”, “1990'da”, “12'ye”.",
    when=tuple(f"{digit}'{letter}" for digit in range(10) for letter in "aedtinuyls"),
    find=pattern(
        r"""(?<![\w'’]) \d[\d.,:]*\d? (?P<hit> ['’] (?: n?[dt][ae]n? | n?[ıiuü]n? | s[ıiuü] | [yn]?[ae] | y[ıiuü] | y?l[ae] | l[ıiuü]k? | (?:[ıiuü])?nc[ıiuü] | l[ae]r(?:[ıiuü]n?|d[ae]n?)? | [ae]r | ş[ae]r ) ) (?! [\w’'] )""",
        reach=16,
    ),
    fix=remove,
    safety=SAFE,
    languages=("en",),
    sources=("tr", "az"),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("Twelve were hurt, 5⟦'i⟧ badly.", becomes="Twelve were hurt, 5 badly."),
        Flagged("It was built in 1990⟦’da⟧ by the town.", becomes="It was built in 1990 by the town."),
        Clean("The 1990's songs, 5's and 6'2 men.", because="English"),
        Clean("He scored in the 5' and 6'.", because="minutes"),
    ),
)
