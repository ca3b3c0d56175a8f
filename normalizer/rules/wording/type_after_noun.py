"""`5 missiles C-300`, `drones of the "Shahed" type`: the type behind what it is a type of."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _type_first(match: re.Match[str], page: Page) -> str:
    if match.group("named"):
        return f"{match.group('named')} {match.group('things')}"
    return f"{match.group('code')} {match.group('noun')}"


RULE = Rule(
    title="Type behind what it is a type of",
    why="Russian, Ukrainian and Romance languages name the thing first: “ракеты С-300”, “БпЛА типу «Шахед»”.",
    when=("{type_noun}", " type"),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?P<noun> {type_noun} ) \s ["“«„]? (?P<code> [A-Z]{1,3}-?\d{1,4}[A-Z]? | [A-Z][a-z]+-\d+ ) ["”»“]?
          | (?P<things> [a-zA-Z]{3,} ) \s of \s (?:the\s)? ["“«„] (?P<named> [A-Z][\w-]+ ) ["”»“] \s type )
        (?! [\w-] )""",
        reach=60,
    ),
    fix=_type_first,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("They fired 5 ⟦missiles S-300⟧ at it.", becomes="They fired 5 S-300 missiles at it.", source="uk"),
        Flagged(
            'They sent ⟦drones of the "Shahed" type⟧ there.', becomes="They sent Shahed drones there.", source="uk"
        ),
        Clean("They fired 5 S-300 missiles.", because="English order", source="uk"),
        Clean("A blood of the O type; the road M4.", because="nothing that has a type’s name", source="uk"),
    ),
)
