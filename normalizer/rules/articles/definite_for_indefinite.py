"""`for the similar crime`, `is the important component of`: a definite article where something is told of for the first time."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, late, pattern

_COPULA = late(r"\b(?:is|was|are|were|be|been|become|became|becomes|remains|as)\s\Z")
_THIS_IS = late(r"\b(?:[Tt]his|[Tt]hat|[Ii]t)\sis\s\Z")


def _is_first_told(match: re.Match[str], page: Page) -> bool:
    """Whether nothing else is meant: “similar” anywhere, “good” of news only, the others behind “is”."""
    if match.group("adjective") == "similar":
        return match.end() < len(page.text) and not page.text.startswith(" of", match.end())
    if match.group("adjective") == "good":
        is_news = match.group("noun") == "news" and page.text.startswith(" for", match.end())
        return is_news and _THIS_IS.search(page.text, max(0, match.start() - 9), match.start()) is not None
    return _COPULA.search(page.text, max(0, match.start() - 10), match.start()) is not None


def _with_indefinite(match: re.Match[str], page: Page) -> str:
    """The words with “a” or “an”, or with none when the noun is a plural or news."""
    rest, noun = match.group("rest"), match.group("noun")
    if noun.endswith("s") and not noun.endswith("ss"):
        return rest
    return f"{'an' if rest[0] in 'aeiou' else 'a'} {rest}"


RULE = Rule(
    title="“The” for “a”",
    why="Languages without articles leave the choice to the engine: “за аналогичное преступление”, “重要组成部分”.",
    when=("the {adjective_told_first} ", "the good news for "),
    find=pattern(
        r"""(?P<hit> the \s (?P<rest> (?P<adjective> good | {adjective_told_first} ) \s
          (?! thing | point | question | bit | one\b ) (?P<noun> [a-z]+ ) ) ) (?= \s* [.,;] | \s (?: of | for | in | on | at | to | and | that | from ) \b )""",
        where=_is_first_told,
        reach=60,
    ),
    fix=_with_indefinite,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He was held for ⟦the similar crime⟧.", becomes="He was held for a similar crime.", source="ru"),
        Flagged(
            "The line is ⟦the important component⟧ of the corridor.",
            becomes="The line is an important component of the corridor.",
            source="zh",
        ),
        Flagged("This is ⟦the good news⟧ for the bank.", becomes="This is good news for the bank.", source="pl"),
        Clean("He was held for a similar crime.", because="the right article"),
        Clean("Health is the important thing, and the good news for us is small.", because="set phrases"),
    ),
)
