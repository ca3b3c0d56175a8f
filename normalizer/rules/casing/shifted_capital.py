"""The capital of a sentence's first word stands on its second."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, pattern

_SUBJECTS = ("it", "they", "he", "she", "we", "you", "there")


def _shift_back(match: re.Match[str], page: Page) -> str:
    first, second = match.group("first"), match.group("second").lower()
    opens = match.group("open") is not None
    return (first[0].upper() + first[1:] if opens else first) + match.group("space") + second


def _is_verb(match: re.Match[str], page: Page) -> bool:
    """An auxiliary; or any word but the name of a people, where a sentence opens in lower case."""
    second = match.group("second")
    if second.lower() in page.words("auxiliary"):
        return True
    if match.group("open") is None or match.group("first") == "you":
        return False
    return not second.endswith("s") and second not in page.words("demonym")


def _has_later_capital(page: Page, offset: int, literal: str) -> bool:
    """Whether a word behind the literal's first begins with a capital: a cheap first look."""
    end = offset + len(literal)
    return not page.text[offset + 1 : end + 1].islower()


RULE = Rule(
    title="Capital moved to the next word",
    why="The engine put a pronoun before a verb that began the sentence, and left the capital on the verb.",
    when=(
        *(f"{subject} {{auxiliary}} " for subject in _SUBJECTS),
        *(f"{mark}{subject} " for subject in _SUBJECTS for mark in ('"', ". ", "! ", "? ")),
    ),
    find=pattern(
        r"""(?: (?P<open> \A | (?<=\n) | (?<=[.!?…]\s) | (?<=[“"«]) ) | (?<=[a-z,]\s) )
        (?P<hit> (?P<first> it|they|he|she|we|you|there ) (?P<space>\s) (?P<second> [A-Z][a-z]+ ) )
        (?= \s+ [a-z] )""",
        where=_is_verb,
        look=_has_later_capital,
        reach=12,
    ),
    fix=_shift_back,
    safety=SUGGESTED,
    languages=("en",),
    sources=("es", "it", "pt"),
    mqm="fluency/spelling",
    examples=(
        Flagged("⟦they Can⟧ criticise what they like.", becomes="They can criticise what they like."),
        Flagged("The match ended. ⟦it Was⟧ a good half.", becomes="The match ended. It was a good half."),
        Flagged("He thought that ⟦it Was⟧ over.", becomes="He thought that it was over."),
        Flagged("It rained. ⟦we Knew⟧ that it would.", becomes="It rained. We knew that it would."),
        Clean("It rained. you Galilean wretch, you Brits", because="somebody is addressed"),
        Clean("It rained. we Americans know the Irish", because="a people"),
        Clean("Why It Is So Hard to Stop", because="a title in capitals"),
        Clean("When we Will Smith to win, we say so.", because="a name follows"),
    ),
)
