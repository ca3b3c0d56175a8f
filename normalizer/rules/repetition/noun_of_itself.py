"""`the castle of the castle`: a noun that belongs to itself."""

import re
from collections.abc import Iterator

from normalizer.rulebook import Clean, Flagged, Hit, Page, Rule

_LEFT = re.compile(r"(?<![\w-])(?:the|an?|his|her|its|their|this)\s([a-z]{4,})\Z")
_RIGHT = re.compile(r"(?:(?:the|an?|his|her|its|their)\s)?([a-z]{4,})(?![\w'’-])")
_NEXT = re.compile(r"\s([a-z]+)")
_REACH, _LEAST = 40, 4


def _find(page: Page) -> Iterator[Hit]:
    words, fold = page.view.bare_words, page.fold
    for place, distance in page.view.echoes:
        joint = place - distance + 1
        if distance not in (2, 3) or words[joint] not in ("of", "in") or len(words[place]) < _LEAST:
            continue
        start, end = page.view.bare_span(joint)
        left, right = _LEFT.search(fold, max(0, start - 1 - _REACH), start - 1), _RIGHT.match(fold, end + 1)
        if not (left and right and left.group(1) == right.group(1)):
            continue
        following = _NEXT.match(fold, right.end())
        is_noun = following is not None and following.group(1) not in page.language.function_words
        if not is_noun and _stands_alone(page, right, start - 1):
            yield Hit(start - 1, right.end())


def _stands_alone(page: Page, right: re.Match[str], offset: int) -> bool:
    """Whether the noun is said twice, in no idiom, and no relation; a longer loop is found as a repeated phrase."""
    noun = right.group(1)
    around = page.fold[max(0, offset - 2 * len(noun) - 8) : right.end() + len(noun) + 8]
    is_known = noun in page.word_set("of_its_like") or noun in page.word_set("chained_noun")
    return not is_known and len(re.findall(rf"\b{noun}\b", around)) == 2


RULE = Rule(
    title="Noun of itself",
    why="Two words of the source came out as one English noun.",
    find=_find,
    languages=("en",),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("They saw the castle⟦ of a castle⟧ on the hill."),
        Flagged("She measured the accuracy⟦ of the accuracy⟧, he said."),
        Clean("He is a friend of a friend; the man in question asked it.", because="idioms"),
        Clean("The cousin of a cousin, a daughter of a daughter of hers.", because="relations"),
        Clean("The king of kings; the question in question.", because="one among others; the one at issue"),
        Clean("the best of the best, a rose in a rose garden", because="a superlative; part of another noun"),
        Clean("the name of the rose", because="two nouns"),
    ),
)
