"""`the workers of "Uralmash"`: a name in quotation marks."""

import re
from functools import lru_cache

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_LEAST = 2
_QUOTED = re.compile(r"""["“«„][A-ZÀ-Þ][\w’'-]+(?:[ -]\d+|\sNo\.\s\d+)?["”»“]""")
_REACH = 40


@lru_cache(maxsize=1)
def _quoted_names(text: str) -> int:
    """How many there are in a text: asked for each of them."""
    return len(_QUOTED.findall(text))


def _is_name(match: re.Match[str], page: Page) -> bool:
    """Whether nobody speaks and no work of art or nickname is named."""
    if _quoted_names(page.text) < _LEAST:
        return False
    start = match.start("hit")
    before = page.fold[max(0, start - _REACH) : start].split() or [""]
    if before[-1].endswith((":", ",")) or before[-1] in page.words("naming_word"):
        return False
    return not set(before[-2:]).intersection(page.words("calling_word"))


RULE = Rule(
    title="Name in quotation marks",
    why="Russian, Ukrainian and Bulgarian set the names of clubs, firms and ships in quotation marks: «Уралмаш».",
    when=('" ', '".', '",', '"\n', '")', "\"'s"),
    find=pattern(
        r"""(?<=[\w,)]\s) (?P<hit> ["“«„] (?P<name> [A-ZÀ-Þ][\w’'-]+ (?: [ -]\d+ | \sNo\.\s\d+ )? ) ["”»“] )
        (?= \s [a-z(\d–-] | \s? [.,;)] | ['’]s | \s* (?: \Z | \n ) | \s ["“«„]? [A-Z] )""",
        where=_is_name,
        reach=60,
    ),
    fix=lambda match, page: match.group("name"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ru", "uk", "be", "bg", "kk", "uz", "az", "hy", "ka", "mk", "sr"),
    mqm="fluency/punctuation",
    examples=(
        Flagged(
            'The workers of ⟦"Uralmash"⟧ beat those of ⟦"Sibneft"⟧.',
            becomes="The workers of Uralmash beat those of Sibneft.",
            source="ru",
        ),
        Flagged(
            'The ship ⟦"Yantar No. 3"⟧ and a school in ⟦"Kirov"⟧.',
            becomes="The ship Yantar No. 3 and a school in Kirov.",
            source="ru",
        ),
        Clean('The film "Brat" was shown; they called him "Tsar" then.', because="a title; a nickname", source="ru"),
        Clean('She lives in "Kirov" now.', because="the only name in marks may be meant so", source="ru"),
    ),
)
