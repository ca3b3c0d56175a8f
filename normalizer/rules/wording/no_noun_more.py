"""`we have for that no understanding more`: “more” behind the noun that “no” denies."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, may_be, pattern


def _is_noun(match: re.Match[str], page: Page) -> bool:
    """Whether a thing stands between “no” and “more”."""
    return may_be(match.group("noun"), "ns") and match.group("noun") not in ("one", "word", "words", "bit", "man")


RULE = Rule(
    title="“More” behind what is no longer there",
    why="German, Dutch and the Nordic languages: “kein Verständnis mehr”, “geen tijd meer”.",
    when=(" more.", " more,", ' more"', " more;"),
    find=pattern(
        r"""\b (?: have | has | had | find | finds | found | see | sees | saw | is | are | was | were | get | got | need | needs | want | with ) \s (?: for \s (?:that|this|it) \s )? (?P<hit> no \s (?: {simple_adjective} \s )? (?P<noun> [a-z]{3,} ) \s more ) (?= [.,;”"] ) (?! , \s (?: or \b | [^.;\n]{0,30} \b than \b ) )""",
        where=_is_noun,
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("de", "nl", "sv", "da", "no"),
    mqm="fluency/word-order",
    examples=(
        Flagged("The customers have for that ⟦no understanding more⟧.", source="de"),
        Flagged("We have ⟦no free beds more⟧, she said.", source="nl"),
        Clean("We have no more time. He spoke no word more.", because="English", source="de"),
        Clean("There was no hill more, or less, steep.", because="a comparison", source="de"),
        Clean("I want no one more. There is no place more fair.", because="a comparison", source="de"),
    ),
)
