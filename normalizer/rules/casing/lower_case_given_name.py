"""`marco Rossini won`: a given name that lost its capital before the family name."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule, has_meaning

_PAIR = re.compile(r"(?<![\w’'@/.#-])(?P<hit>[a-zß-ɏ]{3,}) (?P<family>[A-ZÀ-Þ][a-zß-ɏ]{2,})(?![\w@/])")


def _find(page: Page) -> Iterator[Hit]:
    for match in _PAIR.finditer(page.text):
        if _is_given(match, page):
            yield Hit(*match.span("hit"), fix=match.group("hit").capitalize())


def _is_given(match: re.Match[str], page: Page) -> bool:
    """Whether the word is a given name and nothing else, and what follows no people."""
    word = match.group("hit")
    name = word.capitalize()
    is_name = name in page.word_set("male_name") or name in page.word_set("female_name")
    return (
        is_name
        and word[0].islower()
        and not has_meaning(word)
        and match.group("family") not in page.word_set("demonym")
    )


RULE = Rule(
    title="Given name in lower case",
    why="The engine took the name for a word, most often at the beginning of a sentence that was all small.",
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("It was won by ⟦marco⟧ Rossini.", becomes="It was won by Marco Rossini.", source="it"),
        Flagged("He said.\n⟦vitor⟧ Sampaio left.", becomes="He said.\nVitor Sampaio left.", source="pt"),
        Clean("It was won by Marco Rossini and will Rossini come?", because="a capital; a verb", source="it"),
        Clean("It was won by İbrahim Kaya.", because="a capital that stands among the small letters", source="it"),
        Clean("It is marco polo, he said.", because="no capital behind it", source="it"),
    ),
)
