"""`a thaw from Monday, that will allow the machines in`: “that” for “which” at the end of a sentence."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, late, pattern, sentence_start

_REACH = 240
_CONDITION = late(
    r"\b(?:[Ii]f|[Ww]hen|[Oo]nce|[Uu]nless|[Aa]fter|[Aa]s|[Bb]ecause|[Ss]ince|says?|said|but|[Aa]lthough|[Ww]hile|[Ff]or)\b"
)


def _is_relative(match: re.Match[str], page: Page) -> bool:
    """Whether the clause before is the only one, so that “that” takes it or its last noun up."""
    start = sentence_start(page, match.start(), _REACH)
    before = page.text[start : match.start("hit")]
    return before.count(",") == 1 and len(before.split()) > 3 and _CONDITION.search(before) is None


RULE = Rule(
    title="“That” for “which” at the end of a sentence",
    why="“що дозволить”, “что позволит”, “que permitirá”, “che consentirà”: English says which after a comma.",
    when=(
        ", that will ",
        ", that would ",
        ", that allows ",
        ", that allowed ",
        ", that makes ",
        ", that made ",
        ", that led ",
    ),
    find=pattern(
        r"""[a-z\d] , \s (?P<hit> that ) \s (?= (?: (?:will|would)\s(?:also\s)?{verb_of_effect}
          | allows | allowed | makes | made | led ) \s [^?\n]* [.”"\n] )""",
        where=_is_relative,
        reach=120,
    ),
    fix=lambda match, page: "which",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "They promise a thaw from Monday, ⟦that⟧ will allow the machines in.",
            becomes="They promise a thaw from Monday, which will allow the machines in.",
            source="*",
        ),
        Flagged(
            "The city got a new bridge, ⟦that⟧ made life easier.",
            becomes="The city got a new bridge, which made life easier.",
            source="*",
        ),
        Clean("If it thaws on Monday, that will allow the machines in.", because="a demonstrative"),
        Clean("He said on Monday, that will help us all.", because="what somebody says"),
    ),
)
