"""`He said: "We wait. Talks go on.`: a straight quotation mark that opens and is never closed."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule

_OPENS = re.compile(r"(?<=[\s(])[\"“](?=[^\W_])")
_INTRODUCED = re.compile(r"[a-z][:,]\s\Z")
_LAST = re.compile(r"[^\s\"“]+[.!?…]\Z")
_WORDS = re.compile(r"[\"“][^\s\"]+(?:\s[^\s\"]+){0,3}")


def _find(page: Page) -> Iterator[Hit]:
    if page.view.is_hard_wrapped:
        return
    done = -1
    for offset, _ in page.hits:
        start, end = page.view.line_at(offset)
        if start == done:
            continue
        done = start
        marks = [place for place in range(start, end) if page.text[place] in '"“”„«»']
        last = marks[-1] if len(marks) % 2 else -1
        if last >= 0 and page.text[last] in '"“' and _is_left_open(page.text, marks, end):
            yield from _lost_mark(page.text, start, last, end)


def _lost_mark(text: str, start: int, opening: int, end: int) -> Iterator[Hit]:
    """The last word of a speech that is introduced and ends with its paragraph; else the first words of what is quoted."""
    close = "”" if text[opening] == "“" else '"'
    final = _LAST.search(text, opening, end)
    if final and _INTRODUCED.search(text, start, opening):
        yield Hit(*final.span(), fix=final.group() + close)
        return
    match = _WORDS.match(text, opening, end)
    if match:
        yield Hit(*match.span())


def _is_left_open(text: str, marks: list[int], end: int) -> bool:
    """Whether the last mark of a line opens, the others pair off, and the next line does not go on quoting."""
    if not _OPENS.match(text, marks[-1]) or any(text[place].isdigit() for place in (mark - 1 for mark in marks)):
        return False
    if not all(_OPENS.match(text, mark) or mark == 0 or text[mark - 1] == "\n" for mark in marks[::2]):
        return False
    if not text.startswith("\n\n", end) and text[end - 1] not in ".!?…":
        return False  # the line is cut where it was full
    following = text[end:].lstrip()
    return bool(following) and not following.startswith(('"', "“"))


RULE = Rule(
    title="Quotation that is never closed",
    why="The engine cut a sentence in two and lost the closing mark with the second part.",
    when=('"',),
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/typography",
    examples=(
        Flagged(
            'He said: "We wait. Talks go ⟦on.⟧\n\nIt rained.',
            becomes='He said: "We wait. Talks go on."\n\nIt rained.',
            source="fa",
        ),
        Flagged('"No," she said. She called it ⟦"a new start for⟧ all of us.\nIt rained.', source="cs"),
        Clean("They cut a board of 5″ for us.\n\nIt fell.", because="a mark of inches"),
        Clean('He said: "We wait. Talks go on.', because="a piece of a text: the rest may close it", source="fa"),
        Clean('He said: "We wait."', because="it is closed", source="fa"),
        Clean('He said: "We wait.\n\n"Talks go on."', because="the next paragraph goes on quoting", source="fa"),
        Clean('A screen of 17" is small.', because="inches", source="fa"),
    ),
)
