"""Spaces between brackets and what they hold."""

import re

from normalizer.rulebook import SAFE, WEAK, Clean, Flagged, Page, Rule, pattern, remove

_CODE = re.compile(r"\([^()\n]* (?:[=<>]|[=!<>+*-]=|&&|\|\|) [^()\n]*\)")
_REACH = 120


def _holds_words(match: re.Match[str], page: Page) -> bool:
    """Whether the brackets hold words, not code: `for ( i = 0 ; i < n ; i++ )`."""
    place = match.start("hit")
    opening = page.text.rfind("(", max(0, place - _REACH), place + 1)
    return opening < 0 or not _CODE.match(page.text, opening, place + _REACH)


RULE = Rule(
    title="Space inside brackets",
    why="Tokens of the engine were not joined again.",
    when=("( ", " )"),
    find=pattern(
        r"""(?P<hit> (?<=\() [ \u00a0]+ (?=[\w“"€$£]) | (?<=[\w”".!?%]) [ \u00a0]+ (?= \) (?:\s|[.,;:!?]|\Z) ) )""",
        where=_holds_words,
        reach=8,
    ),
    fix=remove,
    safety=SAFE,
    strength=WEAK,
    weight=0.3,
    mqm="fluency/typography",
    examples=(
        Flagged("the price (⟦ ⟧tax included⟦ ⟧) rose", becomes="the price (tax included) rose", source="*"),
        Flagged("the front (⟦ ⟧HTS) won", becomes="the front (HTS) won", source="*"),
        Clean("the front (HTS) won", because="no space"),
        Clean("while ( k < 9 ) or if ( a == b ) then", because="code"),
        Clean("happy ( : and sad : )", because="smileys"),
    ),
)
