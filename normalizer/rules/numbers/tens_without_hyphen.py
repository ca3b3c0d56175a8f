"""`twenty five members`: a number in words that has lost its hyphen."""

from normalizer.rulebook import SAFE, WEAK, Clean, Flagged, Rule, pattern

_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

RULE = Rule(
    title="Number in words without its hyphen",
    why="Other languages write “veinticinco”, “treinta y dos”, “vingt-cinq”, “yirmi beş”: English says twenty-five.",
    when=tuple(f"{ten} {one}" for ten in _TENS for one in _ONES),
    find=pattern(
        rf"""(?<![\w’'-]) (?P<hit> (?P<ten> (?i: {"|".join(_TENS)} ) ) \s (?P<one> {"|".join(_ONES)} ) )
        (?! [\w’'-] | ,\s(?:two|three|four|five|six|seven|eight|nine|ten|thirty)\b | \s (?:or|to)\s(?:two|three|four|five|six|seven|eight|nine|ten|thirty)\b )""",
        unless=(r"\w+\sone\s(?!people|years|days|months|members|thousand|of\b)",),
        reach=24,
    ),
    fix=lambda match, page: f"{match.group('ten')}-{match.group('one')}",
    safety=SAFE,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("The ⟦twenty five⟧ members voted.", becomes="The twenty-five members voted.", source="es"),
        Flagged("⟦Thirty two⟧ of them left.", becomes="Thirty-two of them left.", source="tr"),
        Clean("The twenty-five members, twenty five-year-olds among them.", because="hyphens", source="es"),
        Clean("He counted ten, twenty two, three times over.", because="a row of numbers", source="es"),
        Clean("At seventy one learns to wait.", because="the pronoun", source="es"),
    ),
)
