"""`this Wednesday` for a day that is simply Wednesday."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_PREPOSITION = re.compile(r"\b(?:since|until|till|by|from|before|after|on|for|of|between|and)\s+\Z", re.IGNORECASE)


def _plain_day(match: re.Match[str], page: Page) -> str:
    before = page.text[max(0, match.start() - 12) : match.start()]
    day = match.group("day")
    if _PREPOSITION.search(before):
        return day
    return f"On {day}" if match.group("hit")[0] == "T" else f"on {day}"


RULE = Rule(
    title="“This” before a weekday",
    why="“ce mercredi”, “este miércoles” name the day of the news; English says “on Wednesday”.",
    when=("this {weekday_lower}",),
    find=pattern(
        r"(?<![\w-]) (?P<hit> [Tt]his \s+ (?P<day> {weekday} ) ) (?! [\w’'-] )",
        unless=(
            r"\w+\s+\w+\s+(?:morning|afternoon|evening|night|game|match|show|edition)\b",
            r"This\s+\w+\s+(?:is|was|marks?|sees?|saw|brings)\b",
        ),
    ),
    fix=_plain_day,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt"),
    mqm="style/unnatural",
    examples=(
        Flagged(
            "launched their offensive ⟦this Wednesday⟧.", becomes="launched their offensive on Wednesday.", source="fr"
        ),
        Flagged("It has rained since ⟦this Monday⟧.", becomes="It has rained since Monday.", source="es"),
        Clean("He leaves this Wednesday morning.", because="a part of the day", source="fr"),
        Clean("This Friday marks the end of the sale.", because="the subject", source="fr"),
        Clean("This Wednesday’s paper says so.", because="a possessive", source="fr"),
    ),
)
