"""Two apostrophes for one quotation mark: `''educate''`, and their twins with backquotes."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Hit, Page, Rule

_PAIR = re.compile(r"(?<![\w'’`])(?:''|``|’’|‘‘)(?=[\w“.…])(?P<inner>[^\n`]{1,300}?)(?<=[\w.,!?…)])(?:''|’’)(?![\w'’])")


def _find(page: Page) -> Iterator[Hit]:
    done = -1
    for offset, _ in page.hits:
        match = _PAIR.match(page.text, offset) if offset >= done else None
        if match:
            done = match.end()
            opening, closing = _marks(page)
            yield Hit(offset, offset + 2, fix=opening)
            yield Hit(done - 2, done, fix=closing)


def _marks(page: Page) -> tuple[str, str]:
    """The marks the text itself uses: curly ones where it has them, else straight ones."""
    quotation = page.language.quotation
    return (quotation.get("open", "“"), quotation.get("close", "”")) if "“" in page.text else ('"', '"')


RULE = Rule(
    title="Two apostrophes for a quotation mark",
    why="The source, or the training text of the engine, writes quotation marks as two strokes.",
    when=("''", "``"),
    find=_find,
    safety=SUGGESTED,
    weight=0.5,
    languages=("en",),
    mqm="fluency/typography",
    examples=(
        Flagged("The film is called ⟦''⟧The Last Ship⟦''⟧.", becomes='The film is called "The Last Ship".'),
        Flagged("Look at ⟦``⟧Speeches⟦''⟧ and leave.", becomes='Look at "Speeches" and leave.'),
        Clean("He is 5' 10'' tall, and 38''.", because="feet, inches and seconds"),
        Clean("the code '' is empty and '''bold''' is markup", because="an empty string; wiki markup"),
    ),
)
