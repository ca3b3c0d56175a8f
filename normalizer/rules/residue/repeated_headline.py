"""A headline that stands twice, one below the other."""

import re
from collections.abc import Iterator
from itertools import dropwhile, islice

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, Page, Rule, line_removal

_TOP_LINES, _MOST_LINES = 8, 64
_LEAST_WORDS = 4
_PROSE_WORDS, _FEW_LINES = 12, 3
_LABEL = re.compile(r"\A(?P<label>[a-z]+(?: [a-z]+){0,2}) ?: ")
_STOPS = (".", "?", "!", '"')


def _find(page: Page) -> Iterator[Hit]:
    fold, seen = page.fold, set[str]()
    lines = ((span, fold[span[0] : span[1]].strip()) for span in page.view.lines)
    filled = list(islice((pair for pair in lines if pair[1]), _MOST_LINES))
    if not _may_repeat(page, [line for _, line in filled]):
        return
    new = 0
    for (start, end), line in filled:
        new += line not in seen
        if new > _TOP_LINES:
            return
        is_again = line in seen and len(line.split()) >= _LEAST_WORDS and not _is_speech(line)
        if is_again and _heads_prose(page, line, fold[:start], fold[end:]):
            yield Hit(start, end, fix="", edit_span=line_removal(page, start, end), message="the headline stands twice")
        seen.update(_readings(page, line))


def _may_repeat(page: Page, lines: list[str]) -> bool:
    """Whether a line may stand twice, with or without a label: a cheap first look."""
    labels = page.word_set("label_of_news")
    return len(set(lines)) < len(lines) or any(line.partition(":")[0].rstrip() in labels for line in lines)


def _heads_prose(page: Page, line: str, before: str, after: str) -> bool:
    """Whether a line is the headline of an article: it stands first or below its copy, and prose follows.

    Lines of verse, of a programme or of a list have no stop at their end, or are short and many.
    """
    above, following = _lines(before), list(dropwhile(lambda other: other == line, _lines(after)))
    prose = [other for other in following if other.endswith(_STOPS)]
    if (
        line not in (*_readings(page, above[0]), *_readings(page, above[-1]))
        or line in following
        or 2 * len(prose) <= len(following)
    ):
        return False
    return len(following) < _FEW_LINES or any(len(other.split()) >= _PROSE_WORDS for other in prose)


def _readings(page: Page, line: str) -> tuple[str, ...]:
    """A folded line, and what stands behind a label of news in it: `last minute: rebels advance`."""
    label = _LABEL.match(line)
    return (line, line[label.end() :]) if label and label["label"] in page.word_set("label_of_news") else (line,)


def _lines(text: str) -> list[str]:
    """The lines of a text that are not blank."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def _is_speech(line: str) -> bool:
    """Whether a folded line is a sentence, somebody's words in a dialogue, or an item of a list."""
    return line.endswith((".", "?", "!", ",", ";", "…", '"')) or line.startswith(("-", "•", "*", '"', "'"))


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
        Flagged(
            "Inflation slows in May again\n⟦Inflation slows in May again⟧\n⟦Inflation slows in May again⟧\nPrices rose less.",
            becomes="Inflation slows in May again\nPrices rose less.",
        ),
        Flagged(
            "Last minute: Rebels advance into Aleppo\n\n⟦Rebels advance into Aleppo⟧\n\nThe army left.",
            becomes="Last minute: Rebels advance into Aleppo\n\nThe army left.",
        ),
        Clean(
            "Title: The Adventures of Ada Smith\n\nThe Adventures of Ada Smith\n\nShe left the town on Monday.",
            because="the head of a book",
        ),
        Clean(
            "Row, row, row your boat,\nRow, row, row your boat,\nGently.", because="lines of a song, with punctuation"
        ),
        Clean(
            "- I do not want to go\n- You have to go\n- I do not want to go\nHe went.", because="dialogue, said twice"
        ),
        Clean("We sail to the far shore\nHo and ho and ho\nWe sail to the far shore\nAll day", because="a song"),
        Clean(
            "We sail to the far shore\nAnd sing.\nWe sail to the far shore\nAnd row.\nAnd rest.\nAnd sleep.",
            because="a poem",
        ),
        Clean(
            "Minutes\nThe roof of the hall\nIt leaks.\nThe roof of the hall\nIt was mended.",
            because="a heading used twice",
        ),
        Clean("A crumble\n• one stick of vanilla\n• one stick of vanilla\nMix it well.", because="items of a list"),
        Clean("Advertisement\nAdvertisement\nThe army left.", because="too short to be a headline"),
    ),
)
