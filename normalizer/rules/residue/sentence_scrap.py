"""`… or ecstasy. can.`: a scrap of the sentence stands behind its full stop."""

import re
from collections.abc import Iterator

from normalizer.rulebook import Clean, Flagged, Hit, Page, Rule

_SCRAP = re.compile(r"(?<=[a-z]{3}\.) [a-z]{2,}\.(?=\s|\Z)(?!\s+[a-z(])")
_SENTENCE, _WORDS = 80, 3


def _find(page: Page) -> Iterator[Hit]:
    for offset, _ in page.hits:
        match = _SCRAP.match(page.text, offset + 1)
        if match and _ends_sentence(page, offset):
            yield Hit(match.start() + 1, match.end())


def _ends_sentence(page: Page, offset: int) -> bool:
    """Whether the stop ends a sentence of some words, and no abbreviation."""
    first, _ = page.view.line_at(offset)
    before = page.text[max(first, offset - _SENTENCE) : offset].split()
    if len(before) < _WORDS or before[-1].lower() in page.language.abbreviations | {"etc"}:
        return False
    return page.view.quotes.touching(offset, offset + 2) is None


RULE = Rule(
    title="Scrap of a sentence behind its full stop",
    why="The decoder went on after the end with a word of the sentence that it had not used.",
    when=(". {sentence_scrap}.",),
    find=_find,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("It brings insight, bliss, or ecstasy. ⟦can.⟧"),
        Flagged("You will find it on the website of the office. ⟦is.⟧ Then you sign."),
        Clean("They sell shirts, shoes, hats, belts etc. and. so on.", because="an abbreviation"),
        Clean("We left it at that. Can. Bottle. Rope.", because="words with capitals"),
        Clean("Say is. was.", because="no sentence before it"),
    ),
)
