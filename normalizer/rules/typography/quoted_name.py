"""`the workers of "Uralmash"`: a name in quotation marks."""

import re
from functools import lru_cache

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_LEAST = 2
_QUOTED = re.compile(r"""["“«„][A-ZÀ-Þ][\w’'-]+(?:[ -]\d+|\sNo\.\s\d+)?["”»“]""")
_SPOKEN = re.compile(
    r"(?:\b(?:(?:called|named|nicknamed|dubbed|christened)\s\w+|said|says|called|named|nicknamed|titled|entitled|dubbed|word|words|term|song|film|movie|book|novel|series|show|play|album|poem|"
    r"painting|game|award|prize|slogan|article|story|headline|chant|shout|shouting|chanting|read|reads|reading|sign|known as|as|means|meaning|"
    r"codenamed|single|track|programme|program|documentary|musical|opera|ballet|exhibition|magazine|hashtag|quote|theme|motto|concept|so-called|like|or|is)"
    r"|[:,])\s*\Z",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def _quoted_names(text: str) -> int:
    """How many there are in a text: asked for each of them."""
    return len(_QUOTED.findall(text))


def _is_name(match: re.Match[str], page: Page) -> bool:
    """Whether nobody speaks and no work of art or nickname is named."""
    if _quoted_names(page.text) < _LEAST:
        return False
    return not _SPOKEN.search(page.text, max(0, match.start("hit") - 30), match.start("hit"))


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
