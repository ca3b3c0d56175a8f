"""`▲white kimchi ▲radish kimchi`: the triangle with which Korean news begins the items of a list."""

import re

from normalizer.rulebook import Clean, Flagged, Page, Rule, late, pattern

_MARK = r"(?<![^\s,;:(])▲(?=[^\W\d_])"
_TRIANGLE = late(_MARK)


def _is_list(match: re.Match[str], page: Page) -> bool:
    """Whether the line has another one: one alone may be an arrow."""
    start, end = page.view.line_at(match.start())
    stretches = ((match.end(), end), (start, match.start()))
    return any(_TRIANGLE.search(page.text, *stretch) for stretch in stretches)


RULE = Rule(
    title="Triangle before an item of a list",
    why="Korean news sets ▲ before each item of a list within a sentence.",
    characters="[▲]",
    find=pattern(_MARK, where=_is_list),
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
