"""`between 10,000-15,000`, `from 2010-2015`: a dash where the range has begun in words."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _rises(match: re.Match[str], page: Page) -> bool:
    """Whether the second number is the larger one: a score may fall, a range does not."""
    low, high = (float(match.group(part).replace(",", "")) for part in ("low", "high"))
    return low < high


RULE = Rule(
    title="Dash in a range that begins in words",
    why="“entre 10.000-15.000”, “de 2010-2015”: English says between 10,000 and 15,000, from 2010 to 2015.",
    when=("between ", "from "),
    find=pattern(
        r"""\b (?: (?P<two> [Bb]etween ) | [Ff]rom ) \s (?:the\s)? [$€£]? (?P<low> \d[\d,]*(?:\.\d+)? ) (?P<hit> \s?[-–—]\s? ) (?= [$€£]? (?P<high> \d[\d,]*(?:\.\d+)? ) (?! [\d-] | [.:]\d ) )""",
        where=_rises,
        unless=(r"\W{1,3}\d+(?:st|nd|rd|th)?\s(?:down|behind|up|ahead|in\sthe)\b",),
        reach=40,
        look=lambda page, offset, literal: (
            page.fold[offset + len(literal) : offset + len(literal) + 8].strip("the $€£")[:1].isdigit()
        ),
    ),
    fix=lambda match, page: " and " if match.group("two") else " to ",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("Between 10,000⟦-⟧15,000 people came.", becomes="Between 10,000 and 15,000 people came.", source="es"),
        Flagged("He was mayor from 2010⟦–⟧2015.", becomes="He was mayor from 2010 to 2015.", source="it"),
        Clean("Between 10 and 15 people came; it was open 2010-2015.", because="one way of the two", source="es"),
        Clean("They came back from 3-0, and from 1-2 down.", because="a score", source="es"),
    ),
)
