"""`He said: "We wait. Talks go on.`: a straight quotation mark that opens and is never closed."""

import re
from collections.abc import Iterator

from normalizer.rulebook import WEAK, Clean, Flagged, Hit, Page, Rule

_OPENS = re.compile(r"(?<=[\s(])\"(?=[^\W_])")
_WORDS = re.compile(r"\"[^\s\"]+(?:\s[^\s\"]+){0,3}")


def _find(page: Page) -> Iterator[Hit]:
    done = -1
    for offset, _ in page.hits:
        start, end = page.view.line_at(offset)
        if start == done:
            continue
        done = start
        marks = [place for place in range(start, end) if page.text[place] in '"“”„«»']
        last = marks[-1]
        if len(marks) % 2 and page.text[last] == '"' and _is_left_open(page.text, marks, end):
            match = _WORDS.match(page.text, last, end)
            if match:
                yield Hit(*match.span())


def _is_left_open(text: str, marks: list[int], end: int) -> bool:
    """Whether the last mark of a line opens, the others pair off, and the next line does not go on quoting."""
    if not _OPENS.match(text, marks[-1]) or any(text[place].isdigit() for place in (mark - 1 for mark in marks)):
        return False
    if not all(_OPENS.match(text, mark) or mark == 0 or text[mark - 1] == "\n" for mark in marks[::2]):
        return False
    following = text[end:].lstrip()
    return bool(following) and not following.startswith(('"', "“"))


RULE = Rule(
    title="Quotation that is never closed",
    why="The engine cut a sentence in two and lost the closing mark with the second part.",
    when=('"',),
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/typography",
    examples=(
        Flagged('He said: ⟦"We wait. Talks go⟧ on.\n\nIt rained.', source="fa"),
        Flagged('"No," she said. She called it ⟦"a new start for⟧ all of us.\nIt rained.', source="cs"),
        Clean('He said: "We wait. Talks go on.', because="a piece of a text: the rest may close it", source="fa"),
        Clean('He said: "We wait."', because="it is closed", source="fa"),
        Clean('He said: "We wait.\n\n"Talks go on."', because="the next paragraph goes on quoting", source="fa"),
        Clean('A screen of 17" is small.', because="inches", source="fa"),
    ),
)
