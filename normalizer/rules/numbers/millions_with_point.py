"""`7.412 million euros`: thousands of millions set off by a point."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _billions(match: re.Match[str], page: Page) -> str:
    share = match.group("rest").rstrip("0")
    return f"{match.group('lead')}{'.' if share else ''}{share} billion"


RULE = Rule(
    title="Point between thousands of millions",
    why="“7.412 millones de euros”, “2.100 de milioane”: the point marks thousands, and English says 7.412 billion.",
    when=tuple(f"{digit} million" for digit in range(10)),
    find=pattern(
        r"""(?<![\w.,:/-]) (?P<hit> (?: (?<=[$€£]) | (?<=[$€£]\s) )? (?P<lead> [1-9]\d{0,2} ) \. (?P<rest> \d{3} ) \s millions? ) (?! [\w-] )
        (?= \s (?:of\s)? (?: {currency_word} )\b | (?<=\d[05]0\smillion) (?= \s* [.,;)] | \s (?! percent\b | per\b | times\b | years\b ) [a-z] ) )""",
        reach=40,
    ),
    fix=_billions,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("es", "it", "pt", "de", "tr", "ro", "el", "nl", "ca", "gl", "da", "id", "hr", "sr", "sl"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("It spends ⟦7.412 million⟧ euros.", becomes="It spends 7.412 billion euros.", source="es"),
        Flagged("It got ⟦2.100 million⟧ euros.", becomes="It got 2.1 billion euros.", source="ro"),
        Flagged("The debt is ⟦3.000 million⟧ pesos.", becomes="The debt is 3 billion pesos.", source="es"),
        Clean("It spends 7.41 million euros and 7,412 million euros.", because="decimals; English marks", source="es"),
        Clean("There are 1.234 million people there.", because="decimals of people", source="es"),
    ),
)
