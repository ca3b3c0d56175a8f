"""`He said, that it rained`: the comma that other languages set before “that”."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, late, pattern, remove

_ASIDE = late(
    r"\w,\s(?:if|when|as|though|although|because|unless|whenever|where)\b[^,.;:!?\n]{1,50}\Z"
    r"|\b(?:this|that|it)\s(?:is|was|were)\s(?:not\s)?[^,.;:!?\n]{1,40},\s[^,.;:!?\n]{1,30}\Z"
)
_REACH = 100


def _governs(match: re.Match[str], page: Page) -> bool:
    """Whether the verb before the comma governs what follows: it does not end words set between two commas."""
    comma = match.start("hit")
    return _ASIDE.search(page.fold, max(0, comma - _REACH), comma) is None


RULE = Rule(
    title="Comma before “that”",
    why="Slavic languages, German and Hungarian set one before every clause: “сказал, что”, “sagte, dass”, “řekl, že”.",
    when=(", that ",),
    find=pattern(
        r"""(?<![\w-]) (?: {reporting_verb_past} | {reporting_verb_present} | {clause_governor} ) (?P<hit> , ) (?= \s that \s
          (?! is, | is\sto\ssay | (?:is|was|has|had|will|would|are|were|day|night|year|much|same)\b )
          (?:[\w’'“"-]+\s){1,30} )""",
        where=_governs,
        reach=24,
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/punctuation",
    examples=(
        Flagged("She is glad⟦,⟧ that the bridge is open.", becomes="She is glad that the bridge is open.", source="cs"),
        Flagged("The paper wrote⟦,⟧ that he had left.", becomes="The paper wrote that he had left.", source="ru"),
        Clean("She is glad that the bridge is open.", because="no comma", source="cs"),
        Clean("She would write, if he asked, that it rained.", because="words between commas", source="cs"),
        Clean("It was the road, she said, that led home.", because="words between commas", source="cs"),
        Clean("What he said, that is to say nothing, was noted.", because="an explanation", source="cs"),
        Clean("On the day he spoke, that bridge fell.", because="no verb of saying", source="de"),
    ),
)
