"""A sentence that stands twice in a row."""

from collections.abc import Iterator
from itertools import compress, pairwise

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Hit, Page, Rule

_LEAST_WORDS = 4
_LEAST = 15
_ONE_STOP = bytes.maketrans(b"!?\r\n", b"..  ")


def _find(page: Page) -> Iterator[Hit]:
    fold = page.fold
    if not _may_have_twins(fold):
        return
    for (start, end), (next_start, next_end) in pairwise(page.view.sentences):
        if end - start != next_end - next_start or end - start < 20 or fold[start:end] != fold[next_start:next_end]:
            continue
        if len(fold[start:end].split()) >= _LEAST_WORDS and "\n" not in page.text[end:next_start]:
            yield Hit(next_start, next_end, fix="", edit_span=(end, next_end))


def _may_have_twins(fold: str) -> bool:
    """Whether a sentence ends like the one before it ends: a cheap first look."""
    sentences = fold.encode().translate(_ONE_STOP).decode().rstrip(". ").split(". ")
    twins = compress(sentences[1:], map(str.endswith, sentences, sentences[1:]))
    return any(len(twin) >= _LEAST for twin in twins)


RULE = Rule(
    title="Sentence repeated",
    why="Decoders can loop over a whole sentence.",
    find=_find,
    safety=SUGGESTED,
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("The army left the city. ⟦The army left the city.⟧ Then", becomes="The army left the city. Then"),
        Flagged("It rained all day long! ⟦It rained all day long!⟧", becomes="It rained all day long!"),
        Clean("Never again. Never again. Never.", because="a cry"),
        Clean("The army left the city. The army left the town.", because="two sentences"),
    ),
)
