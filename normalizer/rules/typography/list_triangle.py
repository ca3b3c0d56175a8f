"""`▲white kimchi ▲radish kimchi`: the triangle with which Korean news begins the items of a list."""

import re

from normalizer.rulebook import Clean, Flagged, Page, Rule, late, pattern

_TRIANGLE = late(r"(?<![^\s,;:(])▲(?=[^\W\d_])")
_LEAST = 2


def _is_list(match: re.Match[str], page: Page) -> bool:
    """Whether the line has several of them: one alone may be an arrow."""
    start, end = page.view.line_at(match.start())
    return sum(1 for _ in _TRIANGLE.finditer(page.text, start, end)) >= _LEAST


RULE = Rule(
    title="Triangle before an item of a list",
    why="Korean news sets ▲ before each item of a list within a sentence.",
    characters="[▲]",
    find=pattern(r"(?<![^\s,;:(]) (?P<hit> ▲ ) (?= [^\W\d_] )", where=_is_list),
    weight=0.5,
    languages=("en",),
    sources=("ko",),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("It sells ⟦▲⟧white kimchi ⟦▲⟧radish kimchi and soup."),
        Flagged("The firm makes (⟦▲⟧bread ⟦▲⟧cakes) and rolls."),
        Clean("Next ▶", because="an arrow of a page"),
        Clean("Shares: ▲2.5% and ▲Nikkei", because="an arrow of a rise; one alone"),
    ),
)
