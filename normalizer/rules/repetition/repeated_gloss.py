"""A name or term glossed with itself: `X (X)`."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, Page, Rule

_GLOSS = re.compile(r" \([ ]?([^()\n]{3,80}?)[ ]?\)")


def _find(page: Page) -> Iterator[Hit]:
    for offset, _ in page.hits:
        match = _GLOSS.match(page.text, offset)
        if match and page.text.endswith(match.group(1), max(0, offset - 81), offset) and _is_term(page, match):
            yield Hit(match.start(), match.end(), fix="")


def _is_term(page: Page, match: re.Match[str]) -> bool:
    """Whether words are repeated, from the beginning of one: no letter of a list, no figure, no further item."""
    start = match.start() - len(match.group(1))
    before = page.text[start - 1 : start]
    if match.group(1).partition(" ")[0] in page.words("conjunction"):
        return False
    return any(c.isalpha() for c in match.group(1)) and not (before.isalnum() or before in "-’'")


RULE = Rule(
    title="Gloss that repeats the word before it",
    why="The source gave the original name in brackets; translated, both are one.",
    when=(" (",),
    find=_find,
    safety=SAFE,
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("Its head, Satoru Iwata⟦ (Satoru Iwata)⟧, spoke.", becomes="Its head, Satoru Iwata, spoke."),
        Flagged("the so-called tribunal⟦ (tribunal)⟧ of peers", becomes="the so-called tribunal of peers"),
        Clean("the World Health Organization (WHO)", because="an acronym"),
        Clean("plan a (a) and b", because="a letter of a list"),
        Clean("called owner or keeper (or keeper)", because="an engine that runs on; no gloss begins with “or”"),
        Clean("In 2015 (2015) it rained.", because="a number"),
    ),
)
