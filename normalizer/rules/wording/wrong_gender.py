"""`The woman and his brother`, `his husband`: a pronoun of the other sex."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern

_WORD = re.compile(r"[A-Za-z’'-]+")
_SPEECH = re.compile(r"\b(?:said|says|told|tells|that|who|when|after|because|whose|and then|added|by)\b|[;:“”\"]")
_REACH = 60


def _is_wrong(match: re.Match[str], page: Page) -> bool:
    """Whether the words before the pronoun in its clause name a woman and no man."""
    following = page.text[match.end("hit") : match.end("hit") + 16]
    if re.match(r"\s(?:(?:late|former)\s)?(?:ex-)?husband\b", following) or match.group("hit") == "her":
        return True
    start = max(page.text.rfind(stop, 0, match.start("hit")) for stop in ".!?\n")
    clause = page.text[max(start + 1, match.start("hit") - _REACH) : match.start("hit")].strip()
    words = _WORD.findall(clause)
    signs = [word for word in words if word in page.words("female_sign")]
    if _SPEECH.search(clause) or any(word[0].isupper() for word in _but_her_name(words, signs)[1:]):
        return False
    return len(signs) == 1 and not any(word.lower() in page.words("male_sign") for word in words)


def _but_her_name(words: list[str], signs: list[str]) -> list[str]:
    """The words without the name that follows the word for her.

    >>> _but_her_name(["The", "actress", "Ada", "Nu", "lost"], ["actress"])
    ['The', 'actress', 'lost']
    """
    if not signs:
        return words
    after = words.index(signs[0]) + 1
    end = next((place for place in range(after, len(words)) if not words[place][0].isupper()), len(words))
    return words[:after] + words[end:]


RULE = Rule(
    title="Pronoun of the other sex",
    why="Turkish, Persian, Chinese and Finnish have one pronoun; in Romance it goes with what is owned: “su hermano”.",
    when=(
        " his ",
        " himself",
        " her wife",
        " her late wife",
        " her ex-wife",
    ),
    find=pattern(
        r"""(?P<hit> \b (?: (?: his | himself ) | her (?= \s (?:late\s|former\s)? (?:ex-)? wife\b ) ) ) (?! [\w-] )""",
        where=_is_wrong,
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The young woman and ⟦his⟧ brother were saved.", source="*"),
        Flagged("He was there with ⟦his⟧ husband and Ada with ⟦her⟧ wife.", source="*"),
        Flagged("The actress presented ⟦his⟧ book.", source="*"),
        Clean("The woman and her brother were saved.", because="the right pronoun"),
        Clean("The woman said that his brother was there; her father and his mother.", because="a man may be meant"),
        Clean("The mother of the man gave his watch away; Bob saw the girl and his son.", because="a man is there"),
    ),
)
