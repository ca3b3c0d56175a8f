"""`2 m 35`, `15 euros and 50`: a measure with its unit between the whole and the rest."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _with_point(match: re.Match[str], page: Page) -> str:
    if match.group("road"):
        return f"{match.group('road')}{match.group('mark')}.{match.group('metres')}".rstrip("0").rstrip(".")
    return f"{match.group('whole')}.{match.group('rest')} {match.group('unit') or 'm'}"


RULE = Rule(
    title="Unit between the whole and the rest",
    why="“2 m 35”, “15 euro e 50”: the source says the unit first; English writes 2.35 m and 15.50 euros.",
    when=(
        *(f"{digit} m {rest}" for digit in range(10) for rest in range(10)),
        *(f"{digit}m{rest}" for digit in range(10) for rest in range(10)),
        " euros and ",
        " euro and ",
        "0+",
        "1+",
        "2+",
        "3+",
        "4+",
        "5+",
        "6+",
        "7+",
        "8+",
        "9+",
        " dollars and ",
        " metres and ",
        " meters and ",
    ),
    find=pattern(
        r"""(?<![\w.,:/$€£-]) (?P<hit> (?P<whole> \d{1,3} ) (?: \s? m \s? | \s (?P<unit> euros? | dollars | met(?:re|er)s ) \s and \s ) (?P<rest> \d\d ) | (?P<road> (?: kilomet(?:re|er) | km ) \s ) (?P<mark> \d{1,3} ) \s?\+\s? (?P<metres> \d{3} ) )
        (?= \s* (?: [,;)] (?!\d) | \.(?!\d) | \Z | \n ) | \s {word_behind_measure} \s (?! \d+ \s (?:cent|cm|centim) ) )""",
        reach=30,
    ),
    fix=_with_point,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("She cleared ⟦2 m 35⟧ at once.", becomes="She cleared 2.35 m at once.", source="fr"),
        Flagged("It costs ⟦15 euros and 50⟧ per head.", becomes="It costs 15.50 euros per head.", source="it"),
        Flagged("The road is shut at ⟦kilometer 34+200⟧.", becomes="The road is shut at kilometer 34.2.", source="es"),
        Clean("It costs 15 euros and 50 cents; 2 m 35 cm.", because="both units are there", source="it"),
        Clean("She won 15 dollars and 50 friends.", because="other things are counted", source="it"),
    ),
)
