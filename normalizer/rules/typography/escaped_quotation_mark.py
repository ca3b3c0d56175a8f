"""Quotation marks doubled to stand in a table's cell: `the ""first"" one`."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, Page, Rule

_PAIR = re.compile(r"(?<![^\s(\[“—-])\"\"(?=[^\W_]|[(\[$€£@#'‘’.…])(?P<inner>[^\"\n]{1,400}?)(?<=\S)\"\"(?![\"\w])")


def _find(page: Page) -> Iterator[Hit]:
    done = -1
    for offset, _ in page.hits:
        match = _PAIR.match(page.text, offset) if offset >= done else None
        if match:
            done = match.end()
            yield Hit(offset, offset + 2, fix='"')
            yield Hit(done - 2, done, fix='"')


RULE = Rule(
    title="Quotation marks escaped for a table",
    why="Marks are doubled in the cells of a table; the text was taken out with the doubles.",
    when=('""',),
    find=_find,
    safety=SAFE,
    weight=0.0,
    mqm="fluency/character-encoding",
    examples=(
        Flagged('He won the ⟦""⟧First Ninja⟦""⟧ title.', becomes='He won the "First Ninja" title.'),
        Flagged('They said ⟦""⟧it is over⟦""⟧.', becomes='They said "it is over".'),
        Clean('He said "" and "" were empty strings.', because="empty strings"),
        Clean('x = (""+f, """g""")', because="code"),
    ),
)
