"""`lost the life`, `visited the grandmother`, `with the own eyes`: an article where English says whose."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, LanguageData, Page, Rule, alternatives, late, pattern

_LIFE = late(
    r"\b(?:(?:los(?:t|e|es|ing)|risk(?:s|ed|ing)?|sav(?:e|es|ed|ing)|cost|end(?:s|ed|ing)?|took|taken|gave|given)|"
    r"(?:most|majority|rest|end|half|years|moments|days|part) of) \Z"
)
_PREPOSITION = late(r"\b(?:with|by|on|in|of|for|to|at|from|about|under) \Z")
_FELLOWS = late(r" (?:citizens|countrymen|students|villagers|workers|residents|compatriots|townspeople)\b")
_BACK = 14


def _kin(language: LanguageData) -> re.Pattern[str]:
    """What stands before a relative."""
    return re.compile(rf"\b(?:{alternatives(language.words.get('deed_to_relative', ()))}|with|to|by|from) \Z")


def _behind(language: LanguageData) -> re.Pattern[str]:
    """What shows that the phrase ends behind a life or a relative."""
    return re.compile(rf"\s*[.,;]|\s{alternatives(language.words.get('relative_follower', ()))}\b")


def _is_owned(match: re.Match[str], page: Page) -> bool:
    """Whether what stands around the words makes them somebody's own."""
    word, end = match.group("hit")[4:], match.end("hit")
    low, start = max(0, match.start("hit") - _BACK), match.start("hit")
    if word == "fellow":
        return _FELLOWS.match(page.text, end) is not None
    if word == "own":
        return _PREPOSITION.search(page.text, low, start) is not None and page.text[end + 1 : end + 2].islower()
    before = _LIFE if word in ("life", "lives") else page.language.kept(_kin)
    behind = page.language.kept(_behind)
    return before.search(page.text, low, start) is not None and behind.match(page.text, end) is not None


RULE = Rule(
    title="Article where English says whose",
    why="“perdre la vie”, “mit den eigenen Augen”, “видели бабушку”: other languages leave it open whose it is.",
    when=("the life", "the lives", "the own ", "the fellow ", "the {relative}"),
    find=pattern(
        r"""(?<![\w’'-]) (?: (?<=\s) (?P<hit> the \s (?: life | lives | own | fellow | {relative} ) ) ) \b""",
        where=_is_owned,
        reach=20,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("Two men lost ⟦the life⟧ in the mud.", source="it"),
        Flagged("He spent most of ⟦the life⟧ in Brno.", source="cs"),
        Flagged("She saw it with ⟦the own⟧ eyes and called ⟦the grandmother⟧.", source="de"),
        Flagged("He thanked ⟦the fellow⟧ citizens.", source="el"),
        Clean("Two men lost their lives; she saved the life of a child.", because="it is said whose"),
        Clean("The grandmother saw the fellow leave; the mother of two fell.", because="a subject; a man; whose it is"),
    ),
)
