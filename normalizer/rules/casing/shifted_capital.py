"""The capital of a sentence's first word stands on its second."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, pattern

_PRONOUNS = "it they he she we you there".split()
_VERBS = "is are was were has have had can could will would must may might should does do did".split()


def _shift_back(match: re.Match[str], page: Page) -> str:
    first, second = match.group("first"), match.group("second").lower()
    opens = match.group("open") is not None
    return (first[0].upper() + first[1:] if opens else first) + match.group("space") + second


RULE = Rule(
    title="Capital moved to the next word",
    why="The engine put a pronoun before a verb that began the sentence, and left the capital on the verb.",
    when=tuple(f"{pronoun} {verb} " for pronoun in _PRONOUNS for verb in _VERBS),
    find=pattern(
        r"""(?: (?P<open> \A | (?<=\n) | (?<=[.!?…]\s) | (?<=[“"«]) ) | (?<=[a-z,]\s) )
        (?P<hit> (?P<first> it|they|he|she|we|you|there ) (?P<space>\s)
        (?P<second> Is|Are|Was|Were|Has|Have|Had|Can|Could|Will|Would|Must|May|Might|Should|Does|Do|Did ) )
        (?= \s+ [a-z] )""",
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
        Clean("Why It Is So Hard to Stop", because="a title in capitals"),
        Clean("When we Will Smith to win, we say so.", because="a name follows"),
    ),
)
