"""A quotation that opens with a curly mark and closes with a straight one, or the other way round."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule

_MARKS = re.compile(r"[“”„«»\"]")
_CLOSES = re.compile(r"(?<=[^\s\d(\[])[\"”](?=[\s.,;:!?)\]—–-]|\Z)")
_OPENS = re.compile(r"(?:(?<=[\s(\[—–-])|(?<!.))[“\"](?=\S)")


def _find(page: Page) -> Iterator[Hit]:
    if "“" not in page.text and "”" not in page.text:
        return
    done = -1
    for offset, _ in page.hits:
        if page.text[offset] not in "“”" or offset < done:
            continue
        start, end = page.view.line_at(offset)
        done = end
        yield from _mismatches(page.text, start, end)


def _mismatches(text: str, start: int, end: int) -> Iterator[Hit]:
    """The straight marks of pairs that are half curly, in a line whose marks all pair off."""
    marks = [match.start() for match in _MARKS.finditer(text, start, end)]
    if len(marks) % 2:
        return
    for opening, closing in zip(marks[::2], marks[1::2], strict=True):
        if {text[opening], text[closing]} not in ({"“", '"'}, {"”", '"'}):
            continue
        if not (_OPENS.match(text, opening) and _CLOSES.match(text, closing)):
            continue
        if text[opening] == '"':
            yield Hit(opening, opening + 1, fix="“")
        elif text[closing] == '"':
            yield Hit(closing, closing + 1, fix="”")


RULE = Rule(
    title="Quotation marks that do not match",
    why="The engine copied one mark and wrote the other.",
    when=('"',),
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    weight=0.0,
    languages=("en",),
    mqm="fluency/typography",
    examples=(
        Flagged('He said: “It is over⟦"⟧ and left.', becomes="He said: “It is over” and left.", source="*"),
        Flagged('⟦"⟧We have not yet agreed,” she said.', becomes="“We have not yet agreed,” she said.", source="*"),
        Clean('“It is over,” he said. "Not yet," she said.', because="each pair matches"),
        Clean('“It is a 17" screen.', because="a quotation that goes on, and inches"),
        Clean('Click "Save” to go on.', because="a slip that writers make too", source=None),
        Clean("“One\n“Two”", because="a quotation of several paragraphs"),
    ),
)
