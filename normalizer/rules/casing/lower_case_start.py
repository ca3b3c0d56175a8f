"""A paragraph that begins in lower case among paragraphs that do not."""

from collections.abc import Iterator
from itertools import pairwise

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule

_BRANDS = ("iphone", "ipad", "ebay", "imac", "ipod", "itunes", "macos")


def _find(page: Page) -> Iterator[Hit]:
    lines = [(a, b) for a, b in page.view.lines if page.text[a:b].strip()]
    if len(lines) < 3:
        return
    starts = [(a, b) for a, b in lines if _begins_lower(page.text[a:b])]
    if len(starts) * 3 > len(lines):
        return
    before = {line: page.text[slice(*earlier)].rstrip() for earlier, line in pairwise(lines)}
    for start, end in starts:
        if before.get((start, end), "").endswith((";", ":")):
            continue  # an item of a list
        word = page.text[start:end].split()[0]
        if page.text[start:end].rstrip()[-1:] in '.!?”"' and _is_word(page, word):
            yield Hit(start, start + len(word), fix=word[0].upper() + word[1:])


def _begins_lower(line: str) -> bool:
    return line[0].isalpha() and line[0].islower()


def _is_word(page: Page, word: str) -> bool:
    return word.isalpha() and word.islower() and not word.startswith(_BRANDS) and word not in page.words("lower_ok")


RULE = Rule(
    title="Sentence begins in lower case",
    why="The engine lost the capital with the word that carried it.",
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    mqm="fluency/spelling",
    examples=(
        Flagged(
            "It rained.\n⟦tired⟧ or angry, he hid it.\nThe end came.",
            becomes="It rained.\nTired or angry, he hid it.\nThe end came.",
            source="es",
        ),
        Flagged(
            "A title\n\n⟦the⟧ team won.\n\nNobody came.",
            becomes="A title\n\nThe team won.\n\nNobody came.",
            source="es",
        ),
        Clean("It rained.\neBay fell.\niphone sales rose.\nThe end.", because="names written so"),
        Clean("Walks:\nto the pier;\nalong the wall.\nA\nB\nC\nBring a torch.", because="items of a list", source="es"),
        Clean("roses are red,\nviolets are blue,\nsugar is sweet.", because="verse"),
    ),
)
