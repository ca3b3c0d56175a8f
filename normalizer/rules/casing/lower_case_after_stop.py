"""A sentence inside a paragraph that begins in lower case."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_LAST = re.compile(r"(\w+)\.[\"”]?\s[\"“]?\Z")
_SHORT = 4  # letters of a word that may be an abbreviation: etc., incl., approx.


def _is_start(match: re.Match[str], page: Page) -> bool:
    """Whether a sentence ended before the word, and the word is not written so or an attribution."""
    word, following = match.group("hit"), match.group("next").lower()
    before = _LAST.search(page.text, max(0, match.start() - 40), match.start())
    if before is None or len(before[1]) <= _SHORT or before[1].lower() in page.language.abbreviations:
        return False
    attributes = {*page.words("reporting_verb_past"), *page.words("reporting_verb_present")}
    return word not in attributes and following not in attributes and word not in page.words("lower_ok")


RULE = Rule(
    title="Sentence begins in lower case inside a paragraph",
    why="Chinese, Arabic and Persian have no capitals, and engines join sentences that they translated apart.",
    find=pattern(
        r"""(?<= [a-z]{2}\.\s | [a-z]\.[”"]\s | [a-z]\.\s[“"] ) (?P<hit> [a-z]{2,} ) (?= \s (?P<next> \w+ ) )""",
        where=_is_start,
    ),
    fix=lambda match, page: match.group("hit").capitalize(),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged(
            "It rose again. ⟦in⟧ the first quarter it fell.",
            becomes="It rose again. In the first quarter it fell.",
            source="zh",
        ),
        Flagged(
            "They were surprised. ⟦we⟧ need tents and food.",
            becomes="They were surprised. We need tents and food.",
            source="ar",
        ),
        Clean("“It is over.” he said. “Go home.” added Ruiz.", because="an attribution", source="ar"),
        Clean("He met Dr. von Trapp, Col. von Trapp etc. on Monday.", because="abbreviations", source="ar"),
        Clean("It rose again. In the first quarter it fell.", because="a capital", source="zh"),
    ),
)
