"""`left (12) martyrs`: a number in brackets before what is counted."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, LanguageData, Page, Rule, pattern, plurals

_LONGEST = 12


def _counted(language: LanguageData) -> frozenset[str]:
    return frozenset(plurals(language).values())


def _is_alone(match: re.Match[str], page: Page) -> bool:
    """Whether the number is not there in words as well, as in contracts, and is none of a list."""
    number = match.group("number")
    if len(number) == 1 and f"({int(number) - 1})" in page.text:
        return False
    before = page.text[max(0, match.start("hit") - _LONGEST) : match.start("hit")].split()
    if match.group("noun") and match.group("noun") not in page.language.kept(_counted):
        return False
    return before[-1].islower() and before[-1] not in page.words("number_word")


RULE = Rule(
    title="Number in brackets before what is counted",
    why="Arabic and Persian newspapers set figures in brackets: “(12) شهيدا”.",
    when=tuple(f"({digit}" for digit in range(1, 10)),
    find=pattern(
        r"""(?<= [a-z] \s ) (?P<hit> [(] (?P<number> \d[\d.,]* ) [)] ) (?= \s (?: (?: [a-z]{3,}\s )? (?: {counted_noun} | {small_counted} | {currency_word} | {unit} | {magnitude} ) (?! [\w-] ) | (?P<noun> [a-z]{3,} ) ) )""",
        where=_is_alone,
        unless=(r"\(1\)",),
        reach=40,
    ),
    fix=lambda match, page: match.group("number"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/typography",
    examples=(
        Flagged("The raid left ⟦(12)⟧ martyrs there.", becomes="The raid left 12 martyrs there.", source="ar"),
        Flagged("They paid ⟦(300)⟧ thousand dinars.", becomes="They paid 300 thousand dinars.", source="ar"),
        Flagged("They sent ⟦(60)⟧ tents.", becomes="They sent 60 tents.", source="ar"),
        Clean("The aims are (1) people and (b) places.", because="a list", source="ar"),
        Clean("It has (2) three roads and (3) rivers.", because="a list", source="ar"),
        Clean("It lasts twelve (12) months.", because="the number in words stands before", source="ar"),
    ),
)
