"""A headline that stands twice, one below the other."""

from collections.abc import Iterator
from itertools import islice

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, Page, Rule, line_removal

_TOP_LINES = 8
_LEAST_WORDS = 4


def _find(page: Page) -> Iterator[Hit]:
    fold, seen = page.fold, set[str]()
    filled = (span for span in page.view.lines if fold[span[0] : span[1]].strip())
    for start, end in islice(filled, _TOP_LINES):
        line = fold[start:end].strip()
        if line in seen and len(line.split()) >= _LEAST_WORDS and not _is_speech(line):
            yield Hit(start, end, fix="", edit_span=line_removal(page, start, end), message="the headline stands twice")
        seen.add(line)


def _is_speech(line: str) -> bool:
    """Whether a folded line is a sentence, or somebody's words in a dialogue."""
    return line.endswith((".", "?", "!", ",", ";", "…", '"')) or line.startswith(("-", '"', "'"))


RULE = Rule(
    title="Headline repeated",
    why="Pages carry the headline twice, as title and as heading; the text needs one.",
    find=_find,
    safety=SAFE,
    weight=0.0,
    owns=frozenset({"copy"}),
    mqm="style/repetition",
    examples=(
        Flagged(
            "Rebels advance into central Aleppo\n\n⟦Rebels advance into central Aleppo⟧\n\nThe army left.",
            becomes="Rebels advance into central Aleppo\n\nThe army left.",
        ),
        Flagged(
            "Inflation slows in May again\n⟦Inflation slows in May again⟧\nPrices rose less.",
            becomes="Inflation slows in May again\nPrices rose less.",
        ),
        Clean(
            "Row, row, row your boat,\nRow, row, row your boat,\nGently.", because="lines of a song, with punctuation"
        ),
        Clean(
            "- I do not want to go\n- You have to go\n- I do not want to go\nHe went.", because="dialogue, said twice"
        ),
        Clean("Advertisement\nAdvertisement\nThe army left.", because="too short to be a headline"),
    ),
)
