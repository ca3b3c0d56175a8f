"""A closing quotation mark that opens a quotation too, as Swedish and Finnish write."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, pattern


def _is_only_mark(match: re.Match[str], page: Page) -> bool:
    """Whether the line opens no quotation as English does."""
    return "“" not in page.text[slice(*page.view.line_at(match.start()))]


RULE = Rule(
    title="Closing quotation mark at the start of a quotation",
    why="Swedish and Finnish open a quotation with the mark that closes it in English.",
    characters="”",
    find=pattern(
        r"""(?P<hit> ” ) (?<![^\s(]”) (?= \w[^”“„\n]{0,400} (?<= [\w.,!?…] ) ” (?!\w) )""",
        where=_is_only_mark,
    ),
    fix=lambda match, page: "“",
    safety=SAFE,
    languages=("en",),
    sources=("sv", "fi"),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("He said: ⟦”⟧It is late.”", becomes="He said: “It is late.”"),
        Flagged(
            "⟦”⟧It is late”, he said, and spoke of a ⟦”⟧new start”.",
            becomes="“It is late”, he said, and spoke of a “new start”.",
        ),
        Clean("He said: “It is late. ”She left.”", because="the line opens as English does"),
        Clean("A screen of 17” is small, one of 21” is not.", because="inches"),
        Clean("It is late.” He left.", because="it closes"),
    ),
)
