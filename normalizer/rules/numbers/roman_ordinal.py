"""`the XV edition`, `the III quarter`: a Roman number where English has an ordinal."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, ordinal, pattern

_VALUE = {"I": 1, "V": 5, "X": 10, "L": 50}


def _number(roman: str) -> int:
    """The value of a Roman number.

    >>> [_number(roman) for roman in ("IV", "XV", "XXIX")]
    [4, 15, 29]
    """
    values = [_VALUE[letter] for letter in roman]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def _fix(match: re.Match[str], page: Page) -> str:
    return ordinal(_number(match.group("roman")))


RULE = Rule(
    title="Roman number for an ordinal",
    why="“la XV edición”, “III квартал”, “II miejsce”: English counts with 15th, third, second.",
    when=tuple(f"{end} {{roman_counted}}" for end in (*"ivxl", "th", "st", "nd", "rd")),
    find=pattern(
        r"""\b (?: [Tt]he | of | in | its | this | their | for ) \s (?P<hit> (?P<roman> (?=[IVXL]) (?:XL|L?X{0,3}) (?:IX|IV|V?I{0,3}) ) (?: st | nd | rd | th )? )
        \s (?i: {roman_counted} ) \b""",
        reach=24,
    ),
    fix=_fix,
    safety=SUGGESTED,
    weight=0.5,
    languages=("en",),
    sources=("es", "it", "pt", "fr", "ru", "uk", "pl", "ca", "ro"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("The ⟦XIIth⟧ edition opened.", becomes="The 12th edition opened.", source="ro"),
        Flagged("It is the ⟦XV⟧ edition.", becomes="It is the 15th edition.", source="es"),
        Flagged("In the ⟦III⟧ quarter it fell.", becomes="In the 3rd quarter it fell.", source="ru"),
        Clean("It is the 15th edition of the Mark II editions.", because="English; a name", source="es"),
        Clean("In World War II places like it fell.", because="a war", source="ru"),
    ),
)
