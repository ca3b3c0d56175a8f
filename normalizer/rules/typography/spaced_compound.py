"""`the 39 - year - old`, `high - level officials`: a compound that came apart at its hyphens."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, late, pattern

_PIECES = re.compile(r" ?- ?")
_NEAR = 200
_DASH = late(r"\w - ")


def _is_one(match: re.Match[str], page: Page) -> bool:
    """Whether no other dash stands in the sentence, that the one found may answer, and a noun follows."""
    if match.group("age"):
        return True
    start, end = page.view.context(*match.span("hit"))
    first, last = max(start, match.start() - _NEAR), min(end, match.end() + _NEAR)
    others = [
        dash for dash in _DASH.finditer(page.text, first, last) if not match.start() <= dash.start() < match.end()
    ]
    return not others and match.group("follower") not in page.language.function_words


RULE = Rule(
    title="Spaces around the hyphens of a compound",
    why="Tokens of the engine were not joined again.",
    when=("year - old", "years - old", "- year-old", "{compound_in_pieces}"),
    find=pattern(
        r"""(?<! [\w-] ) (?P<hit> (?P<age> \d{1,3} (?: \s? - \s? years? \s - \s? old | \s - \s? year-old ) )
          | {compound_in_pieces} (?= \s (?P<follower> [a-z]{3,} ) ) ) (?! [\w-] | \s - )""",
        where=_is_one,
        reach=50,
    ),
    fix=lambda match, page: _PIECES.sub("-", match.group("hit")),
    safety=SAFE,
    weight=0.5,
    languages=("en",),
    mqm="fluency/typography",
    examples=(
        Flagged("The ⟦39 - year - old⟧ volunteer came.", becomes="The 39-year-old volunteer came."),
        Flagged("His ⟦50-year - old⟧ career ended.", becomes="His 50-year-old career ended."),
        Flagged("The ⟦7 - year-old⟧ girl came.", becomes="The 7-year-old girl came."),
        Flagged("for ⟦high - level⟧ officials", becomes="for high-level officials"),
        Flagged("a ⟦life - threatening⟧ flood", becomes="a life-threatening flood"),
        Clean("1 - day\n2 - year one\n3 - month", because="a list"),
        Clean("Good news - tech stocks rose. There is a cost - quality comes at a price.", because="dashes"),
        Clean("It is well - known to few - and liked.", because="two dashes"),
        Clean("It was high - level with the roof.", because="a small word follows"),
        Clean("the 39-year-old, a high-level talk", because="no spaces"),
    ),
)
