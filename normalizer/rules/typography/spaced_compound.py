"""`the 39 - year - old`, `high - level officials`: a compound that came apart at its hyphens."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, late, pattern

_PIECES = re.compile(r" ?- ?")
_DASH = late(r"\w - ")


def _is_one(match: re.Match[str], page: Page) -> bool:
    """Whether no other dash stands in the sentence, that the one found may answer."""
    if match.group("of_number"):
        return True
    first, last = page.view.context(*match.span("hit"))
    others = [
        dash for dash in _DASH.finditer(page.text, first, last) if not match.start() <= dash.start() < match.end()
    ]
    follower = match.group("follower")
    return not others and follower not in page.language.function_words


RULE = Rule(
    title="Spaces around the hyphens of a compound",
    why="Tokens of the engine were not joined again.",
    when=(" - {compound_second}", "- year", "year - old", "years - old", " - {unit_of_compound}"),
    find=pattern(
        r"""(?<! [\w-] ) (?P<hit> (?P<of_number> (?: \d{1,3} | {number_word} ) (?: \s-\s? | -\s )
              (?: {unit_of_compound} (?: \s?-\s? old )? ) | \d{1,3} - years? (?: \s-\s? | -\s ) old )
          | [a-z]{2,} \s - \s {compound_second} (?= \s (?P<follower> [a-z]{3,} ) ) ) (?! [\w-] | \s - )""",
        where=_is_one,
        reach=50,
        look=lambda page, offset, literal: "-" in page.text[max(0, offset - 6) : offset + 12],
    ),
    fix=lambda match, page: _PIECES.sub("-", match.group("hit")),
    safety=SAFE,
    weight=0.5,
    languages=("en",),
    mqm="fluency/typography",
    examples=(
        Flagged("The ⟦39 - year - old⟧ volunteer came.", becomes="The 39-year-old volunteer came."),
        Flagged("His ⟦50-year - old⟧ career ended.", becomes="His 50-year-old career ended."),
        Flagged("for ⟦high - level⟧ officials", becomes="for high-level officials"),
        Flagged("a ⟦life - threatening⟧ flood", becomes="a life-threatening flood"),
        Clean("It was about his age - related to nothing else.", because="a dash: a small word goes on"),
        Clean("The firm - based somewhere near - wrote code.", because="two dashes"),
        Clean("It was in 2012 - year one of the plan.", because="a dash"),
        Clean("the 39-year-old, a high-level talk", because="no spaces"),
    ),
)
